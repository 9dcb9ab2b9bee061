package paike.model.afterschool;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paike.model.Text;

/** Who is in which club, and everything that can be said of it. */
public final class ClubPlan {

    /** Whether anything better exists, in the order of goals of {@code ClubSolver}. */
    public enum Proof {
        OPTIMAL(new Text("已证明最优：不存在更好的分配", "proved optimal: nothing better exists")),
        NOT_PROVED(
                new Text(
                        "未证明最优：时间用完，这是目前找到的最好结果", "not proved: the best found before time was up")),
        KEPT(
                new Text(
                        "在原结果上调整，没有移动任何人；未重新求最优",
                        "an earlier result with late changes, nobody moved; not optimised anew"));

        private final Text words;

        Proof(Text words) {
            this.words = words;
        }

        public Text words() {
            return words;
        }
    }

    /**
     * A choice that nothing meets.
     *
     * @param reasons one per club named, in the order of the choice
     */
    public record Unmet(Wish wish, Choice choice, List<Text> reasons) {}

    /**
     * Somebody who waits for a place.
     *
     * @param instead the less wanted club that meets the choice by now, if one does
     */
    public record Waiting(Wish wish, int rank, @Nullable Club instead) {}

    private final ClubTask task;
    private final List<Membership> memberships;
    private final Proof proof;
    private final Map<Pupil, List<Club>> clubsOf = new LinkedHashMap<>();
    private final Map<Club, List<Membership>> members = new LinkedHashMap<>();

    public ClubPlan(ClubTask task, List<Membership> memberships, Proof proof) {
        this.task = task;
        this.proof = proof;
        this.memberships =
                memberships.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Membership m) -> task.clubs().indexOf(m.club()))
                                        .thenComparing(Membership::pupil, inOrder()))
                        .toList();
        task.clubs().forEach(club -> members.put(club, new ArrayList<>()));
        for (var membership : this.memberships) {
            members.computeIfAbsent(membership.club(), first -> new ArrayList<>()).add(membership);
            clubsOf.computeIfAbsent(membership.pupil(), first -> new ArrayList<>())
                    .add(membership.club());
        }
    }

    /** By class, then number where ids are numbers. */
    public static Comparator<Pupil> inOrder() {
        return Comparator.comparingInt((Pupil pupil) -> pupil.schoolClass().index())
                .thenComparingInt(pupil -> pupil.id().length())
                .thenComparing(Pupil::id);
    }

    public ClubTask task() {
        return task;
    }

    /** By club, class and pupil. */
    public List<Membership> memberships() {
        return memberships;
    }

    public Proof proof() {
        return proof;
    }

    public List<Membership> members(Club club) {
        return members.getOrDefault(club, List.of());
    }

    public List<Club> clubsOf(Pupil pupil) {
        return clubsOf.getOrDefault(pupil, List.of());
    }

    public boolean isClosed(Club club) {
        return members(club).isEmpty();
    }

    public List<Club> closed() {
        return task.clubs().stream().filter(this::isClosed).toList();
    }

    /** The club that meets a choice, if one does. */
    public @Nullable Club meeting(Wish wish, Choice choice) {
        return clubsOf(wish.pupil()).stream()
                .filter(
                        club ->
                                choice.isMetBy(club)
                                        || (choice.weekday() == Choice.ANY_DAY
                                                && wish.assigned().contains(club)))
                .findFirst()
                .orElse(null);
    }

    /** Choices met, by the rank at which they are; {@link Membership#BEFOREHAND} first. */
    public Map<Integer, Integer> ranks() {
        var counts = new TreeMap<Integer, Integer>();
        for (var wish : task.wishes()) {
            for (var choice : stated(wish)) {
                var club = meeting(wish, choice);
                if (club != null) {
                    counts.merge(rank(wish, choice, club), 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static int rank(Wish wish, Choice choice, Club club) {
        return wish.assigned().contains(club)
                ? Membership.BEFOREHAND
                : choice.rank(club) > 0 ? choice.rank(club) : wish.rank(club);
    }

    private static List<Choice> stated(Wish wish) {
        return wish.choices().stream().filter(choice -> !choice.clubs().isEmpty()).toList();
    }

    public List<Unmet> unmet() {
        var unmet = new ArrayList<Unmet>();
        for (var wish : task.wishes()) {
            for (var choice : stated(wish)) {
                if (meeting(wish, choice) == null) {
                    unmet.add(
                            new Unmet(
                                    wish,
                                    choice,
                                    choice.clubs().stream().map(c -> whyNot(wish, c)).toList()));
                }
            }
        }
        return unmet;
    }

    private Text whyNot(Wish wish, Club club) {
        if (isClosed(club)) {
            return Text.of("%s 未开班", "%s is closed", club.name());
        }
        for (var own : clubsOf(wish.pupil())) {
            if (own.overlaps(club)) {
                return Text.of("%s 与已参加的 %s 时间重叠", "%s overlaps %s", club.name(), own.name());
            }
        }
        return members(club).size() >= club.maximumSize()
                ? Text.of("%s 已满 %d 人", "%s is full (%d)", club.name(), club.maximumSize())
                : Text.of("%s 尚有名额", "%s has a free place", club.name());
    }

    /** Why a club without members is not held. */
    public Text whyClosed(Club club) {
        int wished = task.wished(club);
        return wished == 0
                ? new Text("无人报名", "nobody wished for it")
                : wished < club.minimumSize()
                        ? Text.of(
                                "%d 人报名，至少需要 %d 人",
                                "%d wished for it, %d needed", wished, club.minimumSize())
                        : Text.of(
                                "%d 人报名（第一志愿 %d 人），至少需要 %d 人；%s",
                                "%d wished for it (%d first), %d needed; %s",
                                wished,
                                task.wishedFirst(club),
                                club.minimumSize(),
                                whyNotFilled());
    }

    private Text whyNotFilled() {
        return switch (proof) {
            case OPTIMAL ->
                    new Text(
                            "凑满人数会使更多学生落选或只得靠后的志愿",
                            "to fill it would leave more pupils without a place or with a later"
                                    + " wish");
            case NOT_PROVED ->
                    new Text(
                            "时间用完前没有找到更好的凑满办法",
                            "no better way to fill it was found before time was up");
            case KEPT -> new Text("中途调整不新开社团", "late changes open no club");
        };
    }

    /**
     * Who waits for a club: who has no place comes before who has a later wish; then who lost last
     * term; then by rank; then by lot.
     */
    public List<Waiting> waiting(Club club) {
        return isClosed(club) ? List.of() : queue(club);
    }

    /** Who waits for a club, be it closed or not. */
    public List<Waiting> queue(Club club) {
        var waiting = new ArrayList<Waiting>();
        for (var wish : task.wishes()) {
            for (var choice : wish.choices()) {
                int rank = choice.rank(club);
                var now = meeting(wish, choice);
                boolean wantsIt =
                        now == null || (!now.equals(club) && rank(wish, choice, now) > rank);
                if (rank > 0 && wantsIt && canCome(wish, club, now)) {
                    waiting.add(new Waiting(wish, rank, now));
                    break;
                }
            }
        }
        waiting.sort(
                Comparator.comparing((Waiting one) -> one.instead() != null)
                        .thenComparing(one -> !one.wish().lostBefore())
                        .thenComparingInt(Waiting::rank)
                        .thenComparingLong(one -> Turn.of(one.wish().pupil())));
        return waiting;
    }

    private boolean canCome(Wish wish, Club club, @Nullable Club now) {
        return clubsOf(wish.pupil()).stream()
                .allMatch(own -> own.equals(now) || !own.overlaps(club));
    }

    /**
     * 0 to 100: 100 if all choices are met equally well. A first wish counts 1, each rank later a
     * step less, no place 0; of these the square of the sum over count times sum of squares (Jain).
     */
    public int fairness() {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (var wish : task.wishes()) {
            for (var choice : stated(wish)) {
                var club = meeting(wish, choice);
                if (club != null && rank(wish, choice, club) == Membership.BEFOREHAND) {
                    continue;
                }
                double n = Math.max(choice.clubs().size(), 1);
                double content =
                        club == null ? 0 : Math.max(0, n + 1 - rank(wish, choice, club)) / n;
                sum += content;
                squares += content * content;
                count++;
            }
        }
        return squares == 0
                ? (count == 0 ? 100 : 0)
                : (int) Math.round(100 * sum * sum / (count * squares));
    }
}
