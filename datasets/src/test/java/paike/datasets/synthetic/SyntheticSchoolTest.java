package paike.datasets.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.synthetic.SyntheticSchool.Shape;
import paike.model.afterschool.Club;
import paike.model.school.BellInterval;
import paike.model.school.HomeworkBudget;
import paike.model.school.IntervalKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.SchoolFacts;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;

/** What every generated school is, and what the one of 24 classes is exactly. */
final class SyntheticSchoolTest {
    /** Named in the project's sources; nobody made up may share a name with them. */
    private static final Set<String> REAL_NAMES =
            Set.of(
                    "刘文姗", "张茂艳", "付丽春", "李文侠", "张玉晶", "冯丽", "潘宁", "吴小丹", "黄洁霞", "马泽艳", "于福军",
                    "王显平", "武志刚", "刘云翱", "孙世伟", "李淑琴", "卢文生", "颜廷顺", "马明刚", "熊希龄");

    static Stream<Shape> shapes() {
        return Stream.of(
                new Shape("s4", "4", 4, 1920),
                new Shape("s4b", "4", 4, 7),
                new Shape("s5", "5", 5, 2),
                new Shape("s7", "7", 7, 6),
                new Shape("s8", "8", 8, 3),
                new Shape("s16", "16", 16, 4),
                new Shape("s30", "30", 30, 5));
    }

    @Test
    void schoolOfTwentyFourClassesIsThatOfTheSource() {
        var lixin = SyntheticSchool.lixin();
        assertEquals("lixin", lixin.id());
        assertEquals("立新学校小学（示例）", lixin.name());
        assertEquals(24, lixin.classes().size());
        assertEquals(910, lixin.classes().stream().mapToInt(SchoolClass::pupilCount).sum());
        assertEquals(59, lixin.staff().size());
        assertTrue(lixin.clubs().size() >= 30);
        assertTrue(lixin.clubs().stream().mapToInt(Club::maximumSize).sum() >= 910);
        assertEquals(
                List.of(0, 0, 30, 30, 60, 60),
                lixin.homework().stream().map(HomeworkBudget::minutes).toList());
    }

    @Test
    void medianTeacherHasTwelveToFourteenPeriods() {
        var lixin = SyntheticSchool.lixin();
        var halves =
                lixin.staff().stream()
                        .map(teacher -> FeasibilityTest.load(lixin, teacher))
                        .sorted()
                        .toList();
        assertTrue(halves.getFirst() >= 8, halves.toString());
        assertTrue(halves.get(29) >= 24 && halves.get(29) <= 28, halves.toString());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void equalShapesGiveEqualFacts(Shape shape) {
        assertEquals(SyntheticSchool.of(shape), SyntheticSchool.of(shape));
    }

    @Test
    void anotherSeedGivesOtherNames() {
        var one = SyntheticSchool.of(new Shape("s", "s", 4, 1));
        var other = SyntheticSchool.of(new Shape("s", "s", 4, 2));
        assertFalse(one.teachers().equals(other.teachers()));
        assertFalse(one.classes().equals(other.classes()));
    }

    @Test
    void sizesOutsideTheRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Shape("s", "s", 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new Shape("s", "s", 31, 1));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void indexesAreDenseAndIdsAndNamesDiffer(Shape shape) {
        var facts = SyntheticSchool.of(shape);
        dense(facts.classes(), SchoolClass::index, SchoolClass::id, SchoolClass::name);
        dense(facts.teachers(), Teacher::index, Teacher::id, Teacher::name);
        dense(facts.rooms(), Room::index, Room::id, Room::name);
        dense(facts.subjects(), subject -> subject.index(), s -> s.id(), s -> s.name());
        dense(
                facts.assignments(),
                TeachingAssignment::index,
                TeachingAssignment::id,
                given -> given.title() + given.weekType());
        assertEquals(facts.clubs().size(), distinct(facts.clubs(), Club::id));
        assertEquals(facts.clubs().size(), distinct(facts.clubs(), Club::name));
        assertEquals(facts.groups().size(), distinct(facts.groups(), group -> group.id()));
        assertEquals(facts.meetings().size(), distinct(facts.meetings(), meeting -> meeting.id()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nobodyHasTheNameOfARealPerson(Shape shape) {
        for (var teacher : SyntheticSchool.of(shape).teachers()) {
            assertFalse(REAL_NAMES.contains(teacher.name()), teacher.name());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void classesHave35To40Pupils(Shape shape) {
        var classes = SyntheticSchool.of(shape).classes();
        for (var schoolClass : classes) {
            assertTrue(
                    schoolClass.pupilCount() >= 35 && schoolClass.pupilCount() <= 40,
                    schoolClass.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void clubsNeitherShareLeadersNorOverfillVenues(Shape shape) {
        var facts = SyntheticSchool.of(shape);
        for (int weekday = 1; weekday <= 3; weekday++) {
            var today = clubsOn(facts, weekday);
            var leaders = today.stream().flatMap(club -> club.leaders().stream()).toList();
            assertEquals(leaders.size(), new HashSet<>(leaders).size());
            for (var room : facts.rooms()) {
                long groups = today.stream().filter(club -> club.venues().contains(room)).count();
                assertTrue(groups <= room.classCapacity(), room.name());
            }
        }
        for (var club : facts.clubs()) {
            assertTrue(club.leaders().size() + club.guests().size() >= 1, club.name());
            assertTrue(club.minimumSize() >= 12 && club.maximumSize() <= 40, club.name());
        }
    }

    @Test
    void bellSchedulesHaveNoOverlapAndNoLessonAfterTenPastThree() {
        for (var bell : SyntheticSchool.lixin().bellSchedules()) {
            var intervals = bell.intervals();
            for (int i = 1; i < intervals.size(); i++) {
                assertFalse(
                        intervals.get(i).start().isBefore(intervals.get(i - 1).end()), bell.name());
            }
            var lessons =
                    intervals.stream()
                            .filter(interval -> interval.kind() == IntervalKind.LESSON)
                            .toList();
            assertEquals(LocalTime.of(8, 0), lessons.getFirst().start());
            assertFalse(lessons.getLast().end().isAfter(LocalTime.of(15, 10)));
            assertTrue(lessons.stream().allMatch(lesson -> lesson.lengthInMinutes() == 40));
        }
    }

    @Test
    void afterSchoolHourIsInTheBellScheduleOfItsDay() {
        var facts = SyntheticSchool.lixin();
        var sessions =
                Stream.concat(
                                facts.clubs().stream().flatMap(club -> club.sessions().stream()),
                                facts.lectures().stream().map(lecture -> lecture.session()))
                        .distinct()
                        .toList();
        assertEquals(4, sessions.size());
        for (var session : sessions) {
            for (int grade = 1; grade <= 6; grade++) {
                assertEquals(1, afterSchool(facts, grade, session.weekday()).size());
                assertEquals(
                        session.start(),
                        afterSchool(facts, grade, session.weekday()).getFirst().start());
            }
        }
        assertTrue(afterSchool(facts, 1, 5).isEmpty());
        assertTrue(afterSchool(facts, 6, 5).isEmpty());
    }

    private static List<BellInterval> afterSchool(SchoolFacts facts, int grade, int weekday) {
        return School.bell(facts.bellSchedules(), grade, weekday).orElseThrow().intervals().stream()
                .filter(interval -> interval.kind() == IntervalKind.AFTER_SCHOOL_2)
                .toList();
    }

    private static List<Club> clubsOn(SchoolFacts facts, int weekday) {
        return facts.clubs().stream()
                .filter(
                        club ->
                                club.sessions().stream()
                                        .anyMatch(session -> session.weekday() == weekday))
                .toList();
    }

    private static <T> void dense(
            List<T> things,
            Function<T, Integer> index,
            Function<T, String> id,
            Function<T, String> name) {
        for (int i = 0; i < things.size(); i++) {
            assertEquals(i, index.apply(things.get(i)));
        }
        assertEquals(things.size(), distinct(things, id));
        assertEquals(things.size(), distinct(things, name));
    }

    private static <T> long distinct(List<T> things, Function<T, String> key) {
        return things.stream().map(key).distinct().count();
    }
}
