package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link PlantedFaultsTest}, in the after-school service of a school with care and clubs. */
class PlantedFaultsAfterSchoolTest {
    private static final Faults FAULTS = Faults.of("zhengzhou");

    @TempDir private Path folder = Path.of("");

    @Test
    void careWithoutDuty() {
        assertFaults(sheet -> sheet.care("三(1)班", 2).delete(), "cover-care 三(1)班 2/-");
        assertFaults(sheet -> sheet.care("三(1)班", 2).set("teachers", ""), "cover-care 三(1)班 2/-");
    }

    @Test
    void teacherOnDutyInTwoClasses() {
        assertFaults(
                sheet -> sheet.care("一(1)班", 2).set("teachers", "梁奕源"),
                "avoid-teacher-clashes 一(2)班 2/-",
                "limit-after-school-duties 梁奕源 -/-");
    }

    @Test
    void dutyOfSomebodyWhoDoesNotTeachTheClass() {
        assertFaults(
                sheet -> sheet.care("三(1)班", 2).set("teachers", "田若蕾"),
                "~keep-assigned-teachers 三(1)班 2/-",
                "~prefer-own-class-care 三(1)班 2/-");
    }

    @Test
    void careInTheSlotOfClubs() {
        assertFaults(
                sheet -> sheet.care("三(1)班", 5).at("16:30", "17:30"), "keep-fixed-times 三(1)班 5/-");
    }

    @Test
    void clubWhenItsGuestCannotCome() {
        assertFaults(
                sheet -> sheet.club("编织", 2).set("weekday", "3"),
                "avoid-teacher-unavailable-times 姚逸薇（家长） 3/-",
                "keep-fixed-times - 3/-");
    }

    @Test
    void clubDuringAMeetingOfItsLeader() {
        assertFaults(
                sheet -> sheet.club("书法", 4).set("weekday", "2"),
                "keep-meeting-times-free 吕念妍 2/-",
                "~limit-after-school-days 吕念妍 -/-");
    }

    @Test
    void droppedClub() {
        assertFaults(sheet -> sheet.club("围棋", 5).delete(), "hold-club-sessions - 5/-");
    }

    @Test
    void clubInAVenueThatIsTaken() {
        assertFaults(
                sheet -> sheet.club("英语歌谣", 5).set("room", "一(1)班教室"),
                "avoid-room-clashes - 5/-",
                "match-room-kind - 5/-");
    }

    @Test
    void clubOfAnotherLeader() {
        assertFaults(
                sheet -> sheet.club("编程", 5).set("teachers", "田若蕾"),
                "~keep-assigned-teachers 田若蕾 5/-");
    }

    @Test
    void mathsInHomeworkCare() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 3, 1).set("period", "").at("15:30", "16:10"),
                "avoid-class-clashes 三(1)班 3/-",
                "avoid-lessons-after-school 三(1)班 3/-",
                "avoid-room-clashes 三(1)班 3/-",
                "avoid-teacher-clashes 三(1)班 3/-",
                "keep-lessons-in-periods 三(1)班 3/-",
                "~core-in-the-morning 三(1)班 3/-");
    }

    @Test
    void mathsAtLunch() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 3, 1).set("period", "").at("11:55", "12:35"),
                "keep-lessons-in-periods 三(1)班 3/-",
                "~core-in-the-morning 三(1)班 3/-");
    }

    @Test
    void chineseDuringTheMeetingOfItsTeachers() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 2, 4).set("period", "").at("16:40", "17:20"),
                "avoid-lessons-after-school 三(1)班 2/-",
                "keep-lessons-in-periods 三(1)班 2/-",
                "keep-meeting-times-free 三(1)班 2/-",
                "~core-in-the-morning 三(1)班 2/-");
    }

    @Test
    void physicalEducationTurnedIntoMaths() {
        assertFaults(
                sheet -> sheet.lesson("三(1)班", 5, 5).set("subject", "数学"),
                "keep-course-periods 三(1)班 5/5",
                "keep-protected-subjects 三(1)班 5/5",
                "pe-periods-3-9 三(1)班 5/5",
                "~core-in-the-morning 三(1)班 5/5",
                "~maths-once-a-day 三(1)班 5/5");
    }

    private void assertFaults(Consumer<Sheet> edit, String... expected) {
        var sheet = new Sheet("zhengzhou");
        edit.accept(sheet);
        assertEquals(List.of(expected), FAULTS.after(sheet.write(folder)));
    }
}
