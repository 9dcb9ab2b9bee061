package paike.datasets.synthetic.profile;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.synthetic.tables.Cells;
import paike.model.school.FixedTime;
import paike.model.school.LessonKind;
import paike.model.school.TimePattern;

/**
 * One subject: how often each grade has it, who gives it, where.
 *
 * @param family id of the subject it counts with
 * @param halves periods in two weeks, from the first grade of the school on
 * @param givenBy posts by grade; {@code a/b} is whoever of the two has less to do, {@code homeroom}
 *     the class teacher
 * @param rooms kinds of room by grade; none = the home room
 * @param doubles grades that have it in double lessons
 * @param fixed time of its first lesson, if any
 * @param preferred times it would rather have
 * @param joint grades in which classes have it together, one teacher for all (合班)
 * @param sets grades in which classes have it together, all teachers of the grade at once (走班)
 * @param together how many classes have it together
 */
public record CourseRow(
        String id,
        String name,
        String family,
        Set<String> marks,
        LessonKind kind,
        List<Integer> halves,
        List<Scoped> givenBy,
        List<Scoped> rooms,
        Set<Integer> doubles,
        List<FixedTime> fixed,
        List<TimePattern> preferred,
        Set<Integer> joint,
        Set<Integer> sets,
        int together) {

    private static final String ACTIVITY = "activity";
    private static final String HALF = "½";
    private static final int CELLS = 6;

    /**
     * Reads lines such as {@code 语文 chinese | core | 8 8 6 6 5 5 | chinese | - | -}: name with id
     * and perhaps family, marks, periods per grade ({@code ½} = every second week), posts, rooms,
     * and {@code doubles 3-6}, {@code fixed 1.6}, {@code prefer .5-6}, {@code joint 8-9}, {@code
     * sets 8-9}, {@code together 3}.
     */
    public static List<CourseRow> table(String table) {
        return Cells.rows(table, CELLS).stream().map(CourseRow::of).toList();
    }

    /** Periods in two weeks. */
    public int halves(int grade, int firstGrade) {
        return halves.get(grade - firstGrade);
    }

    public boolean isTogether(int grade) {
        return joint.contains(grade) || sets.contains(grade);
    }

    private static CourseRow of(List<String> cells) {
        var names = Cells.words(cells.get(0));
        var id = names.get(1);
        var marks = new TreeSet<>(Cells.list(cells.get(1)));
        var options = cells.get(5);
        var together = option(options, "together");
        return new CourseRow(
                id,
                names.get(0),
                names.size() > 2 ? names.get(2) : id,
                Collections.unmodifiableSet(marks),
                marks.contains(ACTIVITY) ? LessonKind.ACTIVITY : LessonKind.LESSON,
                Cells.words(cells.get(2)).stream().map(CourseRow::halves).toList(),
                Scoped.list(cells.get(3)),
                Scoped.list(cells.get(4)),
                Cells.numbers(option(options, "doubles")),
                Cells.list(option(options, "fixed")).stream().map(Times::fixed).toList(),
                Times.patterns(option(options, "prefer")),
                Cells.numbers(option(options, "joint")),
                Cells.numbers(option(options, "sets")),
                together.isEmpty() ? 2 : Integer.parseInt(together));
    }

    private static String option(String options, String word) {
        return Cells.list(options).stream()
                .filter(option -> option.startsWith(word + " "))
                .map(option -> option.substring(word.length()).strip())
                .findFirst()
                .orElse("");
    }

    private static int halves(String periods) {
        if (periods.equals("-")) {
            return 0;
        }
        var whole = periods.replace(HALF, "");
        int halves = whole.isEmpty() ? 0 : 2 * Integer.parseInt(whole);
        return periods.endsWith(HALF) ? halves + 1 : halves;
    }
}
