package paike.model.afterschool;

import java.util.List;

/**
 * What a pupil would like to join: at most one of the clubs.
 *
 * @param weekday the afternoon it is about, 1 = Monday; {@link #ANY_DAY} = one club in all
 * @param clubs most wanted first
 */
public record Choice(int weekday, List<Club> clubs) {
    public static final int ANY_DAY = 0;

    /** From 1; 0 if the club is not named. */
    public int rank(Club club) {
        return clubs.indexOf(club) + 1;
    }

    /** True if a pupil who is in the club needs no other one for this choice. */
    public boolean isMetBy(Club club) {
        return weekday == ANY_DAY ? clubs.contains(club) : club.meetsOn(weekday);
    }
}
