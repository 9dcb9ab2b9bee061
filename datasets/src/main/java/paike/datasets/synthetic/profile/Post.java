package paike.datasets.synthetic.profile;

import java.util.List;
import paike.datasets.synthetic.tables.Cells;

/**
 * People hired for the same work.
 *
 * @param group who they meet with (教研组)
 * @param count people, in each grade or in all
 * @param perGrade true if everybody keeps to one grade
 * @param homeroom true if they may be class teachers
 * @param duties one after the other; the last goes to all who come after, {@code -} is none
 */
public record Post(
        String id,
        String group,
        int count,
        boolean perGrade,
        boolean homeroom,
        List<String> duties) {

    /** The duty of a class teacher. */
    public static final String HOMEROOM = "班主任";

    private static final String PER_GRADE = "/grade";
    private static final int CELLS = 4;

    /**
     * Reads lines such as {@code maths | 数学组 | 2/grade | 班主任}; posts with 班主任 in the last cell may
     * be class teachers.
     */
    public static List<Post> table(String table) {
        return Cells.rows(table, CELLS).stream().map(Post::of).toList();
    }

    private static Post of(List<String> cells) {
        var count = cells.get(2);
        boolean perGrade = count.endsWith(PER_GRADE);
        var duties = Cells.list(cells.get(3));
        return new Post(
                cells.get(0),
                cells.get(1),
                Integer.parseInt(perGrade ? count.replace(PER_GRADE, "") : count),
                perGrade,
                duties.contains(HOMEROOM),
                duties.stream().filter(duty -> !duty.equals(HOMEROOM)).toList());
    }
}
