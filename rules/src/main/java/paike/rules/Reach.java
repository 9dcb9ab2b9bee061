package paike.rules;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * What of a school a rule has anything to say about: the points that a lesson could touch wherever
 * it starts, and those that are broken. A rule about clubs judges nothing where there are none.
 */
final class Reach {
    private final RulebookEntry entry;
    private final Occupancy now;
    private final School school;
    private final boolean[] ignored;

    private Reach(RulebookEntry entry, Occupancy now) {
        this.entry = entry;
        this.now = now;
        this.school = now.school();
        this.ignored = Scope.ignored(entry, school);
    }

    /** The same result with the number of points within reach. */
    static Audit.Result count(Audit.Result result, Occupancy now) {
        var rule = result.entry().rule();
        if (rule.isStatic() || rule.isSilent(now)) {
            return result;
        }
        var reached = new Reach(result.entry(), now).points();
        result.violations().forEach(violation -> reached.set(violation.point()));
        return new Audit.Result(result.entry(), reached.cardinality(), result.violations());
    }

    private BitSet points() {
        var reached = new BitSet(ignored.length);
        for (var lesson : school.lessons()) {
            variants(lesson)
                    .filter(one -> entry.rule().concerns(one, school))
                    .forEach(one -> add(one, reached));
        }
        return reached;
    }

    /** Of a placed lesson the variant that is placed, as nobody else gives it. */
    private Stream<Lesson> variants(Lesson lesson) {
        return now.isPlaced(lesson.index())
                ? Stream.of(now.lesson(lesson.index()))
                : lesson.variants().stream();
    }

    private void add(Lesson lesson, BitSet reached) {
        int room = now.roomOf(lesson.index());
        for (int slot : starts(lesson)) {
            entry.rule()
                    .pointsOf(
                            lesson,
                            slot,
                            room,
                            school,
                            point -> {
                                if (!ignored[point]) {
                                    reached.set(point);
                                }
                            });
        }
    }

    private List<Integer> starts(Lesson lesson) {
        return IntStream.range(0, school.grid().slotCount())
                .filter(
                        slot ->
                                now.slotOf(lesson.index()) == slot
                                        || school.canStart(lesson, school.grid().slot(slot)))
                .boxed()
                .toList();
    }
}
