package paike.datasets.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.SchoolClass;

/** Writes the sheet of a grade (年级课表): days and periods across, its classes down. */
final class GradeSheet {
    static final int DAY_ROW = 2;
    static final int PERIOD_ROW = 3;
    private static final int FIRST_ROW = 4;

    private final SheetWriter out;
    private final Plan plan;
    private final WeekTables tables;
    private final int grade;
    private final List<SchoolClass> classes;
    private final MasterTable master;
    private final Function<List<Happening>, Text> words;

    /** Columns that any class of the grade has, by index in the master table. */
    private final List<Integer> columns;

    /**
     * @param grade the classes of
     * @param master its columns, those without periods of the grade left out
     * @param words what a cell says of what takes place there
     */
    record Content(int grade, MasterTable master, Function<List<Happening>, Text> words) {
        /** Subjects and teachers; activity periods too. */
        static Content full(Plan plan, WeekTables tables, int grade) {
            return new Content(
                    grade,
                    MasterTable.of(plan.school(), tables.happenings(), false),
                    LessonLines::ofClassByWeeks);
        }
    }

    GradeSheet(SheetWriter out, Plan plan, WeekTables tables, Content content) {
        this.out = out;
        this.plan = plan;
        this.tables = tables;
        this.grade = content.grade();
        this.classes =
                plan.school().classes().stream().filter(one -> one.grade() == grade).toList();
        this.master = content.master();
        this.words = content.words();
        this.columns =
                IntStream.range(0, master.columns().size())
                        .filter(
                                i ->
                                        classes.stream()
                                                .anyMatch(
                                                        one ->
                                                                master.isOpen(
                                                                        one,
                                                                        master.columns().get(i))))
                        .boxed()
                        .toList();
    }

    /** Grades in the order in which their classes stand in the school. */
    static List<Integer> grades(Plan plan) {
        return plan.school().classes().stream().map(SchoolClass::grade).distinct().toList();
    }

    static Text title(int grade) {
        return Text.of("年级课表（%s）", "Grade (%s)", IntervalNames.grade(grade));
    }

    List<SchoolClass> classes() {
        return classes;
    }

    /** First column behind the periods. */
    int columnBehind() {
        return columns.size() + 1;
    }

    /** Row of a class of the grade. */
    int row(SchoolClass schoolClass) {
        return FIRST_ROW + classes.indexOf(schoolClass);
    }

    void write() {
        var styles = out.styles();
        int last = columns.size();
        out.merge(
                0,
                0,
                0,
                last,
                out.say(
                        Text.of(
                                "%s %s课程表",
                                "%s, timetable of %s",
                                plan.school().name(),
                                IntervalNames.grade(grade))),
                styles.title());
        out.merge(1, 1, 0, last, plan.name(), styles.schoolName());
        out.height(0, 28);
        out.put(DAY_ROW, 0, out.say(new Text("星期", "Day")), styles.head());
        out.put(PERIOD_ROW, 0, out.say(new Text("节次", "Period")), styles.head());
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            var column = master.columns().get(columns.get(i));
            out.put(PERIOD_ROW, i + 1, out.say(column.name()), styles.head());
            out.width(i + 1, 8.5);
            boolean isLast =
                    i + 1 == columns.size()
                            || master.columns().get(columns.get(i + 1)).weekday()
                                    != column.weekday();
            if (isLast) {
                var day = out.say(WeekBlocks.weekday(column.weekday()));
                out.merge(DAY_ROW, DAY_ROW, from + 1, i + 1, day, styles.head());
                from = i + 1;
            }
        }
        int row = FIRST_ROW;
        for (var one : classes) {
            out.put(row, 0, one.name(), styles.head());
            var cells = master.cells(tables.of(one));
            for (int i = 0; i < columns.size(); i++) {
                var there = cells.get(columns.get(i));
                out.putAll(row, i + 1, there, words.apply(there));
            }
            out.height(row++, Math.max(44, MasterSheet.height(out, cells, LessonLines::ofClass)));
        }
        out.width(0, 10);
        out.paper(PaperSize.A3_PAPER, plan);
        out.fitToWidth();
        out.sheet().createFreezePane(1, FIRST_ROW);
        out.sheet().setRepeatingRows(new CellRangeAddress(DAY_ROW, PERIOD_ROW, -1, -1));
    }
}
