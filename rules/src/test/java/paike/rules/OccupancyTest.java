package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.school.Lesson;

class OccupancyTest {
    private static final Drawn WEEK =
            Drawn.of(
                    """
                    subject Ch family=Lan
                    subject Wr family=Lan
                    subject Run activity
                    left 1A Ch/Bo Ma/Ada=
                          | Mon                          | Tue
                    1A    | Ch/Bo@R1 Wr/Bo . Ma/Ada:odd  | Ma/Ada = . . . . Run/Cy
                    1A+1B | . . Pe/Cy+Bo@Field            | .
                    """);

    @Test
    void timetableReadBackIsTheOneDrawn() {
        assertEquals(
                WEEK.timetable().placements().stream().map(Object::toString).sorted().toList(),
                WEEK.occupancy().timetable().placements().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList());
    }

    @Test
    void countsThatBeginLateEqualThoseFromTheStart() {
        for (long seed = 0; seed < 20; seed++) {
            var school = RandomSchool.of(seed).school();
            var early = Occupancy.unfinished(school);
            var late = Occupancy.unfinished(school);
            var none = counts(early);
            for (var step : Steps.fill(school, seed)) {
                if (step.slot() != Occupancy.NONE) {
                    var lesson = school.lessons().get(step.lesson());
                    early.place(lesson, step.slot(), step.room());
                    late.place(lesson, step.slot(), step.room());
                }
            }
            assertNotEquals(none, counts(late), "seed " + seed);
            assertEquals(counts(early), counts(late), "seed " + seed);
        }
    }

    private static List<Integer> counts(Occupancy now) {
        var counts = new ArrayList<Integer>();
        for (var grid : List.of(now.classes(), now.teachers(), now.rooms())) {
            for (int moment = 0; moment < grid.momentCount(); moment++) {
                counts.add(grid.units(moment));
            }
        }
        for (var whose : Whose.values()) {
            for (int index = 0; index < whose.count(now.school()); index++) {
                counts.add(now.toCome(whose, index));
            }
        }
        return counts;
    }

    @Test
    void periodsOfAFamilyAddUpItsSubjects() {
        var now = WEEK.occupancy();
        int family = WEEK.school().families().indexOf("Lan");
        assertEquals(2, now.familyPeriods(0, family, 0));
        assertEquals(0, now.familyPeriods(0, family, 1));
        assertEquals(2, now.familyLessonsOn(0, family, 0, 0));
        assertEquals(3, now.plannedFamilyLessons(0, family));
    }

    @Test
    void doubleIsTwoPeriodsAndOneLesson() {
        var now = WEEK.occupancy();
        int family = WEEK.school().families().indexOf("Ma");
        assertEquals(2, now.familyPeriods(0, family, 1));
        assertEquals(1, now.familyLessonsOn(0, family, 0, 1));
    }

    @Test
    void oddLessonIsMissingInEvenWeeks() {
        var now = WEEK.occupancy();
        int family = WEEK.school().families().indexOf("Ma");
        assertEquals(1, now.familyPeriods(0, family, 0, 0));
        assertEquals(0, now.familyPeriods(0, family, 1, 0));
        assertEquals(1, now.familyPeriods(0, family, 0), "the fuller week");
    }

    @Test
    void finishedTimetableCountsOnlyWhatIsPlaced() {
        var now = WEEK.occupancy();
        assertEquals(5, now.subjectHalves(0, subject("Ma")), "a double and an odd lesson");
        assertEquals(2, now.subjectHalves(0, subject("Ch")));
        assertEquals(0, now.subjectHalves(0, subject("Run")), "activities do not count");
        assertEquals(0, now.teacherToCome(WEEK.teacher("Ada").index()));
        assertEquals(0, now.familyToCome(0, WEEK.school().families().indexOf("Lan")));
    }

    @Test
    void unfinishedTimetableCountsWhatIsToCome() {
        var now = WEEK.unfinished();
        assertEquals(9, now.subjectHalves(0, subject("Ma")));
        assertEquals(4, now.subjectHalves(0, subject("Ch")));
        assertEquals(2, now.teacherToCome(WEEK.teacher("Ada").index()), "periods of a double");
        int bo = WEEK.teacher("Bo").index();
        assertEquals(1, now.teacherFamilyToCome(bo, WEEK.school().families().indexOf("Lan")));
        assertEquals(0, now.teacherFamilyToCome(bo, WEEK.school().families().indexOf("Pe")));
        assertEquals(1, now.familyToCome(0, WEEK.school().families().indexOf("Lan")));
    }

    @Test
    void plannedPeriodsAreThoseOfThePlanOrElseOfTheAssignments() {
        var drawn = Drawn.of("plan 4 Ma 2.5\nleft 4A Ma/Ada*3\nleft 1A Ma/Ada*2 Ma/Bo:odd");
        var now = drawn.occupancy();
        var subject = drawn.school().subjects().getFirst();
        assertEquals(
                5, now.school().plannedHalves(drawn.schoolClass("4A").index(), subject.index()));
        assertEquals(
                5,
                now.school().plannedHalves(drawn.schoolClass("1A").index(), subject.index()),
                "2 x 2 + 1");
    }

    @Test
    void lessonsOfADayAreOrderedBySlot() {
        var now = WEEK.occupancy();
        assertEquals(
                List.of("Ch", "Wr", "Pe", "Ma"), names(now.lessonsOf(WEEK.schoolClass("1A"), 0)));
        assertEquals(List.of("Ch", "Wr", "Pe"), names(now.lessonsOf(WEEK.teacher("Bo"), 0)));
        assertEquals(List.of("Pe"), names(now.lessonsOf(WEEK.schoolClass("1B"), 0)));
        assertEquals(List.of("Pe"), names(now.lessonsIn(WEEK.room("Field"), 0)));
    }

    @Test
    void placeAndRemoveKeepSlotAndRoom() {
        var now = WEEK.occupancy();
        var moved = WEEK.lesson("1A", "Ch", 2);
        int placed = moved.index();
        now.remove(moved);
        assertFalse(now.isPlaced(placed));
        now.place(moved, WEEK.slot("Tue", "13:00"), WEEK.room("Field").index());
        assertTrue(now.isPlaced(placed));
        assertEquals("13:00-13:40", now.start(moved).clock());
        assertEquals(WEEK.room("Field").index(), now.roomOf(placed));
        assertThrows(IllegalStateException.class, () -> now.place(moved, 0, Occupancy.NONE));
    }

    @Test
    void ruleSpeaksOfAFamilyIfItNamesItsHead() {
        var now = WEEK.occupancy();
        var member = Subjects.of("Wr");
        assertFalse(now.includedFamilies(member)[WEEK.school().families().indexOf("Lan")]);
        var words = Subjects.of("Ch");
        assertTrue(now.includedFamilies(words)[WEEK.school().families().indexOf("Lan")]);
        assertFalse(now.included(words)[subject("Wr")]);
        assertTrue(words.includesFamilyOf(WEEK.lesson("1A", "Ch", 1).subject(), WEEK.school()));
        assertFalse(words.includesFamilyOf(WEEK.lesson("1A", "Ma", 1).subject(), WEEK.school()));
    }

    @Test
    void notLeavesOutWhatTheWordMeans() {
        var words = Subjects.of("*", "not:Lan", "not:activity");
        var now = WEEK.occupancy();
        assertFalse(now.included(words)[subject("Ch")]);
        assertFalse(now.included(words)[subject("Run")]);
        assertTrue(now.included(words)[subject("Ma")]);
    }

    @Test
    void periodsAreThoseOfTheOwnWeek() {
        var drawn =
                Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30 lunch 11:30-12:30 13:00-13:40
                        bell 4 08:30-09:10 13:00-13:40
                        meeting 教研 Ada Mon 13:00-13:40
                        class 1A never=Mon:3
                           | Mon           | Tue
                        1A | Ma/Ada =      | Ma/Ada . Ma/Ada
                        4A | Ma/Bo         | .
                        """);
        var now = drawn.occupancy();
        int ada = drawn.teacher("Ada").index();
        int first = drawn.schoolClass("1A").index();
        assertEquals(0b011, now.busyPeriods(Whose.CLASSES, first, 0, 0));
        assertEquals(0b101, now.busyPeriods(Whose.TEACHERS, ada, 0, 1));
        assertEquals(0b011, now.openPeriods(Whose.CLASSES, first, 0));
        assertEquals(0b010, now.noonBreaks(Whose.CLASSES, first, 0));
        assertEquals(0b011, now.idlePeriods(Whose.TEACHERS, ada, 0, 0), "a meeting at the third");
        assertEquals(0b111, now.idlePeriods(Whose.TEACHERS, ada, 0, 1));
        int lesson = drawn.lesson("4A", "Ma", 1).index();
        assertEquals(0b1, now.periodsOf(Whose.CLASSES, drawn.schoolClass("4A").index(), lesson));
        assertEquals(0b11, now.periodsOf(Whose.CLASSES, first, lesson), "overlaps two");
    }

    @Test
    void whatIsAskedLateIsCountedAsIfFromTheBeginning() {
        var late = WEEK.occupancy();
        var early = Occupancy.unfinished(WEEK.school());
        int room = early.rooms().momentCount();
        int subject = early.classesAtSubjects().momentCount();
        int family = WEEK.school().families().indexOf("Lan");
        int before = early.familyPeriods(0, family, 0);
        for (var lesson : WEEK.school().lessons()) {
            if (late.isPlaced(lesson.index())) {
                var staffed = late.lesson(lesson.index());
                early.place(staffed, late.slotOf(lesson.index()), late.roomOf(lesson.index()));
            }
        }
        for (int moment = 0; moment < room; moment++) {
            assertEquals(early.rooms().units(moment), late.rooms().units(moment));
            assertEquals(early.classesInRooms().units(moment), late.classesInRooms().units(moment));
        }
        for (int moment = 0; moment < subject; moment++) {
            assertEquals(
                    early.classesAtSubjects().units(moment),
                    late.classesAtSubjects().units(moment));
        }
        assertEquals(0, before);
        assertEquals(2, late.familyPeriods(0, family, 0));
        assertEquals(2, early.familyPeriods(0, family, 0));
    }

    @Test
    void activitiesAreNoLessonPeriods() {
        var now = WEEK.occupancy();
        assertEquals(0b11, now.busyPeriods(Whose.CLASSES, 0, 0, 1));
        assertEquals(0, now.busyPeriods(Whose.TEACHERS, WEEK.teacher("Cy").index(), 0, 1));
    }

    private static int subject(String name) {
        return WEEK.school().subjects().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static List<String> names(List<Lesson> lessons) {
        return lessons.stream().map(lesson -> lesson.subject().name()).toList();
    }
}
