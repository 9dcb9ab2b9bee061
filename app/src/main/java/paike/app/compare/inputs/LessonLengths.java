package paike.app.compare.inputs;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.SchoolFacts;

/** How long the lessons of two schools are: most of what other bells mean to people. */
final class LessonLengths {
    private LessonLengths() {}

    /** Such as 每节课 40 → 35 分钟; empty = the same. */
    static Optional<Text> difference(SchoolFacts first, SchoolFacts second) {
        var was = minutes(first);
        var is = minutes(second);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(Text.of("每节课 %s → %s 分钟", "lessons of %s → %s minutes", was, is));
    }

    /** All lengths there are, the shortest first. */
    private static String minutes(SchoolFacts facts) {
        return facts.bellSchedules().stream()
                .flatMap(bells -> bells.intervals().stream())
                .filter(interval -> interval.kind() == IntervalKind.LESSON)
                .map(BellInterval::lengthInMinutes)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining("/"));
    }
}
