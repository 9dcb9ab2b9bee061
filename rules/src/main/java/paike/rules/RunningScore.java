package paike.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
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
    private final RunningPenalty[] should;
    private long mustPlaced;
    private long shouldPlaced;

    /** Starts with no lesson placed. */
    public RunningScore(School school, Rulebook rulebook) {
        this.school = school;
        this.now = Occupancy.unfinished(school);
        this.mustCosts = new PlacementCosts(rulebook.of(Level.MUST), school);
        this.shouldCosts = new PlacementCosts(rulebook.of(Level.SHOULD), school);
        this.must = penalties(rulebook.of(Level.MUST));
        this.should = penalties(rulebook.of(Level.SHOULD));
    }

    public Occupancy occupancy() {
        return now;
    }

    public School school() {
        return school;
    }

    public void place(Lesson lesson, int slot, int room) {
        now.place(lesson, slot, room);
        mustPlaced += mustCosts.penalty(lesson, slot, room);
        shouldPlaced += shouldCosts.penalty(lesson, slot, room);
        touch(lesson, slot, room);
    }

    public void remove(Lesson lesson) {
        int slot = now.slotOf(lesson.index());
        int room = now.roomOf(lesson.index());
        var staffed = now.lesson(lesson.index());
        now.remove(staffed);
        mustPlaced -= mustCosts.penalty(staffed, slot, room);
        shouldPlaced -= shouldCosts.penalty(staffed, slot, room);
        touch(staffed, slot, room);
    }

    /** Penalty of all broken must-rules. */
    public long hard() {
        return sum(must) + mustPlaced;
    }

    /** Penalty of all broken should-rules. */
    public long soft() {
        return sum(should) + shouldPlaced;
    }

    /** What the placement rules of level MUST cost there; 0 = allowed. */
    public int mustCost(Lesson lesson, int slot, int room) {
        return mustCosts.penalty(lesson, slot, room);
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
    public boolean reports(Lesson lesson, RulebookEntry entry, IntPredicate point) {
        if (!entry.rule().concerns(now.lesson(lesson.index()), school)) {
            return false;
        }
        var hit = new boolean[1];
        entry.rule()
                .pointsOf(
                        now.lesson(lesson.index()),
                        now.slotOf(lesson.index()),
                        now.roomOf(lesson.index()),
                        school,
                        p -> hit[0] |= point.test(p));
        return hit[0];
    }

    private void touch(Lesson lesson, int slot, int room) {
        for (var penalty : must) {
            penalty.touch(lesson, slot, room);
        }
        for (var penalty : should) {
            penalty.touch(lesson, slot, room);
        }
    }

    private long sum(RunningPenalty[] penalties) {
        long sum = 0;
        for (var penalty : penalties) {
            sum += penalty.penalty(now);
        }
        return sum;
    }

    private RunningPenalty[] penalties(List<RulebookEntry> entries) {
        return entries.stream()
                .filter(entry -> !(entry.rule() instanceof PlacementRule))
                .filter(entry -> !entry.rule().isStatic())
                .map(entry -> new RunningPenalty(entry, now))
                .toArray(RunningPenalty[]::new);
    }
}
