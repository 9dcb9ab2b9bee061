package paike.datasets.checked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.sheets.TimetableWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.rules.Audit;

/** Writes {@code repaired.xlsx}: the repaired timetable, and in front of it what was changed. */
public final class RepairedWorkbook {
    private static final List<Text> HEAD =
            List.of(
                    new Text("序号", "No."),
                    new Text("改动", "Kind"),
                    new Text("改法", "Change"),
                    new Text("原来的格", "Cell before"));
    private static final int[] WIDTHS = {6, 12, 80, 24};

    /**
     * One change.
     *
     * @param cell where it stood in the staff's workbook; may be empty
     */
    public record Line(Text kind, Text words, String cell) {}

    private RepairedWorkbook() {}

    /**
     * @param out stays open
     */
    public static void write(
            Plan plan,
            Audit audit,
            Text title,
            List<Line> changes,
            OutputStream out,
            Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var name = new Text("修改清单", "Changes");
            var sheet = new ReportSheet(workbook, name, language);
            sheet.title(title, HEAD, WIDTHS);
            int row = ReportSheet.FIRST;
            for (var change : changes) {
                sheet.put(row, 0, Text.same(String.valueOf(row - ReportSheet.FIRST + 1)));
                sheet.put(row, 1, change.kind());
                sheet.put(row, 2, change.words());
                sheet.put(row++, 3, Text.same(change.cell()));
            }
            TimetableWorkbook.fill(workbook, plan, audit, language);
            workbook.write(out);
        }
    }
}
