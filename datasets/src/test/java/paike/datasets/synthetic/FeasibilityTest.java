package paike.datasets.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimePattern;

/** Counts that must hold before any timetable of a generated school can exist. */
final class FeasibilityTest {

    static Stream<School> schools() {
        return SyntheticSchoolTest.shapes().map(SyntheticSchool::of).map(School::of);
    }

    @ParameterizedTest
    @MethodSource("schools")
    void lessonsFillTheWeekOfEveryClassExactly(School school) {
        for (var schoolClass : school.classes()) {
            int slots = 0;
            for (int day = 0; day < school.grid().dayCount(); day++) {
                slots += school.week(schoolClass).lessonSlots(day).length;
            }
            int halves =
                    lessons(school.facts())
                            .filter(given -> given.classes().contains(schoolClass))
                            .mapToInt(FeasibilityTest::halves)
                            .sum();
            assertEquals(schoolClass.grade() <= 2 ? 26 : 30, slots, schoolClass.name());
            assertEquals(2 * slots, halves, schoolClass.name());
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void assignmentsAreThoseOfTheCoursePlan(School school) {
        var facts = school.facts();
        for (var schoolClass : facts.classes()) {
            for (var subject : facts.subjects()) {
                int given =
                        lessons(facts)
                                .filter(lesson -> lesson.classes().contains(schoolClass))
                                .filter(lesson -> lesson.subject().equals(subject))
                                .mapToInt(FeasibilityTest::halves)
                                .sum();
                assertEquals(
                        facts.coursePlan().halfPeriods(schoolClass.grade(), subject),
                        given,
                        schoolClass.name() + subject.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void nobodyTeachesTooMuchOrHasTooFewFreePeriods(School school) {
        for (var teacher : school.facts().staff()) {
            int halves = load(school.facts(), teacher);
            assertTrue(halves >= 2 * 4 && halves <= 2 * 18, teacher + " " + halves);
            for (var kind : List.of(LessonKind.LESSON, LessonKind.ACTIVITY)) {
                int periods =
                        school.assignments().stream()
                                .filter(given -> given.teachers().contains(teacher))
                                .filter(given -> given.kind() == kind)
                                .mapToInt(TeachingAssignment::periods)
                                .sum();
                long free =
                        school.grid().slots().stream()
                                .filter(slot -> slot.kind() == kind.place())
                                .filter(slot -> isFree(school, teacher, slot))
                                .count();
                assertTrue(periods <= free, teacher + " " + periods + " of " + free);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void aFifthOfEveryKindOfRoomStaysFree(School school) {
        var kinds = school.rooms().stream().map(Room::kind).distinct().toList();
        for (var kind : kinds) {
            if (!kind.equals("classroom")) {
                var load = RoomLoad.of(school, kind);
                assertTrue(load.periods() * 5 <= load.places() * 4, load.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void peFitsBetweenFirstPeriodAndClassMeeting(School school) {
        // 班队活动 takes Monday 6 from all classes, so 24 periods are left, not 25
        var load = RoomLoad.of(school, "playground");
        int places = load.places() * 24 / 25;
        assertTrue(load.periods() * 100 <= places * 84, load.toString());
    }

    @ParameterizedTest
    @MethodSource("schools")
    void everyClassCanExerciseAnHourEveryDay(School school) {
        for (var schoolClass : school.classes()) {
            int sports =
                    school.assignments().stream()
                            .filter(given -> given.classes().contains(schoolClass))
                            .filter(
                                    given ->
                                            Set.of("pe", "activity").contains(given.subject().id()))
                            .mapToInt(TeachingAssignment::periods)
                            .sum();
            assertEquals(6, sports, schoolClass.name());
            for (int day = 0; day < school.grid().dayCount(); day++) {
                int bigBreak = minutes(school, schoolClass, day, IntervalKind.BIG_BREAK);
                int activity = minutes(school, schoolClass, day, IntervalKind.ACTIVITY);
                assertTrue(bigBreak + activity >= 60 && bigBreak + 40 >= 60);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void roomsHoldThePupils(School school) {
        for (var given : school.assignments()) {
            int pupils = given.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
            assertTrue(
                    given.kind() == LessonKind.LECTURE || !given.roomNeed().rooms().isEmpty(),
                    given.title());
            for (var room : given.roomNeed().rooms()) {
                assertTrue(
                        room.pupilCapacity() == 0 || room.pupilCapacity() >= pupils,
                        given.title() + " " + room.name());
                assertTrue(room.classCapacity() >= given.classes().size(), given.title());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("schools")
    void fixedTimesExistAndTheirTeachersAreFree(School school) {
        int fixed = 0;
        for (var lesson : school.lessons()) {
            if (lesson.fixed() != null && !lesson.kind().isAfterSchool()) {
                var slot = school.slotAt(lesson, Objects.requireNonNull(lesson.fixed()));
                assertTrue(slot.isPresent(), lesson.id());
                for (var teacher : lesson.teachers()) {
                    assertTrue(isFree(school, teacher, slot.orElseThrow()), teacher.name());
                }
                fixed++;
            }
        }
        assertEquals(school.classes().size(), fixed);
    }

    @ParameterizedTest
    @MethodSource("schools")
    void doublesJointClassesAndAlternateWeeksOccur(School school) {
        int n = school.classes().size() / 6;
        assertEquals(2, school.weekCount());
        assertEquals(
                4L * n,
                school.assignments().stream().filter(given -> given.doubles() == 1).count());
        assertEquals(
                n / 4,
                school.assignments().stream()
                        .filter(given -> given.classes().size() == 2)
                        .filter(given -> given.teachers().size() == 2)
                        .count());
    }

    /** Periods in two weeks, activity periods included. */
    static int load(SchoolFacts facts, Teacher teacher) {
        return facts.assignments().stream()
                .filter(given -> given.teachers().contains(teacher))
                .filter(given -> !given.kind().isAfterSchool())
                .mapToInt(FeasibilityTest::halves)
                .sum();
    }

    private static Stream<TeachingAssignment> lessons(SchoolFacts facts) {
        return facts.assignments().stream().filter(given -> given.kind() == LessonKind.LESSON);
    }

    private static int halves(TeachingAssignment given) {
        return given.periods() * given.weekType().halves();
    }

    private static boolean isFree(School school, Teacher teacher, Slot slot) {
        return school.meetings().stream()
                        .noneMatch(
                                meeting ->
                                        meeting.teachers().contains(teacher)
                                                && meeting.overlaps(slot))
                && !touches(teacher.unavailable(), school, slot);
    }

    private static boolean touches(Iterable<TimePattern> times, School school, Slot slot) {
        int period =
                slot.kind() == IntervalKind.LESSON
                        ? school.week(school.classes().getLast()).period(slot.index())
                        : 0;
        for (var time : times) {
            if (time.touches(slot.weekday(), period, slot.start(), slot.end())) {
                return true;
            }
        }
        return false;
    }

    private static int minutes(School school, SchoolClass schoolClass, int day, IntervalKind kind) {
        return school.week(schoolClass).bell(day).intervals().stream()
                .filter(interval -> interval.kind() == kind)
                .mapToInt(interval -> interval.lengthInMinutes())
                .sum();
    }

    /**
     * How full the rooms of a kind are in a week.
     *
     * @param places for classes, over all periods in which such a room can be used
     */
    record RoomLoad(String kind, int periods, int places) {

        static RoomLoad of(School school, String kind) {
            var users =
                    school.assignments().stream()
                            .filter(given -> given.roomNeed().kind().equals(kind))
                            .toList();
            int places = 0;
            for (var room : school.rooms()) {
                if (room.kind().equals(kind)) {
                    places += openPeriods(school, room, users) * placesFor(room);
                }
            }
            return new RoomLoad(
                    kind, users.stream().mapToInt(TeachingAssignment::periods).sum(), places);
        }

        private static int openPeriods(
                School school, Room room, Iterable<TeachingAssignment> users) {
            int open = 0;
            for (var slot : school.grid().slots()) {
                boolean used = false;
                for (var user : users) {
                    int period = school.week(user.firstClass()).period(slot.index());
                    used |=
                            slot.kind() == user.kind().place()
                                    && period > 0
                                    && isUsable(user, slot, period)
                                    && user.teachers().stream()
                                            .allMatch(teacher -> isFree(school, teacher, slot));
                }
                open += used && !touches(room.unavailable(), school, slot) ? 1 : 0;
            }
            return open;
        }

        /** PE: all but period 1, as the README counts it; other lessons: all but Monday 6. */
        private static boolean isUsable(TeachingAssignment user, Slot slot, int period) {
            return user.subject().id().equals("pe")
                    ? period > 1
                    : user.kind() == LessonKind.ACTIVITY || slot.weekday() != 1 || period != 6;
        }

        private static int placesFor(Room room) {
            return room.kind().equals("hall") ? 1 : room.classCapacity();
        }
    }
}
