package paike.rules.course;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.SlotRule;
import paike.rules.Words;

/**
 * A double lesson (连堂) is kept whole, and no lunch or big break falls into it.
 *
 * <p>Point: lesson. Deviation: 1 if the lesson is half of a double that was torn apart, or if one
 * of the intervals falls into it. XHSTT: SplitEvents; domain notes 3.2 连堂.
 *
 * @param across kinds of interval that must not fall into a double
 */
public record KeepDoublesWhole(List<IntervalKind> across) implements SlotRule {

    @Override
    public Text title() {
        return new Text("连堂完整，不跨午休和大课间", "Double lessons whole, not across lunch or big break");
    }

    @Override
    public int deviation(Lesson lesson, int slot, School school) {
        return lesson.origin() == Lesson.Origin.HALF_OF_DOUBLE
                        || breakWithin(lesson, slot, school) != null
                ? 1
                : 0;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var within = breakWithin(lesson, slot, school);
        var when = Words.when(school, lesson, slot);
        return new Finding(
                Words.place(school, lesson, slot),
                within == null
                        ? Text.of(
                                "%s 应为连堂，%s 只有单独一节",
                                "%s should be a double lesson but stands alone on %s",
                                Words.what(lesson),
                                when)
                        : Text.of(
                                "%s 的连堂从 %s 开始，被%s隔开（%s-%s）",
                                "the double lesson %s from %s is split by %s (%s-%s)",
                                Words.what(lesson),
                                when,
                                within.name(),
                                within.start(),
                                within.end()),
                List.of(lesson));
    }

    private @Nullable BellInterval breakWithin(Lesson lesson, int slot, School school) {
        if (lesson.lengthInPeriods() == 1) {
            return null;
        }
        var span = school.span(lesson, slot);
        return school.week(lesson).between(span.getFirst(), span.getLast(), across);
    }
}
