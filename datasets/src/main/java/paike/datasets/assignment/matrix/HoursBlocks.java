package paike.datasets.assignment.matrix;

import java.util.List;
import java.util.NavigableMap;

/**
 * The subjects of a matrix with their hours, which may be others for each block of classes.
 *
 * @param common subjects as the head has them
 * @param subjectsByLine with the hours of each line that says them, by line
 * @param isAbove whether such a line stands above its classes; else below
 */
record HoursBlocks(
        List<SubjectHead> common,
        NavigableMap<Integer, List<SubjectHead>> subjectsByLine,
        boolean isAbove) {

    /** The subjects with the hours that hold in a line; the only ones there are hold in all. */
    List<SubjectHead> of(int line) {
        if (subjectsByLine.isEmpty()) {
            return common;
        }
        var own = isAbove ? subjectsByLine.floorEntry(line) : subjectsByLine.ceilingEntry(line);
        if (own != null) {
            return own.getValue();
        }
        return (isAbove ? subjectsByLine.firstEntry() : subjectsByLine.lastEntry()).getValue();
    }
}
