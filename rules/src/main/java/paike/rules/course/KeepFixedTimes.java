package paike.rules.course;

import static java.util.Objects.requireNonNull;

import java.util.List;
import paike.model.Text;
import paike.model.school.FixedTime;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.PlacementRule;
import paike.rules.Words;

/**
 * A lesson that is fixed to a time (固定课, 预排) is there.
 *
 * <p>Point: lesson. Deviation: 1 if it is elsewhere. XHSTT: PreferTimes, required.
 */
public record KeepFixedTimes() implements PlacementRule {

    @Override
    public Text title() {
        return new Text("固定课", "Fixed lessons");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        var fixed = lesson.fixed();
        return fixed == null
                        || school.slotAt(lesson, fixed)
                                .filter(expected -> expected.index() == slot)
                                .isPresent()
                ? 0
                : 1;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var fixed = requireNonNull(lesson.fixed());
        return new Finding(
                Words.place(school, lesson, slot),
                Text.of(
                        "%s 固定在%s%s，却排在 %s",
                        "%s is fixed to %s %s but is on %s",
                        Words.what(lesson),
                        Text.weekday(fixed.weekday()),
                        time(fixed),
                        Words.when(school, lesson, slot)),
                List.of(lesson));
    }

    private static Text time(FixedTime fixed) {
        return fixed.start() == null
                ? Text.of("第%d节", "period %d", fixed.period())
                : Text.of(" %s-%s", "%s-%s", fixed.start(), requireNonNull(fixed.end()));
    }
}
