package paike.model.afterschool;

/**
 * A pupil is in a club.
 *
 * @param rank of the club in the pupil's wish, from 1; {@link #BEFOREHAND} = assigned beforehand
 */
public record Membership(Pupil pupil, Club club, int rank) {
    public static final int BEFOREHAND = 0;

    /** True of the club at whatever times it meets. */
    public boolean isIn(Club other) {
        return club.id().equals(other.id());
    }
}
