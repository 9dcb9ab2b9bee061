package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One fault at a time is put into a timetable of lixin that keeps every must-rule; the places are
 * those of {@code src/test/resources/lixin}.
 */
class PlantedFaultsTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void goodTimetableHasNoFault() {
        var run = Faults.run(new Sheet().write(folder));
        assertEquals(0, run.exit());
        assertEquals(List.of(), Faults.in(run));
        assertEquals("", run.err());
        assertEquals(0, Faults.run(Run.solved("plan.json")).exit());
    }

    @Test
    void doubleBookedTeacherByMovingARow() {
        assertFaults(sheet -> swap(sheet, "一(1)班", 3, 1, 2), "avoid-teacher-clashes 一(2)班 3/2");
    }

    @Test
    void doubleBookedTeacherByThePeriodColumnOnly() {
        assertFaults(
                sheet -> sheet.lesson("一(1)班", 3, 1).swap(sheet.lesson("一(1)班", 3, 2), "period"),
                "avoid-teacher-clashes 一(2)班 3/2");
    }

    @Test
    void doubleBookedTeacherByTheTeachersColumn() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 2, 2).set("teachers", "沈佳琪"),
                "avoid-teacher-clashes 三(1)班 2/2",
                "~keep-assigned-teachers 三(1)班 2/2",
                "~teacher-day-even 沈佳琪 2/-");
    }

    @Test
    void droppedArtLesson() {
        assertFaults(
                sheet -> sheet.lesson("一(1)班", 3, 3).delete(),
                "keep-course-periods 一(1)班 3/3",
                "weekly-total-1-2 一(1)班 3/3");
    }

    @Test
    void droppedHalfOfAnArtDouble() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 5, 6).delete(),
                "keep-course-periods 三(1)班 5/6",
                "keep-doubles-whole 三(1)班 5/5",
                "weekly-total-3-6 三(1)班 5/6");
    }

    @Test
    void droppedArtDouble() {
        assertFaults(
                sheet -> {
                    sheet.lesson("三(1)班", 5, 5).delete();
                    sheet.lesson("三(1)班", 5, 6).delete();
                },
                "keep-course-periods 三(1)班 5/5",
                "weekly-total-3-6 三(1)班 5/5");
    }

    @Test
    void physicalEducationTurnedIntoMaths() {
        var found =
                new String[] {
                    "keep-course-periods 一(1)班 2/3",
                    "keep-protected-subjects 一(1)班 2/3",
                    "pe-periods-1-2 一(1)班 2/3"
                };
        assertFaults(sheet -> sheet.lesson("一(1)班", 2, 3).set("subject", "数学"), found);
        assertFaults(
                sheet -> sheet.lesson("一(1)班", 2, 3).set("subject", "数学").set("teachers", "蔡奕菲"),
                found);
        assertFaults(
                sheet ->
                        sheet.lesson("一(1)班", 2, 3)
                                .set("subject", "数学")
                                .set("teachers", "蔡奕菲")
                                .set("room", "一(1)班教室"),
                found);
    }

    @Test
    void physicalEducationTurnedIntoMathsOnADayWithoutActivity() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 5, 4).set("subject", "数学"),
                "daily-activity 三(1)班 5/-",
                "keep-course-periods 三(1)班 5/4",
                "keep-protected-subjects 三(1)班 5/4",
                "pe-periods-3-9 三(1)班 5/4");
    }

    @Test
    void physicalEducationInTheFirstPeriod() {
        assertFaults(sheet -> swap(sheet, "一(1)班", 4, 3, 1), "pe-not-first 一(1)班 4/1");
        assertFaults(
                sheet -> sheet.lesson("一(1)班", 4, 3).swap(sheet.lesson("一(1)班", 4, 1), "period"),
                "pe-not-first 一(1)班 4/1");
    }

    @Test
    void lessonAtNoon() {
        var found =
                new String[] {
                    "keep-lessons-in-periods 三(1)班 2/-", "~core-in-the-morning 三(1)班 2/-"
                };
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 2, 1).set("period", "").at("12:10", "12:50"), found);
        assertFaults(sheet -> sheet.lesson("三(1)班", 2, 1).at("12:10", "12:50"), found);
    }

    @Test
    void fiveClassesOnThePlayground() {
        var found =
                assertFaults(
                        sheet -> swap(sheet, "一(1)班", 5, 2, 3), "limit-classes-in-room 六(1)班 5/3");
        assertTrue(found.out().contains("操场 周五第3节 有 5 个班，最多容纳 4 个：一(1)班 体育"));
    }

    @Test
    void doubleSplitOverLunch() {
        assertFaults(sheet -> swap(sheet, "五(4)班", 1, 3, 5), "keep-doubles-whole 五(4)班 1/4");
    }

    @Test
    void doubleTornApartWithinADay() {
        assertFaults(
                sheet -> swap(sheet, "三(2)班", 3, 3, 2),
                "keep-doubles-whole 三(2)班 3/2",
                "keep-doubles-whole 三(2)班 3/4",
                "~art-not-first 三(2)班 3/2");
    }

    @Test
    void dayWithHalfAnHourOfActivity() {
        assertFaults(sheet -> sheet.activity("三(1)班", 3).delete(), "daily-activity 三(1)班 3/-");
        assertFaults(
                sheet -> sheet.activity("三(1)班", 3).set("weekday", "2"),
                "daily-activity 三(1)班 3/-",
                "~limit-teacher-gaps 何彦恒 2/-");
    }

    @Test
    void lessonInAWrongKindOfRoom() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 2, 5).set("room", "三(1)班教室"),
                "match-room-kind 三(1)班 2/5");
    }

    @Test
    void classWithTwoLessonsAtOnce() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 2, 1).to(2, 5),
                "avoid-class-clashes 三(1)班 2/5",
                "~core-in-the-morning 三(1)班 2/5");
    }

    @Test
    void sameRowTwice() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 3, 1).repeat(),
                "avoid-class-clashes 三(1)班 3/1",
                "avoid-room-clashes 三(1)班 3/1",
                "avoid-teacher-clashes 三(1)班 3/1",
                "keep-course-periods 三(1)班 3/1",
                "weekly-total-3-6 三(1)班 3/1",
                "~share-edge-periods 三(1)班 -/-");
    }

    @Test
    void teacherAtAnUnavailableTime() {
        assertFaults(
                sheet -> swap(sheet, "二(2)班", 1, 1, 3),
                "avoid-teacher-unavailable-times 二(2)班 1/1",
                "~limit-teacher-gaps 姚以怡 1/-");
    }

    @Test
    void lessonDuringAMeetingOfItsTeacher() {
        assertFaults(
                sheet -> swap(sheet, "三(2)班", 4, 2, 6),
                "keep-meeting-times-free 三(2)班 4/6",
                "~core-in-the-morning 三(2)班 4/6",
                "~limit-teacher-gaps 郭安楠 4/-");
    }

    @Test
    void fixedClassMeetingMoved() {
        assertFaults(
                sheet -> swap(sheet, "一(1)班", 1, 6, 2),
                "keep-fixed-times 一(1)班 1/2",
                "~core-in-the-morning 一(1)班 1/6");
    }

    @Test
    void thirdLessonOfASubjectOnADay() {
        assertFaults(
                sheet -> sheet.lesson("一(1)班", 1, 2).swapTime(sheet.lesson("一(1)班", 2, 3)),
                "subject-twice-a-day 一(1)班 2/4",
                "~limit-teacher-run 罗书萌 2/-",
                "~teacher-day-even 罗书萌 2/-");
    }

    @Test
    void dayWithoutMaths() {
        assertFaults(
                sheet -> sheet.lesson("五(1)班", 1, 1).swapTime(sheet.lesson("五(1)班", 2, 5)),
                "core-every-day 五(1)班 1/-",
                "~core-in-the-morning 五(1)班 2/5",
                "~limit-teacher-gaps 蒋晓萌 1/-",
                "~prefer-times 五(1)班 1/1");
    }

    @Test
    void jointLessonWithoutOneOfItsClasses() {
        assertFaults(
                sheet -> sheet.lesson("四(2)班", 3, 6).delete(),
                "keep-course-periods 四(2)班 3/6",
                "weekly-total-3-6 四(2)班 3/6");
        assertFaults(
                sheet -> sheet.lesson("四(1)班", 3, 6).delete(),
                "keep-course-periods 四(1)班 3/6",
                "weekly-total-3-6 四(1)班 3/6");
    }

    @Test
    void lessonOfOddWeeksInEveryWeek() {
        assertFaults(
                sheet -> sheet.lesson("五(1)班", 1, 5, "ODD").set("week_type", "ALL"),
                "avoid-class-clashes 五(1)班 1/5",
                "avoid-room-clashes 五(1)班 1/5",
                "keep-course-periods 五(1)班 1/5",
                "weekly-total-3-6 五(1)班 1/5");
    }

    @Test
    void clockOfAnotherPeriodIsToldButThePeriodCounts() {
        var sheet = new Sheet();
        sheet.lesson("三(1)班", 2, 1).at("08:50", "09:30");
        var run = Faults.run(sheet.write(folder));
        assertEquals(0, run.exit());
        assertTrue(run.err().contains("第 233 行 三(1)班：写着第 1 节，时间却是 08:50-09:30"), run.err());
    }

    private static void swap(Sheet sheet, String schoolClass, int weekday, int one, int other) {
        sheet.lesson(schoolClass, weekday, one).swapTime(sheet.lesson(schoolClass, weekday, other));
    }

    private Run assertFaults(Consumer<Sheet> edit, String... expected) {
        var sheet = new Sheet();
        edit.accept(sheet);
        var run = Faults.run(sheet.write(folder));
        assertEquals(List.of(expected), Faults.in(run));
        assertEquals(1, run.exit());
        return run;
    }
}
