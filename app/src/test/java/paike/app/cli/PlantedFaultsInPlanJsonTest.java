package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As {@link PlantedFaultsTest}, but the faults are put into plan.json. */
class PlantedFaultsInPlanJsonTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void physicalEducationInTheFirstPeriod() {
        assertFaults(
                plan -> plan.swapTime(plan.meeting("C1-1", 4, 3), plan.meeting("C1-1", 4, 1)),
                "pe-not-first 一(1)班 4/1");
    }

    @Test
    void physicalEducationInTheFirstPeriodByThePeriodOnly() {
        assertFaults(
                plan -> {
                    var lesson = plan.meeting("C1-1", 4, 3);
                    plan.meeting("C1-1", 4, 1).put("period", 3);
                    lesson.put("period", 1);
                },
                "pe-not-first 一(1)班 4/1");
    }

    @Test
    void doubleBookedTeacher() {
        assertFaults(
                plan -> plan.meeting("C3-1", 2, 2).putArray("teachers").add("T33"),
                "avoid-teacher-clashes 三(1)班 2/2",
                "~keep-assigned-teachers 三(1)班 2/2",
                "~teacher-day-even 沈佳琪 2/-");
    }

    @Test
    void droppedArtLesson() {
        assertFaults(
                plan -> plan.delete(plan.meeting("C1-1", 3, 3)),
                "keep-course-periods 一(1)班 3/3",
                "weekly-total-1-2 一(1)班 3/3");
    }

    @Test
    void droppedHalfOfAnArtDouble() {
        assertFaults(
                plan -> plan.meeting("C3-1", 5, 5).put("end", "14:00").remove("periods"),
                "keep-course-periods 三(1)班 5/6",
                "keep-doubles-whole 三(1)班 5/5",
                "weekly-total-3-6 三(1)班 5/6");
    }

    @Test
    void droppedArtDouble() {
        assertFaults(
                plan -> plan.delete(plan.meeting("C3-1", 5, 5)),
                "keep-course-periods 三(1)班 5/5",
                "weekly-total-3-6 三(1)班 5/5");
    }

    @Test
    void physicalEducationTurnedIntoMaths() {
        assertFaults(
                plan -> plan.meeting("C1-1", 2, 3).put("subject", "maths"),
                "keep-course-periods 一(1)班 2/3",
                "keep-protected-subjects 一(1)班 2/3",
                "pe-periods-1-2 一(1)班 2/3");
    }

    @Test
    void lessonAtNoon() {
        assertFaults(
                plan -> plan.meeting("C3-1", 2, 1).put("start", "12:10").put("end", "12:50"),
                "keep-lessons-in-periods 三(1)班 2/-",
                "~core-in-the-morning 三(1)班 2/-");
    }

    @Test
    void doubleSplitOverLunch() {
        assertFaults(
                plan -> {
                    plan.meeting("C5-4", 1, 3)
                            .put("period", 4)
                            .put("start", "10:50")
                            .put("end", "14:00");
                    plan.meeting("C5-4", 1, 5)
                            .put("period", 3)
                            .put("start", "10:00")
                            .put("end", "10:40");
                },
                "keep-doubles-whole 五(4)班 1/4");
    }

    @Test
    void dayWithHalfAnHourOfActivity() {
        assertFaults(plan -> plan.delete(plan.meeting("C3-1", 3, 0)), "daily-activity 三(1)班 3/-");
    }

    private void assertFaults(Consumer<PlanDraft> edit, String... expected) {
        var draft = new PlanDraft();
        edit.accept(draft);
        var run = Faults.run(draft.write(folder));
        assertEquals(List.of(expected), Faults.in(run));
        assertEquals(1, run.exit());
    }
}
