package paike.datasets.repaired;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import paike.datasets.checked.CellMarks;
import paike.datasets.checked.OwnWorkbook;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.entries.ManualTimetable;
import paike.datasets.sheets.TimetableWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.School;
import paike.rules.Audit;

/**
 * Writes {@code repaired.xlsx}: the staff's own workbook with the lessons in their new cells, and
 * behind it what was changed.
 */
public final class RepairedWorkbook {
    /**
     * A repaired timetable.
     *
     * @param after the timetable with the changes
     * @param school whose names the sheets use; null = they stand alone
     */
    public record Repair(
            GridFile file,
            ManualTimetable manual,
            Timetable after,
            @Nullable School school,
            Text title,
            List<ChangesSheet.Line> changes) {}

    private RepairedWorkbook() {}

    /**
     * @param out stays open
     * @return what the sheets cannot show: who reads them back gets another timetable
     */
    public static OwnWorkbook.Written<List<Text>> write(
            Repair repair, OutputStream out, Language language) throws IOException {
        return OwnWorkbook.write(
                repair.file(), workbook -> rewrite(workbook, repair, language), out);
    }

    private static List<Text> rewrite(XSSFWorkbook workbook, Repair repair, Language language)
            throws IOException {
        var marks = new CellMarks(workbook);
        rewrite(workbook, repair, marks, language);
        var differences = ReadBack.differences(workbook, repair);
        marks.write("Paike");
        ChangesSheet.write(workbook, repair.title(), repair.changes(), differences, language);
        workbook.setActiveSheet(0);
        return differences;
    }

    /**
     * Of a plan that stood in no workbook: the list of changes in front of Paike's own sheets.
     *
     * @param out stays open
     */
    public static void write(
            Plan plan,
            Audit audit,
            Text title,
            List<ChangesSheet.Line> changes,
            OutputStream out,
            Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            ChangesSheet.write(workbook, title, changes, List.of(), language);
            TimetableWorkbook.fill(workbook, plan, audit, language);
            workbook.write(out);
        }
    }

    private static void rewrite(
            XSSFWorkbook workbook, Repair repair, CellMarks marks, Language language) {
        var manual = repair.manual();
        var after = new Standing(repair.after());
        new RewrittenCells(workbook, repair.file(), manual, new Standing(manual.timetable()), after)
                .write(marks, language);
        for (var columns : manual.lists()) {
            new RewrittenRows(workbook, repair.file(), manual, columns, after, language)
                    .write(marks);
        }
    }
}
