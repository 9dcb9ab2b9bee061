package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link PlantedFaultsTest}, in a middle school that teaches in sets. */
class PlantedFaultsInSetsTest {
    private static final Faults FAULTS = Faults.of("streamed");

    @TempDir private Path folder = Path.of("");

    @Test
    void teacherOfASetElsewhere() {
        assertFaults(
                sheet -> sheet.lesson("八(2)班", 1, 5).set("teachers", "任知薇"),
                "avoid-teacher-clashes 八(2)班 1/5",
                "~avoid-care-after-full-day 任知薇 1/-",
                "~keep-assigned-teachers 八(2)班 1/5",
                "~limit-teacher-gaps 唐景颖 1/-",
                "~teacher-day-even 任知薇 1/-");
    }

    @Test
    void roomOfASetTaken() {
        assertFaults(
                sheet -> sheet.lesson("七(1)班", 1, 3).set("room", "八(2)班教室"),
                "avoid-room-clashes 八(1)班 1/3");
    }

    @Test
    void classWithoutItsSets() {
        assertFaults(
                sheet -> sheet.lesson("八(2)班", 1, 3).delete(),
                "keep-course-periods 八(2)班 1/3",
                "weekly-total-7-9 八(2)班 1/3");
    }

    @Test
    void coupleTeachingAtOnce() {
        assertFaults(
                sheet -> sheet.lesson("八(4)班", 1, 3).swapTime(sheet.lesson("八(4)班", 1, 5)),
                "avoid-room-clashes 八(5)班 1/5",
                "avoid-teacher-clashes 八(4)班 1/3",
                "couples 七(5)班 1/5",
                "~avoid-care-after-full-day 任知薇 1/-",
                "~avoid-care-after-full-day 朱念然 1/-",
                "~core-in-the-morning 八(5)班 1/5",
                "~teacher-day-even 任知薇 1/-",
                "~teacher-day-even 朱念然 1/-");
    }

    @Test
    void physicalEducationTurnedIntoMaths() {
        assertFaults(
                sheet -> sheet.lesson("八(1)班", 2, 6).set("subject", "数学"),
                "daily-activity 八(1)班 2/-",
                "keep-course-periods 八(1)班 2/6",
                "keep-protected-subjects 八(1)班 2/6",
                "pe-periods-3-9 八(1)班 2/6",
                "~core-in-the-morning 八(1)班 2/6",
                "~maths-once-a-day 八(1)班 2/6");
    }

    @Test
    void lessonDuringAMeetingOfItsTeacher() {
        assertFaults(
                sheet -> sheet.lesson("八(5)班", 4, 7).swapTime(sheet.lesson("八(5)班", 2, 6)),
                "avoid-room-clashes 八(5)班 2/6",
                "avoid-teacher-clashes 八(5)班 2/6",
                "keep-meeting-times-free 八(5)班 4/7",
                "~spread-pairs 八(5)班 5/4");
    }

    @Test
    void dutyDuringAMeeting() {
        assertFaults(
                sheet -> sheet.care("八(1)班", 3).set("teachers", "任知薇"),
                "keep-meeting-times-free 八(1)班 3/-",
                "~share-after-school-duties 任知薇 -/-");
    }

    private void assertFaults(Consumer<Sheet> edit, String... expected) {
        var sheet = new Sheet("streamed");
        edit.accept(sheet);
        assertEquals(List.of(expected), FAULTS.after(sheet.write(folder)));
    }
}
