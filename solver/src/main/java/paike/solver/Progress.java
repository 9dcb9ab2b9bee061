package paike.solver;

/**
 * How far a search has come.
 *
 * @param phase what it is doing
 * @param placed lessons placed
 * @param lessons all lessons
 * @param hard penalty of broken must-rules
 * @param soft penalty of broken should-rules; meaningless while constructing
 */
public record Progress(Phase phase, int placed, int lessons, long hard, long soft) {

    /** What a search does. */
    public enum Phase {
        CONSTRUCTING,
        IMPROVING
    }
}
