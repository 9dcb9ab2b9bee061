package paike.app.compare;

import paike.model.Text;

/**
 * A figure by which plans are compared.
 *
 * @param id name in files, such as {@code teacherGaps}
 * @param brief a few letters, for heads of columns
 * @param sense which of two plans is better by it
 * @param isMain whether a plan that is better by this alone is worth keeping
 */
public record Criterion(String id, Text title, Text brief, Sense sense, boolean isMain) {

    /** Which figure is better. */
    public enum Sense {
        LESS,
        MORE,
        /** Neither; it is told only. */
        NEITHER
    }

    /** Above 0 if the first is better, below 0 if the second is, 0 if neither. */
    public int compare(double one, double other) {
        return switch (sense) {
            case LESS -> Double.compare(other, one);
            case MORE -> Double.compare(one, other);
            case NEITHER -> 0;
        };
    }
}
