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
 * A subject is not taught at times that the school forbids for it.
 *
 * <p>Point: lesson. Deviation: periods of the lesson in such times. XHSTT: AvoidUnavailableTimes;
 * domain notes 3.2 禁排.
 */
public record AvoidSubjectForbiddenTimes() implements SlotRule {

    @Override
    public Text title() {
        return new Text("科目禁排时间", "Subjects' forbidden times");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return TimesTouched.periods(lesson.subject().forbidden(), lesson, slot, school);
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在 %s，该科目此时禁排",
                        "%s is on %s, a time forbidden for this subject",
                        Words.what(lesson),
                        Words.when(school, lesson, slot)),
                List.of(lesson));
    }
}
