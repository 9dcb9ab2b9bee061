package paike.rules.schoolclass;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.TimesTouched;
import paike.rules.Words;

/**
 * A class has no lessons at times marked as unavailable, such as a half day off.
 *
 * <p>Point: lesson. Deviation: periods of the lesson in such times, over all its classes. XHSTT:
 * AvoidUnavailableTimes.
 */
public record AvoidClassUnavailableTimes() implements SlotRule {

    @Override
    public Text title() {
        return new Text("班级不排课时间", "Classes' unavailable times");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        int periods = 0;
        for (var schoolClass : lesson.classes()) {
            periods += TimesTouched.periods(schoolClass.unavailable(), lesson, slot, school);
        }
        return periods;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 排在 %s，该班此时不排课",
                        "%s is on %s, when the class is not available",
                        Words.what(lesson),
                        Words.when(school, lesson, slot)),
                List.of(lesson));
    }
}
