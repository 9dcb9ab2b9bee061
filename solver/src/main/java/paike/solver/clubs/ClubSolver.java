package paike.solver.clubs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.ClubPlan.Proof;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Turn;

/**
 * Finds the memberships that are best in this order: as many choices met as possible; of pupils who
 * lost last term as many as possible; as few as possible at the latest rank, then at the one before
 * it, and so on. Which clubs are held is decided by these; between plans that hold the same clubs
 * and are equal so far: the ranks of those who lost last term, then friends together.
 *
 * <p>Always kept: maximum sizes, grades, members assigned beforehand, one club at a time. A club
 * has its minimum of members or none; only one with members assigned beforehand is never closed.
 */
public final class ClubSolver {
    private ClubSolver() {}

    /**
     * @param limit after which the best found so far is given, not proved
     */
    public static ClubPlan solve(ClubTask task, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        var members = beforehand(task);
        boolean proved = true;
        for (var options : Groups.independent(task)) {
            var answer = new ClubModel(options, task).solve(deadline);
            proved &= answer != null && answer.proved();
            (answer == null ? quick(options, task) : answer.taken())
                    .forEach(option -> members.add(option.membership()));
        }
        return new ClubPlan(task, members, proved ? Proof.OPTIMAL : Proof.NOT_PROVED);
    }

    private static List<Membership> beforehand(ClubTask task) {
        var members = new ArrayList<Membership>();
        for (var wish : task.wishes()) {
            for (var club : wish.assigned()) {
                members.add(new Membership(wish.pupil(), club, Membership.BEFOREHAND));
            }
        }
        return members;
    }

    /**
     * Something usable when time is up: pupils in turn take the best club with a place; a club that
     * does not reach its minimum is closed and all choose again.
     */
    private static List<Option> quick(List<Option> options, ClubTask task) {
        var closed = new HashSet<Club>();
        while (true) {
            var taken = new ArrayList<Option>();
            for (var option : inTurn(options)) {
                var club = option.club();
                boolean free = size(taken, club) + task.assigned(club) < club.maximumSize();
                boolean clash =
                        taken.stream()
                                .anyMatch(
                                        t ->
                                                t.wish().pupil().equals(option.wish().pupil())
                                                        && t.excludes(option));
                if (free && !clash && !closed.contains(club)) {
                    taken.add(option);
                }
            }
            boolean more = false;
            for (var club : taken.stream().map(Option::club).distinct().toList()) {
                if (task.assigned(club) == 0 && size(taken, club) < club.minimumSize()) {
                    more |= closed.add(club);
                }
            }
            if (!more) {
                return taken;
            }
        }
    }

    private static List<Option> inTurn(List<Option> options) {
        return options.stream()
                .sorted(
                        Comparator.comparing((Option option) -> !option.wish().lostBefore())
                                .thenComparingInt(option -> option.ranks().getFirst())
                                .thenComparingLong(option -> Turn.of(option.wish().pupil())))
                .toList();
    }

    private static long size(List<Option> taken, Club club) {
        return taken.stream().filter(option -> option.club().equals(club)).count();
    }
}
