package paike.solver.clubs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;

/**
 * The optimum by trying every assignment there is. It shares nothing with the solver: the goals are
 * counted here anew from the finished assignment.
 */
final class EveryAssignment {
    private static final int LAST_RANK = 3;

    private final ClubTask task;
    private final Map<Pupil, Set<Club>> now = new HashMap<>();
    private final @Nullable Set<Club> held;
    private long @Nullable [] best;

    private EveryAssignment(ClubTask task, @Nullable Set<Club> held) {
        this.task = task;
        this.held = held;
    }

    /** The goals of the best assignment, without the tie breaks, each the smaller the better. */
    static long[] best(ClubTask task) {
        return untied(best(task, null));
    }

    /** The goals without those that decide only between plans that hold the same clubs. */
    static long[] untied(long[] goals) {
        return Arrays.copyOf(goals, 3 + LAST_RANK);
    }

    /**
     * The goals of the best assignment that holds the same clubs as a plan, tie breaks included.
     */
    static long[] bestLike(ClubPlan plan) {
        return best(
                plan.task(),
                plan.task().clubs().stream()
                        .filter(club -> !plan.isClosed(club))
                        .collect(Collectors.toSet()));
    }

    private static long[] best(ClubTask task, @Nullable Set<Club> held) {
        var every = new EveryAssignment(task, held);
        every.attempt(0);
        if (every.best == null) {
            throw new IllegalStateException("nothing is allowed");
        }
        return every.best;
    }

    /** The goals of a plan, counted the same way. */
    static long[] of(ClubPlan plan) {
        var every = new EveryAssignment(plan.task(), null);
        plan.task()
                .wishes()
                .forEach(w -> every.now.put(w.pupil(), Set.copyOf(plan.clubsOf(w.pupil()))));
        if (!every.isAllowed()) {
            throw new IllegalStateException("not allowed: " + plan.memberships());
        }
        return every.goals();
    }

    private void attempt(int number) {
        if (number == task.wishes().size()) {
            if (isAllowed() && holdsTheSame()) {
                var goals = goals();
                if (best == null || Arrays.compare(goals, best) < 0) {
                    best = goals;
                }
            }
            return;
        }
        var wish = task.wishes().get(number);
        for (var clubs : sets(wish)) {
            now.put(wish.pupil(), clubs);
            if (noClubIsTooFull()) {
                attempt(number + 1);
            }
        }
        now.remove(wish.pupil());
    }

    /** Every set of clubs that the pupil may be in. */
    private static List<Set<Club>> sets(Wish wish) {
        var ranked = wish.choices().stream().flatMap(c -> c.clubs().stream()).distinct().toList();
        var sets = new ArrayList<Set<Club>>();
        for (int bits = 0; bits < 1 << ranked.size(); bits++) {
            var set = new HashSet<>(wish.assigned());
            boolean twice = false;
            for (int i = 0; i < ranked.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    twice |= !set.add(ranked.get(i));
                }
            }
            if (!twice && fits(wish, set)) {
                sets.add(set);
            }
        }
        return sets;
    }

    private static boolean fits(Wish wish, Set<Club> set) {
        for (var one : set) {
            for (var other : set) {
                if (!one.equals(other) && one.overlaps(other)) {
                    return false;
                }
            }
        }
        return wish.choices().stream()
                .allMatch(
                        choice ->
                                meeting(wish, choice, set).size() <= 1
                                        || wish.assigned().containsAll(meeting(wish, choice, set)));
    }

    private static List<Club> meeting(Wish wish, Choice choice, Set<Club> set) {
        return set.stream()
                .filter(
                        club ->
                                choice.weekday() == Choice.ANY_DAY
                                        ? choice.clubs().contains(club)
                                                || wish.assigned().contains(club)
                                        : club.sessions().stream()
                                                .anyMatch(s -> s.weekday() == choice.weekday()))
                .toList();
    }

    private boolean noClubIsTooFull() {
        return task.clubs().stream().allMatch(club -> size(club) <= club.maximumSize());
    }

    private boolean isAllowed() {
        return noClubIsTooFull()
                && task.clubs().stream()
                        .allMatch(
                                club ->
                                        size(club) == 0
                                                || size(club) >= club.minimumSize()
                                                || isAssigned(club));
    }

    private boolean holdsTheSame() {
        return held == null
                || task.clubs().stream().allMatch(club -> held.contains(club) == (size(club) > 0));
    }

    private boolean isAssigned(Club club) {
        return task.wishes().stream().anyMatch(wish -> wish.assigned().contains(club));
    }

    private long size(Club club) {
        return now.values().stream().filter(set -> set.contains(club)).count();
    }

    private long[] goals() {
        var goals = new long[4 + 2 * LAST_RANK];
        for (var club : task.clubs()) {
            if (isAssigned(club)) {
                goals[0] += Math.max(0, club.minimumSize() - size(club));
            }
        }
        var pairs = new HashSet<Set<Pupil>>();
        for (var wish : task.wishes()) {
            var set = now.getOrDefault(wish.pupil(), Set.of());
            for (var choice : wish.choices()) {
                var met = meeting(wish, choice, set);
                if (met.isEmpty()) {
                    goals[1]++;
                    goals[2] += wish.lostBefore() ? 1 : 0;
                } else if (!wish.assigned().contains(met.getFirst())) {
                    int rank = rank(wish, choice, met.getFirst());
                    if (rank > 1) {
                        goals[3 + LAST_RANK - rank]++;
                        goals[3 + 2 * LAST_RANK - rank] += wish.lostBefore() ? 1 : 0;
                    }
                }
            }
            for (var friend : wish.friends()) {
                if (pairs.add(Set.of(wish.pupil(), friend))) {
                    var both = new HashSet<>(set);
                    both.removeAll(wish.assigned());
                    both.retainAll(now.getOrDefault(friend, Set.of()));
                    both.removeIf(club -> isMemberBeforehand(friend, club));
                    goals[3 + 2 * LAST_RANK] -= both.size();
                }
            }
        }
        return goals;
    }

    private boolean isMemberBeforehand(Pupil pupil, Club club) {
        return task.wishes().stream()
                .anyMatch(w -> w.pupil().equals(pupil) && w.assigned().contains(club));
    }

    private static int rank(Wish wish, Choice choice, Club club) {
        int here = choice.clubs().indexOf(club) + 1;
        return here > 0
                ? here
                : wish.choices().stream()
                        .mapToInt(c -> c.clubs().indexOf(club) + 1)
                        .max()
                        .orElse(0);
    }
}
