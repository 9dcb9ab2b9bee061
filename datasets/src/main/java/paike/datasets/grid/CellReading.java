package paike.datasets.grid;

import paike.model.Text;

/**
 * What became of one cell.
 *
 * @param sheet index of its sheet
 * @param row from 0
 * @param column from 0
 * @param place for people, such as 总课表!C5
 * @param text what stands in it
 * @param words what was guessed, why it was passed over, or what is wrong; empty if it was read
 * @param advice what to do; may be empty
 */
public record CellReading(
        int sheet,
        int row,
        int column,
        String place,
        String text,
        Status status,
        Text words,
        Text advice) {

    /** How well a cell was understood. */
    public enum Status {
        READ,
        /** Understood in the most likely way. */
        GUESSED,
        /** Says nothing of the timetable. */
        PASSED_OVER,
        /** Not understood, or contradicted by others. */
        NOT_READ
    }
}
