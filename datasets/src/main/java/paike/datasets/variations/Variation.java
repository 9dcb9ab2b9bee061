package paike.datasets.variations;

import java.util.List;

/**
 * A named variation of a school.
 *
 * @param name for people and folders; each differs from all others
 * @param changes what is other, one after another
 */
public record Variation(String name, List<Change> changes) {

    /**
     * One sentence.
     *
     * @param place in the file, such as {@code variations[2].changes[0]} or a cell
     */
    public record Change(String place, String sentence) {}
}
