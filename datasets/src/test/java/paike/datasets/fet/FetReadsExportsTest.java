package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paike.datasets.fet.SmallExport.must;
import static paike.datasets.fet.SmallExport.should;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.model.Language;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.Times;
import paike.rules.Whose;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.AvoidSubjectForbiddenTimes;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDaysBetween;
import paike.rules.course.KeepDoublesWhole;
import paike.rules.course.LimitSessionPeriods;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.rules.course.SpreadCourseOverDays;
import paike.rules.linked.EndTheDay;
import paike.rules.linked.FollowDirectly;
import paike.rules.linked.HoldTimesUsed;
import paike.rules.linked.KeepLessonsApart;
import paike.rules.linked.KeepLessonsDaysApart;
import paike.rules.linked.KeepLessonsGrouped;
import paike.rules.linked.KeepLessonsInOrder;
import paike.rules.linked.KeepLessonsWithinDays;
import paike.rules.linked.KeepOrderOnDay;
import paike.rules.linked.KeepPeriodsBetween;
import paike.rules.linked.LimitGroupPerDay;
import paike.rules.linked.LimitLessonsAtOnce;
import paike.rules.linked.LimitTimesUsed;
import paike.rules.linked.ShareDay;
import paike.rules.linked.SharePeriod;
import paike.rules.linked.StartAtTimes;
import paike.rules.linked.StartTogether;
import paike.rules.linked.StayInTimes;
import paike.rules.room.AvoidRoomUnavailableTimes;
import paike.rules.room.LimitClassesAtOnce;
import paike.rules.room.LimitRoomsUsed;
import paike.rules.room.PreferRooms;
import paike.rules.room.ShareRoomIfConsecutive;
import paike.rules.schoolclass.AvoidAdjacent;
import paike.rules.schoolclass.AvoidClassUnavailableTimes;
import paike.rules.schoolclass.AvoidSameDay;
import paike.rules.schoolclass.LimitClassGaps;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.rules.teacher.LimitTeacherRun;
import paike.rules.week.HoldDaysPerWeek;
import paike.rules.week.HoldGapsBetweenBuildings;
import paike.rules.week.HoldGapsBetweenLessons;
import paike.rules.week.HoldLessonsPerDay;
import paike.rules.week.HoldPeriodsPerDay;
import paike.rules.week.HoldRestingPeriods;
import paike.rules.week.LimitBuildingChangesPerDay;
import paike.rules.week.LimitBuildingChangesPerWeek;
import paike.rules.week.LimitDaysInInterval;
import paike.rules.week.LimitDaysPerWeek;
import paike.rules.week.LimitGapsPerDay;
import paike.rules.week.LimitGapsPerWeek;
import paike.rules.week.LimitLateStarts;
import paike.rules.week.LimitLessonsInARow;
import paike.rules.week.LimitLessonsPerDay;
import paike.rules.week.LimitPeriodsInARow;
import paike.rules.week.LimitPeriodsPerDay;
import paike.rules.week.LimitSpanButOneDay;
import paike.rules.week.LimitSpanPerDay;

/** FET knows every element that an export can have, and understands it as it was meant. */
final class FetReadsExportsTest {
    @TempDir private Path folder;

    @BeforeAll
    static void fetIsThere() {
        FetCl.assumeInstalled();
    }

    @Test
    void rulesOfTheSchoolWeek() throws IOException, InterruptedException {
        understands(
                List.of(
                        must(new AvoidTeacherUnavailableTimes()),
                        must(new AvoidClassUnavailableTimes()),
                        must(new AvoidRoomUnavailableTimes()),
                        must(new AvoidSubjectForbiddenTimes()),
                        must(new AvoidPeriods(Subjects.of("pe"), List.of(1), List.of())),
                        should(new PreferMorning(Subjects.of("core"))),
                        must(new KeepDoublesWhole(List.of())),
                        must(new LimitSubjectPerDay(Subjects.of("*"), 2)),
                        should(new LimitSubjectPerDay(Subjects.of("maths"), 1)),
                        must(new KeepDailySubjects(Subjects.of("chinese"))),
                        should(new SpreadCourseOverDays(Subjects.of("maths"), 2, 2)),
                        should(new KeepDaysBetween(Subjects.of("sport"), 1)),
                        should(new AvoidSameDay(Subjects.of("it"), Subjects.of("pe"))),
                        must(new AvoidAdjacent(Subjects.of("pe"), Subjects.of("it"))),
                        must(new LimitSessionPeriods(Subjects.of("chinese"), 5, 4)),
                        must(new LimitClassesAtOnce(Subjects.of("it"), 1)),
                        must(new LimitClassGaps(2)),
                        must(new LimitTeacherPeriodsPerDay(5)),
                        should(new LimitTeacherPeriodsPerDay(3)),
                        should(new LimitTeacherRun(3)),
                        must(new LimitTeacherGaps(4)),
                        SmallExport.entry(
                                new LimitTeacherDays(4), Level.MUST, 1, SmallExport.teachers("Di")),
                        should(new PreferRooms(Lessons.of("c3"), List.of("R3", "lab")))));
    }

    @Test
    void rulesOfTheShapeOfTheWeek() throws IOException, InterruptedException {
        var entries = new ArrayList<RulebookEntry>();
        for (var whose : Whose.values()) {
            var to =
                    whose == Whose.TEACHERS
                            ? SmallExport.teachers("Bo", "Cy")
                            : SmallExport.classes("1A", "1B");
            for (var rule :
                    List.of(
                            new LimitGapsPerWeek(whose, 20),
                            new LimitGapsPerDay(whose, 5),
                            new LimitPeriodsPerDay(whose, 6),
                            new HoldPeriodsPerDay(whose, 2, true),
                            new LimitDaysPerWeek(whose, 5),
                            new HoldDaysPerWeek(whose, 1),
                            new LimitPeriodsInARow(whose, 6),
                            new LimitLateStarts(whose, 5),
                            new LimitDaysInInterval(whose, 4, 5, 5),
                            new LimitLessonsPerDay(whose, Lessons.of("tag:reading"), 5),
                            new LimitLessonsInARow(whose, Lessons.of("c1", "c2"), 5),
                            new HoldLessonsPerDay(whose, Lessons.of("subject:maths"), 1),
                            new LimitSpanPerDay(whose, 6),
                            new LimitSpanButOneDay(whose, 6),
                            new HoldRestingPeriods(whose, 0, false),
                            new LimitBuildingChangesPerDay(whose, 9),
                            new LimitBuildingChangesPerWeek(whose, 40),
                            new HoldGapsBetweenLessons(
                                    whose, Lessons.of("subject:pe"), Lessons.of("c1"), 1),
                            new HoldGapsBetweenLessons(
                                    whose, Lessons.of("subject:pe"), Lessons.of("subject:pe"), 1),
                            new HoldGapsBetweenBuildings(whose, 0))) {
                entries.add(must(rule));
                entries.add(SmallExport.entry(rule, Level.MUST, 1, to));
            }
        }
        understands(entries);
    }

    @Test
    void rulesOfLessonsThatBelongTogether() throws IOException, InterruptedException {
        understands(
                List.of(
                        should(new KeepLessonsDaysApart(LessonGroups.of("c2"), 1, false)),
                        must(new KeepLessonsDaysApart(LessonGroups.of("c2", "c3"), 0, true)),
                        must(new LimitGroupPerDay(LessonGroups.of("m1 m2"), 3)),
                        should(new KeepLessonsWithinDays(LessonGroups.of("c3"), 3)),
                        should(new StartTogether(LessonGroups.of("m1#1 c2#1"))),
                        should(new ShareDay(LessonGroups.of("m1#1 c2#2"))),
                        should(new SharePeriod(LessonGroups.of("m2#1 c3#1"))),
                        must(new KeepLessonsApart(LessonGroups.of("c1#1 c2#1", "i3 m1#2"))),
                        should(new KeepPeriodsBetween(LessonGroups.of("c2#1 c2#2"), 1)),
                        should(new FollowDirectly(LessonGroups.of("c3#1 c3#2 c3#3"))),
                        should(new KeepLessonsGrouped(LessonGroups.of("m1", "c3"))),
                        should(new KeepLessonsInOrder(LessonGroups.of("c2#3 c2#4"))),
                        should(new KeepOrderOnDay(LessonGroups.of("c2#4 c2#5"))),
                        must(new LimitTimesUsed(Lessons.of("c1"), Times.of("*.1-3"), 6)),
                        must(new HoldTimesUsed(Lessons.of("c2"), Times.of("1-3.*"), 1)),
                        must(new LimitLessonsAtOnce(Lessons.of("*"), Times.of("1.*"), 3)),
                        must(new EndTheDay(Lessons.of("s3#1"))),
                        must(new StartAtTimes(Lessons.of("c3#1"), Times.of("2.1-2"))),
                        should(new StartAtTimes(Lessons.of("c3#2"), Times.of("3.1"))),
                        must(new StayInTimes(Lessons.of("c1"), Times.of("1-4.*", "5.1-2"))),
                        must(new LimitRoomsUsed(LessonGroups.of("c3"), 1)),
                        must(new ShareRoomIfConsecutive(LessonGroups.of("m3 c3")))));
    }

    /** FET writes the file again as it understood it: every constraint is there as it was. */
    private void understands(List<RulebookEntry> entries) throws IOException, InterruptedException {
        var export = FetExport.of(SmallExport.school(), SmallExport.book(entries), Language.EN);
        var file = Files.writeString(folder.resolve("small.fet"), export.document());
        var answer = FetCl.solve(file, folder.resolve("out"));
        assertFalse(answer.log().contains("unrecognized"), answer.log());
        assertTrue(answer.complete(), answer.log() + export.document());
        var again = Files.readString(answer.file("small_data_and_timetable.fet"));
        var read = sorted(ExportedText.constraints(again));
        var lost = sorted(ExportedText.constraints(export.document()));
        lost.removeIf(read::remove);
        assertEquals(List.of(), lost);
    }

    /** FET has an order of its own for what a constraint says. */
    private static List<String> sorted(List<String> constraints) {
        return constraints.stream()
                .map(line -> Stream.of(line.split(" ", -1)).sorted().toList().toString())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
