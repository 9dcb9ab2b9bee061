package paike.rules;

import java.util.Arrays;
import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * One rule's penalty, kept up to date while lessons move: re-judges only points a move touched, and
 * knows which points are broken.
 */
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

    /** Points with a deviation, in no order, and how many there are. */
    private int[] broken = new int[16];

    private int brokenCount;

    /** Where a broken point stands in the list: [point]. */
    private final int[] brokenAt;

    RunningPenalty(RulebookEntry entry, Occupancy now) {
        this.entry = entry;
        this.rule = entry.rule();
        this.school = now.school();
        int points = rule.pointCount(school);
        this.ignored = Scope.ignored(entry, school);
        this.concerned = new boolean[school.lessons().size()];
        for (var lesson : school.lessons()) {
            concerned[lesson.index()] = lesson.variants().stream().anyMatch(this::isConcerned);
        }
        this.known = new int[points];
        this.waiting = new boolean[points];
        this.brokenAt = new int[points];
        for (int point = 0; point < points; point++) {
            accept(point);
        }
        settle(now);
    }

    /** Whether a lesson can change any point that counts. */
    private boolean isConcerned(Lesson lesson) {
        if (!rule.concerns(lesson, school)) {
            return false;
        }
        if (entry.appliesTo().isAll()) {
            return true;
        }
        var slot =
                school.grid().slots().stream()
                        .filter(one -> school.canStart(lesson, one))
                        .findFirst()
                        .orElse(null);
        if (slot == null) {
            return true;
        }
        var seen = new boolean[2];
        rule.pointsOf(
                lesson,
                slot.index(),
                Occupancy.NONE,
                school,
                point -> {
                    boolean isSomebodys =
                            rule.classOf(point, school) != Rule.NO_CLASS
                                    || rule.teacherOf(point, school) != Rule.NO_TEACHER;
                    seen[0] = true;
                    seen[1] |= !isSomebodys || !ignored[point];
                });
        return !seen[0] || seen[1];
    }

    RulebookEntry entry() {
        return entry;
    }

    /**
     * Notes the points of a lesson that has come to, or is about to leave, a place.
     *
     * @return true if it had nothing to re-judge before and has now
     */
    boolean touch(Lesson lesson, int slot, int room) {
        boolean wasIdle = queued == 0;
        rule.pointsOf(lesson, slot, room, school, this);
        return wasIdle && queued > 0;
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

    /** Re-judges what was touched. */
    long settle(Occupancy now) {
        while (queued > 0) {
            int point = queue[--queued];
            waiting[point] = false;
            int deviation = rule.deviation(now, point);
            int before = known[point];
            if (deviation != before) {
                known[point] = deviation;
                penalty += entry.penalty(deviation) - entry.penalty(before);
                if (before == 0) {
                    enlist(point);
                } else if (deviation == 0) {
                    strike(point);
                }
            }
        }
        return penalty;
    }

    /** As of the last call of {@link #settle}. */
    long penalty() {
        return penalty;
    }

    /** The deviation of a point as of the last call of {@link #settle}. */
    int known(int point) {
        return known[point];
    }

    int brokenCount() {
        return brokenCount;
    }

    /** A broken point, i from 0 to {@link #brokenCount} - 1. */
    int broken(int i) {
        return broken[i];
    }

    private void enlist(int point) {
        if (brokenCount == broken.length) {
            broken = Arrays.copyOf(broken, 2 * brokenCount);
        }
        brokenAt[point] = brokenCount;
        broken[brokenCount++] = point;
    }

    private void strike(int point) {
        int last = broken[--brokenCount];
        broken[brokenAt[point]] = last;
        brokenAt[last] = brokenAt[point];
    }
}
