package paike.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * The penalty of a rulebook, kept up to date while lessons come and go.
 *
 * <p>Owns an {@link Occupancy}; whoever places lessons does it here.
 */
public final class RunningScore {
    private final School school;
    private final Occupancy now;
    private final PlacementCosts mustCosts;
    private final PlacementCosts shouldCosts;
    private final RunningPenalty[] must;

    /** The penalties that a lesson can change: [lesson][i]. */
    private final RunningPenalty[][] mustOf;

    private final RunningPenalty[][] shouldOf;

    /** Penalties with touched points, which the sums leave out until they are settled. */
    private final RunningPenalty[] mustWaiting;

    private final RunningPenalty[] shouldWaiting;
    private final PointSought pointSought = new PointSought();
    private int mustWaitingCount;
    private int shouldWaitingCount;
    private long mustSum;
    private long shouldSum;
    private long mustPlaced;
    private long shouldPlaced;

    /** Starts with no lesson placed; those without a place are still to come. */
    public RunningScore(School school, Rulebook rulebook) {
        this(Occupancy.unfinished(school), rulebook);
    }

    /**
     * Starts with what is placed already, as an audit judges it: where that is a timetable as it
     * stands, lessons without a place are missing.
     *
     * @param now changed by this score alone from now on
     */
    public RunningScore(Occupancy now, Rulebook rulebook) {
        this.school = now.school();
        this.now = now;
        this.mustCosts = new PlacementCosts(rulebook.of(Level.MUST), school);
        this.shouldCosts = new PlacementCosts(rulebook.of(Level.SHOULD), school);
        this.must = penalties(rulebook.of(Level.MUST));
        var should = penalties(rulebook.of(Level.SHOULD));
        this.mustOf = byLesson(must);
        this.shouldOf = byLesson(should);
        this.mustWaiting = new RunningPenalty[must.length];
        this.shouldWaiting = new RunningPenalty[should.length];
        this.mustSum = Arrays.stream(must).mapToLong(RunningPenalty::penalty).sum();
        this.shouldSum = Arrays.stream(should).mapToLong(RunningPenalty::penalty).sum();
        for (var lesson : school.lessons()) {
            if (now.isPlaced(lesson.index())) {
                countPlaced(now.lesson(lesson.index()), 1);
            }
        }
    }

    private void countPlaced(Lesson staffed, int sign) {
        int slot = now.slotOf(staffed.index());
        int room = now.roomOf(staffed.index());
        mustPlaced += (long) sign * mustCosts.penalty(staffed, slot, room);
        shouldPlaced += (long) sign * shouldCosts.penalty(staffed, slot, room);
    }

    public Occupancy occupancy() {
        return now;
    }

    public School school() {
        return school;
    }

    public void place(Lesson lesson, int slot, int room) {
        now.place(lesson, slot, room);
        countPlaced(lesson, 1);
        touch(lesson, slot, room);
    }

    public void remove(Lesson lesson) {
        int slot = now.slotOf(lesson.index());
        int room = now.roomOf(lesson.index());
        var staffed = now.lesson(lesson.index());
        countPlaced(staffed, -1);
        now.remove(staffed);
        touch(staffed, slot, room);
    }

    /** Penalty of all broken must-rules. */
    public long hard() {
        while (mustWaitingCount > 0) {
            mustSum += mustWaiting[--mustWaitingCount].settle(now);
        }
        return mustSum + mustPlaced;
    }

    /** Penalty of all broken should-rules. */
    public long soft() {
        while (shouldWaitingCount > 0) {
            shouldSum += shouldWaiting[--shouldWaitingCount].settle(now);
        }
        return shouldSum + shouldPlaced;
    }

    /** What the placement rules of level MUST cost there; 0 = allowed. */
    public int mustCost(Lesson lesson, int slot, int room) {
        return mustCosts.penalty(lesson, slot, room);
    }

    /** Whether must-rules to which all rooms are the same allow a lesson a slot. */
    public boolean allowsSlot(Lesson lesson, int slot) {
        return mustCosts.slotCost(lesson, slot) == 0;
    }

    /** What the placement rules of level SHOULD cost there. */
    public int shouldCost(Lesson lesson, int slot, int room) {
        return shouldCosts.penalty(lesson, slot, room);
    }

    /** The must-rules for single placements that forbid a place. */
    public List<RulebookEntry> forbidding(Lesson lesson, int slot, int room) {
        return mustCosts.broken(lesson, slot, room);
    }

    /** The must-rules that a placed lesson breaks together with others, with their deviations. */
    public List<Broken> brokenBy(Lesson lesson) {
        hard();
        var broken = new ArrayList<Broken>();
        int slot = now.slotOf(lesson.index());
        int room = now.roomOf(lesson.index());
        for (var penalty : must) {
            if (!penalty.concerns(lesson)) {
                continue;
            }
            penalty.entry()
                    .rule()
                    .pointsOf(
                            now.lesson(lesson.index()),
                            slot,
                            room,
                            school,
                            point -> {
                                if (penalty.known(point) > 0) {
                                    broken.add(
                                            new Broken(
                                                    penalty.entry(), point, penalty.known(point)));
                                }
                            });
        }
        return broken;
    }

    /** A point of a must-rule that is not kept. */
    public record Broken(RulebookEntry entry, int point, int deviation) {}

    /** True if a placed lesson has a part in a point. */
    public boolean reports(Lesson lesson, RulebookEntry entry, int point) {
        int index = lesson.index();
        if (!entry.rule().concerns(now.lesson(index), school)) {
            return false;
        }
        pointSought.seek(point);
        entry.rule()
                .pointsOf(
                        now.lesson(index),
                        now.slotOf(index),
                        now.roomOf(index),
                        school,
                        pointSought);
        return pointSought.isFound();
    }

    /** Hears of points until the one it seeks has come. */
    private static final class PointSought implements IntConsumer {
        private int sought;
        private boolean found;

        void seek(int point) {
            sought = point;
            found = false;
        }

        boolean isFound() {
            return found;
        }

        @Override
        public void accept(int point) {
            found |= point == sought;
        }
    }

    /** A must-point that is broken more than it was before, or null. */
    public @Nullable Broken firstBroken(BrokenBefore before) {
        hard();
        for (var penalty : must) {
            for (int i = 0; i < penalty.brokenCount(); i++) {
                int point = penalty.broken(i);
                int deviation = penalty.known(point);
                if (deviation > before.deviation(penalty.entry(), point)) {
                    return new Broken(penalty.entry(), point, deviation);
                }
            }
        }
        return null;
    }

    /** By how much points have been broken at another time. */
    @FunctionalInterface
    public interface BrokenBefore {
        int deviation(RulebookEntry entry, int point);
    }

    /** The must-points that are broken now, rule by rule. */
    public List<Broken> broken() {
        hard();
        var found = new ArrayList<Broken>();
        for (var penalty : must) {
            for (int i = 0; i < penalty.brokenCount(); i++) {
                int point = penalty.broken(i);
                found.add(new Broken(penalty.entry(), point, penalty.known(point)));
            }
        }
        return found;
    }

    private void touch(Lesson lesson, int slot, int room) {
        for (var penalty : mustOf[lesson.index()]) {
            if (penalty.touch(lesson, slot, room)) {
                mustSum -= penalty.penalty();
                mustWaiting[mustWaitingCount++] = penalty;
            }
        }
        for (var penalty : shouldOf[lesson.index()]) {
            if (penalty.touch(lesson, slot, room)) {
                shouldSum -= penalty.penalty();
                shouldWaiting[shouldWaitingCount++] = penalty;
            }
        }
    }

    private RunningPenalty[][] byLesson(RunningPenalty[] penalties) {
        var all = school.lessons().stream();
        return all.map(
                        lesson ->
                                Arrays.stream(penalties)
                                        .filter(penalty -> penalty.concerns(lesson))
                                        .toArray(RunningPenalty[]::new))
                .toArray(RunningPenalty[][]::new);
    }

    private RunningPenalty[] penalties(List<RulebookEntry> entries) {
        return entries.stream()
                .filter(entry -> !(entry.rule() instanceof PlacementRule))
                .filter(entry -> !entry.rule().isStatic() && !entry.rule().isSilent(now))
                .map(entry -> new RunningPenalty(entry, now))
                .toArray(RunningPenalty[]::new);
    }
}
