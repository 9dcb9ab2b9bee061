package paike.rules;

import java.util.Arrays;
import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** One rule's penalty, kept up to date while lessons move: re-judges only points a move touched. */
final class RunningPenalty implements IntConsumer {
    private final RulebookEntry entry;
    private final Rule rule;
    private final School school;
    private final boolean[] ignored;
    private final boolean[] concerned;
    private final int[] known;
    private final boolean[] waiting;
    private int[] queue = new int[64];
    private int queued;
    private long penalty;

    RunningPenalty(RulebookEntry entry, Occupancy now) {
        this.entry = entry;
        this.rule = entry.rule();
        this.school = now.school();
        int points = rule.pointCount(school);
        this.ignored = Scope.ignored(entry, school);
        this.concerned = new boolean[school.lessons().size()];
        for (var lesson : school.lessons()) {
            concerned[lesson.index()] =
                    lesson.variants().stream().anyMatch(variant -> rule.concerns(variant, school));
        }
        this.known = new int[points];
        this.waiting = new boolean[points];
        for (int point = 0; point < points; point++) {
            accept(point);
        }
        penalty(now);
    }

    RulebookEntry entry() {
        return entry;
    }

    /** Notes the points of a lesson that has come to, or is about to leave, a place. */
    void touch(Lesson lesson, int slot, int room) {
        if (concerned[lesson.index()]) {
            rule.pointsOf(lesson, slot, room, school, this);
        }
    }

    /** Whether a lesson can change any point. */
    boolean concerns(Lesson lesson) {
        return concerned[lesson.index()];
    }

    @Override
    public void accept(int point) {
        if (!waiting[point] && !ignored[point]) {
            if (queued == queue.length) {
                queue = Arrays.copyOf(queue, 2 * queued);
            }
            waiting[point] = true;
            queue[queued++] = point;
        }
    }

    long penalty(Occupancy now) {
        while (queued > 0) {
            int point = queue[--queued];
            waiting[point] = false;
            int deviation = rule.deviation(now, point);
            int before = known[point];
            if (deviation != before) {
                known[point] = deviation;
                penalty += entry.penalty(deviation) - entry.penalty(before);
            }
        }
        return penalty;
    }

    /** The deviation of a point as of the last call of {@link #penalty}. */
    int known(int point) {
        return known[point];
    }
}
