package paike.solver.clubs;

import java.util.ArrayList;
import java.util.List;
import paike.model.afterschool.Club;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Wish;

/**
 * A pupil may join a club.
 *
 * @param ranks one per choice that the club would meet, each from 1
 */
record Option(Wish wish, Club club, List<Integer> ranks) {

    /** Every club that the pupil ranked and may still join beside those assigned beforehand. */
    static List<Option> of(Wish wish) {
        var options = new ArrayList<Option>();
        wish.choices().stream()
                .flatMap(choice -> choice.clubs().stream())
                .distinct()
                .filter(club -> isOpen(wish, club))
                .forEach(club -> options.add(new Option(wish, club, ranks(wish, club))));
        return options;
    }

    private static boolean isOpen(Wish wish, Club club) {
        return club.isOpenTo(wish.pupil().schoolClass().grade())
                && wish.assigned().stream().noneMatch(a -> a.equals(club) || a.overlaps(club))
                && wish.choices().stream()
                        .noneMatch(c -> c.isMetBy(club) && wish.isMetBeforehand(c));
    }

    private static List<Integer> ranks(Wish wish, Club club) {
        return wish.choices().stream()
                .filter(choice -> choice.isMetBy(club))
                .map(choice -> choice.rank(club) > 0 ? choice.rank(club) : wish.rank(club))
                .toList();
    }

    /** Choices met at the rank. */
    int countAt(int rank) {
        return (int) ranks.stream().filter(r -> r == rank).count();
    }

    Membership membership() {
        return new Membership(wish.pupil(), club, wish.rank(club));
    }

    /** True if the pupil can have only one of the two. */
    boolean excludes(Option other) {
        return club.overlaps(other.club)
                || wish.choices().stream().anyMatch(c -> c.isMetBy(club) && c.isMetBy(other.club));
    }
}
