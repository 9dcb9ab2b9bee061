package paike.rules.teacher;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.TimesTouched;
import paike.rules.Words;

/**
 * A teacher has no lessons at times marked as unavailable.
 *
 * <p>Point: lesson. Deviation: periods of the lesson in such times, over all its teachers. XHSTT:
 * AvoidUnavailableTimes.
 */
public record AvoidTeacherUnavailableTimes() implements SlotRule {

    @Override
    public Text title() {
        return new Text("教师不排课时间", "Teachers' unavailable times");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        int periods = 0;
        for (var teacher : lesson.teachers()) {
            periods += TimesTouched.periods(teacher.unavailable(), lesson, slot, school);
        }
        return periods;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var teacher =
                lesson.teachers().stream()
                        .filter(
                                t ->
                                        TimesTouched.periods(t.unavailable(), lesson, slot, school)
                                                > 0)
                        .findFirst()
                        .orElseThrow();
        return new Finding(
                Words.place(school, lesson, slot).and(teacher),
                Text.of(
                        "%s %s 不能上课，却排了 %s",
                        "%s is not available on %s but has %s",
                        teacher.name(),
                        Words.when(school, lesson, slot),
                        Words.what(lesson)),
                List.of(lesson));
    }
}
