package paike.datasets.sheets;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.IntervalKind;

/** Writes a master sheet (总课表): days and periods across, classes or teachers down. */
final class MasterSheet {
    private static final int DAY_ROW = 2;
    private static final int HALF_ROW = 3;
    private static final int PERIOD_ROW = 4;
    private static final int CLOCK_ROW = 5;
    private static final int FIRST_ROW = 6;

    /** Chinese characters that fit beside one another in a column of a period. */
    private static final int CHARACTERS = 5;

    private final SheetWriter out;
    private final Plan plan;
    private final WeekTables tables;
    private final MasterTable master;

    MasterSheet(SheetWriter out, Plan plan, WeekTables tables) {
        this.out = out;
        this.plan = plan;
        this.tables = tables;
        this.master = MasterTable.of(plan.school(), tables.happenings(), true);
    }

    /** Column A grade, column B class in the school's own order; cells subject over teacher. */
    void writeClasses() {
        head(new Text("总课表（班级）", "Timetable of all classes"), 2);
        var styles = out.styles();
        out.merge(DAY_ROW, CLOCK_ROW, 0, 0, out.say(new Text("年级", "Grade")), styles.head());
        out.merge(DAY_ROW, CLOCK_ROW, 1, 1, out.say(new Text("班级", "Class")), styles.head());
        int row = FIRST_ROW;
        int first = row;
        var classes = plan.school().classes();
        for (int i = 0; i < classes.size(); i++) {
            var one = classes.get(i);
            out.put(row, 1, one.name(), styles.head());
            cells(row, 2, tables.of(one), LessonLines::ofClass);
            row++;
            if (i + 1 == classes.size() || classes.get(i + 1).grade() != one.grade()) {
                var grade = IntervalNames.grade(one.grade());
                out.merge(first, row - 1, 0, 0, out.say(grade), styles.head());
                first = row;
            }
        }
        finish(2, row);
        out.width(0, 8);
        out.width(1, 9);
    }

    /** Column A teacher; cells class over subject. */
    void writeTeachers() {
        head(new Text("总课表（教师）", "Timetable of all teachers"), 1);
        var styles = out.styles();
        out.merge(DAY_ROW, CLOCK_ROW, 0, 0, out.say(new Text("教师", "Teacher")), styles.head());
        int row = FIRST_ROW;
        for (var teacher : plan.school().teachers()) {
            out.put(row, 0, teacher.name(), styles.head());
            cells(row, 1, tables.of(teacher), LessonLines::ofTeacher);
            row++;
        }
        finish(1, row);
        out.width(0, 10);
    }

    private void head(Text title, int firstColumn) {
        var styles = out.styles();
        var columns = master.columns();
        int last = firstColumn + columns.size() - 1;
        out.merge(0, 0, 0, last, plan.school().name(), styles.schoolName());
        out.merge(1, 1, 0, last, out.say(title), styles.title());
        for (int i = 0; i < columns.size(); i = MasterTable.lastOfGroup(columns, i, false) + 1) {
            int to = MasterTable.lastOfGroup(columns, i, false);
            out.merge(
                    DAY_ROW,
                    DAY_ROW,
                    firstColumn + i,
                    firstColumn + to,
                    out.say(WeekBlocks.weekday(columns.get(i).weekday())),
                    styles.head());
        }
        for (int i = 0; i < columns.size(); i = MasterTable.lastOfGroup(columns, i, true) + 1) {
            int to = MasterTable.lastOfGroup(columns, i, true);
            out.merge(
                    HALF_ROW,
                    HALF_ROW,
                    firstColumn + i,
                    firstColumn + to,
                    out.say(
                            columns.get(i).morning()
                                    ? new Text("上午", "morning")
                                    : new Text("下午", "afternoon")),
                    styles.head());
        }
        for (int i = 0; i < columns.size(); i++) {
            out.put(PERIOD_ROW, firstColumn + i, out.say(columns.get(i).name()), styles.head());
            boolean eyes = columns.get(i).kind() == IntervalKind.EYE_EXERCISE;
            out.put(CLOCK_ROW, firstColumn + i, eyes ? "" : columns.get(i).clock(), styles.clock());
        }
        out.height(0, 20);
        out.height(1, 28);
        out.height(PERIOD_ROW, 28);
        out.height(CLOCK_ROW, 26);
    }

    private void cells(
            int row, int firstColumn, List<Happening> shown, SheetWriter.LessonWords words) {
        var cells = master.cells(shown);
        for (int i = 0; i < cells.size(); i++) {
            if (master.columns().get(i).kind() != IntervalKind.EYE_EXERCISE) {
                out.putAll(row, firstColumn + i, cells.get(i), words);
            }
        }
        out.height(row, height(out, cells, words));
    }

    /** Height of a row in points: that of its fullest cell. */
    static double height(
            SheetWriter out, List<List<Happening>> cells, SheetWriter.LessonWords words) {
        long most =
                cells.stream()
                        .mapToLong(
                                each ->
                                        each.stream()
                                                .mapToLong(
                                                        one -> lineCount(out.say(words.words(one))))
                                                .sum())
                        .max()
                        .orElse(0);
        return 14.0 * Math.max(2, most) + 4;
    }

    /** Lines that the text takes in a column of a period. */
    private static long lineCount(String text) {
        return text.lines()
                .mapToLong(line -> 1 + Math.max(0, line.length() - 1) / CHARACTERS)
                .sum();
    }

    private void finish(int firstColumn, int rowCount) {
        var columns = master.columns();
        for (int i = 0; i < columns.size(); i++) {
            boolean eyes = columns.get(i).kind() == IntervalKind.EYE_EXERCISE;
            out.width(firstColumn + i, eyes ? 5 : 8.5);
            if (eyes && rowCount > FIRST_ROW) {
                out.merge(
                        FIRST_ROW,
                        rowCount - 1,
                        firstColumn + i,
                        firstColumn + i,
                        out.say(columns.get(i).name()),
                        out.styles().band());
            }
        }
        out.paper(PaperSize.A3_PAPER, plan);
        out.fitToWidth();
        out.sheet().createFreezePane(firstColumn, FIRST_ROW);
        out.sheet().setRepeatingRows(new CellRangeAddress(DAY_ROW, CLOCK_ROW, -1, -1));
        out.sheet().setRepeatingColumns(new CellRangeAddress(-1, -1, 0, firstColumn - 1));
    }
}
