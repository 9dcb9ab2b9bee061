package paike.datasets.repaired;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.checked.ReportSheet;
import paike.model.Language;
import paike.model.Text;

/** The sheet of what a repair has changed. */
public final class ChangesSheet {
    private static final List<Text> HEAD =
            List.of(
                    new Text("序号", "No."),
                    new Text("改动", "Kind"),
                    new Text("改法", "Change"),
                    new Text("原来的格", "Cell before"),
                    new Text("改到的格", "Cell after"));
    private static final int[] WIDTHS = {6, 12, 72, 24, 24};

    /**
     * One change.
     *
     * @param from where it stood in the staff's workbook; may be empty
     * @param to where it stands now; may be empty
     */
    public record Line(Text kind, Text words, List<String> from, List<String> to) {}

    private ChangesSheet() {}

    /**
     * @param differences what the sheets cannot show
     */
    static void write(
            XSSFWorkbook workbook,
            Text title,
            List<Line> changes,
            List<Text> differences,
            Language language) {
        var sheet = new ReportSheet(workbook, new Text("修改清单", "Changes"), language);
        sheet.title(title, HEAD, WIDTHS);
        int row = ReportSheet.FIRST;
        for (var change : changes) {
            sheet.put(row, 0, Text.same(String.valueOf(row - ReportSheet.FIRST + 1)));
            sheet.put(row, 1, change.kind());
            sheet.put(row, 2, change.words());
            link(sheet, row, 3, change.from());
            link(sheet, row++, 4, change.to());
        }
        for (var difference : differences) {
            sheet.put(row, 1, new Text("表上未改", "not on the sheet"), true);
            sheet.put(row++, 2, difference, true);
        }
    }

    private static void link(ReportSheet sheet, int row, int column, List<String> cells) {
        if (cells.isEmpty()) {
            sheet.put(row, column, Text.same(""));
        } else {
            sheet.link(row, column, cells);
        }
    }
}
