package paike.datasets.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.SteadyWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.plan.Plan;
import paike.model.school.SchoolClass;

/** {@code homework.xlsx}: a board per grade, a row per class and a column per weekday. */
public final class HomeworkBook {
    private static final Text TITLE = new Text("作业公示", "Homework board");
    private static final int HEAD = 2;

    private final Plan plan;
    private final List<Integer> weekdays;

    private HomeworkBook(Plan plan) {
        this.plan = plan;
        this.weekdays = weekdays(plan);
    }

    /** The days of the school week, and those of the weekend with homework, ascending. */
    public static List<Integer> weekdays(Plan plan) {
        var days = new TreeSet<>(plan.school().grid().weekdays());
        days.removeIf(day -> day > HomeworkPlan.DAYS);
        plan.homework().tasks().forEach(task -> days.add(task.weekday()));
        return List.copyOf(days);
    }

    /** Writes the workbook; leaves the stream open. */
    public static void write(Plan plan, OutputStream out, Language language) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            var book = new HomeworkBook(plan);
            for (int grade : plan.school().grades()) {
                var name = Text.of("%d年级", "Grade %d", grade).in(language);
                book.board(new SheetWriter(workbook, name, styles, language), grade);
            }
            SteadyWorkbook.write(workbook, TITLE.in(language), out);
        }
    }

    private void board(SheetWriter out, int grade) {
        out.merge(0, 0, 0, weekdays.size(), plan.school().name(), out.styles().schoolName());
        out.merge(
                1,
                1,
                0,
                weekdays.size(),
                out.say(Text.of("%d 年级 作业公示", "Grade %d, homework board", grade)),
                out.styles().title());
        out.height(1, 26);
        out.put(HEAD, 0, out.say(new Text("班级", "Class")), out.styles().head());
        out.width(0, 12);
        for (int column = 0; column < weekdays.size(); column++) {
            out.put(
                    HEAD,
                    column + 1,
                    out.say(Text.weekdayHeading(weekdays.get(column))),
                    out.styles().head());
            out.width(column + 1, 18);
        }
        int row = HEAD + 1;
        for (var schoolClass : plan.school().classes()) {
            if (schoolClass.grade() == grade) {
                classRow(out, row++, schoolClass);
            }
        }
        out.paper(PaperSize.A4_PAPER, plan);
        out.fitToWidth();
        out.sheet().createFreezePane(1, HEAD + 1);
        out.sheet().setRepeatingRows(new CellRangeAddress(HEAD, HEAD, -1, -1));
    }

    private void classRow(SheetWriter out, int row, SchoolClass schoolClass) {
        out.put(row, 0, schoolClass.name(), out.styles().head());
        int lines = 1;
        for (int column = 0; column < weekdays.size(); column++) {
            var tasks = plan.homework().of(schoolClass, weekdays.get(column));
            var words = tasks.stream().map(HomeworkBook::words).collect(Collectors.joining("\n"));
            out.put(row, column + 1, words, out.styles().empty());
            lines = Math.max(lines, tasks.size());
        }
        out.height(row, 8 + 14.0 * lines);
    }

    /** As the board is read back: 语文15, 体育20（实践）. */
    private static String words(HomeworkTask task) {
        return task.subject().name()
                + task.minutes()
                + (task.isWritten() ? "" : "（" + task.kind().title().zh() + "）");
    }
}
