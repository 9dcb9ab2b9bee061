package paike.datasets.fet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paike.datasets.fet.SmallExport.must;
import static paike.datasets.fet.SmallExport.should;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.Language;
import paike.model.school.IntervalKind;
import paike.rules.AppliesTo;
import paike.rules.LessonGroups;
import paike.rules.Level;
import paike.rules.Subjects;
import paike.rules.course.AvoidPeriods;
import paike.rules.course.AvoidSubjectForbiddenTimes;
import paike.rules.course.KeepDailySubjects;
import paike.rules.course.KeepDoublesWhole;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.rules.linked.KeepLessonsDaysApart;
import paike.rules.room.AvoidRoomUnavailableTimes;
import paike.rules.room.FitPupilsInRoom;
import paike.rules.schoolclass.AvoidClassUnavailableTimes;
import paike.rules.teacher.AvoidTeacherUnavailableTimes;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;

/** What an exported school says; the numbers of activities count its lessons. */
final class ExportedSchoolTest {
    private static final FetExport PLAIN = SmallExport.export();

    @Test
    void hoursAreThePeriodsInOrderOfTimeWithTheirClock() {
        assertEquals(
                "<Number_of_Hours>6</Number_of_Hours>"
                        + "<Hour><Name>L1 08:00-08:40</Name></Hour>"
                        + "<Hour><Name>L2 08:50-09:30</Name></Hour>"
                        + "<Hour><Name>L3 09:40-10:20</Name></Hour>"
                        + "<Hour><Name>L4 13:00-13:40</Name></Hour>"
                        + "<Hour><Name>L5 13:50-14:30</Name></Hour>"
                        + "<Hour><Name>Sport 14:40-15:10</Name></Hour>",
                ExportedText.element(PLAIN, "Hours_List", ""));
        assertTrue(reasons(PLAIN).stream().anyMatch(words -> words.startsWith("Bell schedules")));
    }

    @Test
    void gradesAreYearsAndClassesGroups() {
        var year = ExportedText.element(PLAIN, "Year", "Grade 1");
        assertTrue(year.contains("<Number_of_Students>80</Number_of_Students>"), year);
        assertTrue(
                year.contains("<Group><Name>1A</Name><Number_of_Students>42</Number_of_Students>"),
                year);
    }

    @Test
    void doublesAndSinglesAreOneSplit() {
        assertEquals(
                "<Teacher>Ada</Teacher><Subject>chinese</Subject><Activity_Tag>lesson</Activity_Tag>"
                        + "<Students>1A</Students><Duration>2</Duration><Total_Duration>6</Total_Duration>"
                        + "<Id>1</Id><Activity_Group_Id>1</Activity_Group_Id><Active>true</Active>"
                        + "<Comments>c1#1</Comments>",
                ExportedText.element(PLAIN, "Activity", ">c1#1<"));
        assertTrue(
                ExportedText.element(PLAIN, "Activity", ">c1#5<")
                        .contains("<Duration>1</Duration>"));
    }

    @Test
    void oddAndEvenWeeksShareAnActivityWithTheTeachersAndRoomsOfBoth() {
        var shared = ExportedText.element(PLAIN, "Activity", ">i1#1 / x1#1<");
        assertTrue(shared.startsWith("<Teacher>Bo</Teacher><Teacher>Cy</Teacher>"), shared);
        assertTrue(shared.contains("<Subject>it in odd weeks, maths in even weeks</Subject>"));
        var alone = ExportedText.element(PLAIN, "Activity", ">i2#1<");
        assertTrue(alone.contains("<Subject>it</Subject>"));
        var weeks = PLAIN.losses().stream().filter(l -> l.what().en().equals("Odd and even weeks"));
        assertEquals(List.of(1, 1), weeks.map(ExportedLoss::count).toList());
    }

    @Test
    void placeForTwoClassesIsTwoRoomsAndAJointClassTakesBoth() {
        var both = ExportedText.element(PLAIN, "Room", "<Name>field 1/field 2 ×2</Name>");
        assertTrue(both.contains("<Virtual>true</Virtual>"));
        assertTrue(
                both.contains(
                        "<Set_of_Real_Rooms><Number_of_Real_Rooms>2</Number_of_Real_Rooms>"
                                + "<Real_Room>field 1</Real_Room><Real_Room>field 2</Real_Room>"
                                + "</Set_of_Real_Rooms>"),
                both);
        var joint = ExportedText.element(PLAIN, "Activity", ">p12#1<");
        assertTrue(joint.contains("<Students>1A</Students><Students>1B</Students>"), joint);
    }

    @Test
    void setsAreOneActivityInAVirtualRoomOfTheirRooms() {
        var sets = ExportedText.element(PLAIN, "Activity", ">i3#1<");
        assertTrue(sets.startsWith("<Teacher>Ada</Teacher><Teacher>Bo</Teacher>"), sets);
        var room = ExportedText.element(PLAIN, "Room", "<Name>lab+R3</Name>");
        assertTrue(room.contains("<Number_of_Sets_of_Real_Rooms>2"), room);
    }

    @Test
    void lessonsAndExerciseKeepToTheirPeriods() {
        var preferred = ExportedText.constraints(PLAIN, "ActivitiesPreferredTimeSlots");
        assertEquals(3, preferred.size());
        assertTrue(
                preferred.stream()
                        .anyMatch(
                                line ->
                                        line.contains("Grade 2")
                                                && line.contains(
                                                        "Activity_Tag_Name=activity period")
                                                && line.contains("Time_Slots=5")));
        // a class without a period is not there: on Friday grade 1 has three of six
        assertTrue(
                ExportedText.constraints(PLAIN, "StudentsSetNotAvailableTimes").stream()
                        .anyMatch(
                                line ->
                                        line.contains("Grade 1")
                                                && line.contains("Times=3 Day=Fri")));
    }

    @Test
    void fixedLessonsAreLocked() {
        assertEquals(
                List.of(
                        "Weight_Percentage=100 Activity_Id=18 Preferred_Day=Mon"
                                + " Preferred_Hour=L2 08:50-09:30 Permanently_Locked=true"),
                ExportedText.constraints(PLAIN, "ActivityPreferredStartingTime"));
    }

    @Test
    void timesAwayAreSaidOnlyOfRulesThatMust() {
        assertEquals(List.of(), ExportedText.constraints(PLAIN, "TeacherNotAvailableTimes"));
        var strict =
                SmallExport.export(
                        must(new AvoidTeacherUnavailableTimes()),
                        must(new AvoidClassUnavailableTimes()),
                        must(new AvoidRoomUnavailableTimes()));
        assertEquals(
                List.of(
                        "Weight_Percentage=100 Teacher=Ada Number_of_Not_Available_Times=1"
                                + " Day=Mon Hour=L1 08:00-08:40"),
                ExportedText.constraints(strict, "TeacherNotAvailableTimes"));
        assertEquals(
                List.of(
                        "Weight_Percentage=100 Room=lab Number_of_Not_Available_Times=3"
                                + " Day=Tue Hour=L4 13:00-13:40 Day=Tue Hour=L5 13:50-14:30"
                                + " Day=Tue Hour=Sport 14:40-15:10"),
                ExportedText.constraints(strict, "RoomNotAvailableTimes"));
        assertTrue(
                ExportedText.constraints(strict, "StudentsSetNotAvailableTimes").stream()
                        .anyMatch(line -> line.contains("Grade 2") && line.contains("Day=Wed")));
        assertEquals(
                List.of("80"),
                ExportedText.constraints(
                                SmallExport.export(should(new AvoidRoomUnavailableTimes())),
                                "RoomNotAvailableTimes")
                        .stream()
                        .map(line -> line.split("[= ]", -1)[1])
                        .toList());
        var mild = SmallExport.export(should(new AvoidTeacherUnavailableTimes()));
        assertEquals(
                List.of("80"),
                ExportedText.constraints(mild, "ActivityPreferredTimeSlots").stream()
                        .map(line -> line.split("[= ]", -1)[1])
                        .distinct()
                        .toList());
    }

    @Test
    void ruleOfASubjectIsOneConstraintForAllOfIt() {
        var export =
                SmallExport.export(
                        must(new AvoidPeriods(Subjects.of("pe"), List.of(1), List.of())));
        var preferred =
                ExportedText.constraints(export, "ActivitiesPreferredTimeSlots").stream()
                        .filter(line -> line.contains("Subject_Name=pe"))
                        .toList();
        assertEquals(1, preferred.size());
        assertTrue(preferred.getFirst().contains("Number_of_Preferred_Time_Slots=25"));
        assertFalse(preferred.getFirst().contains("L1"));
    }

    @Test
    void wishesWeighByTheirOddsAndThoseOfFetKeepTheirPercentages() {
        var morning = new PreferMorning(Subjects.of("core"));
        assertEquals("80", percent(SmallExport.export(should(morning))));
        var heavy = SmallExport.entry(morning, Level.SHOULD, 9975, AppliesTo.ALL);
        assertEquals("99.75", percent(SmallExport.export(heavy)));
    }

    private static String percent(FetExport export) {
        return ExportedText.constraints(export, "ActivitiesPreferredTimeSlots").stream()
                .filter(line -> line.contains("Subject_Name=chinese"))
                .map(line -> line.split("[= ]", -1)[1])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void subjectOnceADayIsOneDayApart() {
        var export = SmallExport.export(must(new LimitSubjectPerDay(Subjects.of("maths"), 1)));
        assertEquals(
                List.of(
                        "Weight_Percentage=100 Consecutive_If_Same_Day=false Number_of_Activities=3"
                                + " Activity_Id=14 Activity_Id=15 Activity_Id=22 MinDays=1",
                        "Weight_Percentage=100 Consecutive_If_Same_Day=false Number_of_Activities=2"
                                + " Activity_Id=16 Activity_Id=17 MinDays=1",
                        "Weight_Percentage=100 Consecutive_If_Same_Day=false Number_of_Activities=2"
                                + " Activity_Id=18 Activity_Id=19 MinDays=1"),
                ExportedText.constraints(export, "MinDaysBetweenActivities"));
    }

    @Test
    void dailySubjectWithMoreLessonsThanDaysUsesEveryDay() {
        var days = SmallExport.export(must(new KeepDailySubjects(Subjects.of("chinese"))));
        assertEquals(
                List.of(5, 5, 3),
                ExportedText.constraints(days, "MinDaysBetweenActivities").stream()
                        .map(line -> line.split("Activity_Id", -1).length - 1)
                        .toList());
    }

    @Test
    void mustAndWishOfOneKindAreBothSaid() {
        var export =
                SmallExport.export(
                        must(new LimitTeacherPeriodsPerDay(5)),
                        should(new LimitTeacherPeriodsPerDay(3)));
        assertEquals(
                List.of(
                        "Weight_Percentage=100 Maximum_Hours_Daily=5",
                        "Weight_Percentage=80 Maximum_Hours_Daily=3"),
                ExportedText.constraints(export, "TeachersMaxHoursDaily"));
    }

    @Test
    void ruleForOneTeacherNamesOne() {
        var entry =
                SmallExport.entry(
                        new LimitTeacherGaps(1), Level.MUST, 1, SmallExport.teachers("Bo"));
        assertEquals(
                List.of("Weight_Percentage=100 Teacher_Name=Bo Max_Gaps=1"),
                ExportedText.constraints(SmallExport.export(entry), "TeacherMaxGapsPerDay"));
    }

    @Test
    void wishThatFetHasAsAMustOnlyIsListedWithItsPoints() {
        var loss =
                SmallExport.export(should(new LimitTeacherGaps(1))).losses().stream()
                        .filter(one -> one.what().en().contains("limit-teacher-gaps"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                "Teachers' gaps limit-teacher-gaps-wish, limit-teacher-gaps (should):"
                        + " FET has it as a must (100 %) only (20 points)",
                loss.words().in(Language.EN));
        assertEquals(
                "教师空堂 limit-teacher-gaps-wish, limit-teacher-gaps（应当）：" + "FET 只能作为必须（100 %）（20 处）",
                loss.words().in(Language.ZH));
    }

    @Test
    void seatsThatAreNoMustGiveWay() {
        var mild = ExportedText.element(PLAIN, "Room", "<Name>R1</Name>");
        assertTrue(mild.contains("<Capacity>42</Capacity>"), mild);
        assertTrue(reasons(PLAIN).stream().anyMatch(words -> words.startsWith("Seats")));
        var strict = SmallExport.export(must(new FitPupilsInRoom()));
        assertTrue(
                ExportedText.element(strict, "Room", "<Name>R1</Name>")
                        .contains("<Capacity>40</Capacity>"));
    }

    @Test
    void classAlwaysAtHomeOrInRoomsOfItsOwnHasAHomeRoom() {
        assertEquals(
                List.of("1A", "1B", "2A"),
                ExportedText.constraints(PLAIN, "StudentsSetHomeRoom").stream()
                        .map(line -> line.replaceAll(".*Students=(\\S+) .*", "$1"))
                        .toList());
        assertTrue(
                ExportedText.constraints(PLAIN, "SubjectPreferredRooms").stream()
                        .anyMatch(line -> line.contains("Subject=sport")));
    }

    @Test
    void doublesDoNotBeginBeforeLunch() {
        var across = new KeepDoublesWhole(List.of(IntervalKind.LUNCH));
        var starts =
                ExportedText.constraints(
                        SmallExport.export(must(across)), "ActivityPreferredStartingTimes");
        assertEquals(1, starts.size());
        assertFalse(starts.getFirst().contains("L3"), starts.getFirst());
    }

    @Test
    void forbiddenTimesOfASubjectAreSaidOfItsActivities() {
        var export = SmallExport.export(must(new AvoidSubjectForbiddenTimes()));
        assertTrue(
                ExportedText.constraints(export, "ActivitiesPreferredTimeSlots").stream()
                        .anyMatch(
                                line ->
                                        line.contains("Subject_Name=maths")
                                                && !line.contains("L5")));
    }

    @Test
    void distanceAsAWishAndOneBlockAsAMustAreOneConstraint() {
        var groups = LessonGroups.of("c2#1 c2#2 c2#3");
        var export =
                SmallExport.export(
                        must(new KeepLessonsDaysApart(groups, 0, true)),
                        should(new KeepLessonsDaysApart(groups, 2, false)));
        assertEquals(
                List.of(
                        "Weight_Percentage=80 Consecutive_If_Same_Day=true Number_of_Activities=3"
                                + " Activity_Id=6 Activity_Id=7 Activity_Id=8 MinDays=2"),
                ExportedText.constraints(export, "MinDaysBetweenActivities"));
    }

    private static List<String> reasons(FetExport export) {
        return export.losses().stream().map(loss -> loss.words().en()).toList();
    }

    @Test
    void namesAreEscapedAndUnique() {
        assertEquals(List.of("a", "a (2)", "b"), ExportedNames.unique(List.of("a", "a", "b")));
        var text = new StringBuilder();
        ExportedElement.of("Name").with("X", "<R&D> \"1\" \u0001'").print(text, 0);
        assertTrue(text.toString().contains("<X>&lt;R&amp;D&gt; &quot;1&quot; &apos;</X>"));
    }
}
