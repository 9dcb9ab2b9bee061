package paike.rules.course;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.TimesTouched;
import paike.rules.Words;

/**
 * A lesson is at one of the times its assignment prefers.
 *
 * <p>Point: lesson. Deviation: periods of the lesson outside its preferred times. XHSTT:
 * PreferTimes.
 */
public record PreferTimes() implements SlotRule {

    @Override
    public Text title() {
        return new Text("优先时间", "Preferred times");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        var preferred = lesson.assignment().preferred();
        return preferred.isEmpty()
                ? 0
                : lesson.lengthInPeriods() - TimesTouched.periods(preferred, lesson, slot, school);
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在 %s，不在优先时间",
                        "%s is on %s, not at a preferred time",
                        Words.what(lesson),
                        Words.when(school, lesson, slot)),
                List.of(lesson));
    }
}
