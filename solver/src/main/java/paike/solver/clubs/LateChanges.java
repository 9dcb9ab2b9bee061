package paike.solver.clubs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.ClubPlan.Proof;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;

/** Changes of a plan in the middle of a term: nobody is moved who does not gain by it. */
public final class LateChanges {

    /**
     * A pupil gives up a place.
     *
     * @param club null = all clubs of the pupil
     */
    public record Leaver(Pupil pupil, @Nullable Club club) {

        private boolean gives(Membership membership) {
            return membership.pupil().equals(pupil)
                    && (club == null || membership.club().equals(club));
        }

        private boolean meets(Choice choice) {
            return club == null || choice.isMetBy(club);
        }
    }

    private final ClubTask task;
    private final List<Membership> members;
    private final Set<Club> closed;

    private LateChanges(ClubTask task, List<Membership> before, List<Leaver> leavers) {
        this.task =
                new ClubTask(
                        task.clubs(),
                        task.wishes().stream().map(wish -> without(wish, leavers)).toList());
        this.members = new ArrayList<>(before);
        this.closed = new HashSet<>(task.clubs());
        before.forEach(membership -> closed.remove(membership.club()));
        members.removeIf(m -> leavers.stream().anyMatch(leaver -> leaver.gives(m)));
    }

    /** Who leaves wants no other club in its place. */
    private static Wish without(Wish wish, List<Leaver> leavers) {
        var own = leavers.stream().filter(l -> l.pupil().equals(wish.pupil())).toList();
        return own.isEmpty()
                ? wish
                : new Wish(
                        wish.pupil(),
                        wish.choices().stream()
                                .filter(choice -> own.stream().noneMatch(l -> l.meets(choice)))
                                .toList(),
                        wish.lostBefore(),
                        wish.assigned().stream()
                                .filter(
                                        club ->
                                                own.stream()
                                                        .noneMatch(
                                                                l ->
                                                                        l.club() == null
                                                                                || club.equals(
                                                                                        l.club())))
                                .toList(),
                        wish.friends());
    }

    /**
     * Keeps all memberships except those given up; free places go to the waiting lists, and what is
     * still free then to wishes that came late. A club that was closed stays closed.
     *
     * @param task with the wishes of late joiners, too
     */
    public static ClubPlan of(ClubTask task, List<Membership> before, List<Leaver> leavers) {
        var changes = new LateChanges(task, before, leavers);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var club : task.clubs()) {
                changed |= changes.fill(club);
            }
        }
        return changes.plan();
    }

    private ClubPlan plan() {
        return new ClubPlan(task, members, Proof.KEPT);
    }

    /** Gives one free place of a club to the first who waits for it. */
    private boolean fill(Club club) {
        var now = plan();
        if (closed.contains(club) || now.members(club).size() >= club.maximumSize()) {
            return false;
        }
        for (var waiting : now.queue(club)) {
            var pupil = waiting.wish().pupil();
            var instead = waiting.instead();
            boolean mayLeave =
                    instead == null
                            || now.members(instead).size() > Math.max(1, instead.minimumSize());
            if (mayLeave) {
                members.removeIf(m -> m.pupil().equals(pupil) && Objects.equals(m.club(), instead));
                members.add(new Membership(pupil, club, waiting.wish().rank(club)));
                return true;
            }
        }
        return false;
    }
}
