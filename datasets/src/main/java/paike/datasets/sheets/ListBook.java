package paike.datasets.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;

/** Plain lists as a workbook that prints on A4: a sheet per list, its heads on every page. */
public final class ListBook {
    private static final double LEAST_WIDTH = 8;
    private static final double MOST_WIDTH = 34;
    private static final double WIDE = 2.1;

    private ListBook() {}

    /**
     * A sheet.
     *
     * @param name of the sheet
     * @param rows cells in the order of the heads
     */
    public record Page(Text name, Text title, Text note, List<Text> heads, List<List<Text>> rows) {}

    /** Writes the workbook; leaves the stream open. */
    public static void write(Plan plan, List<Page> pages, OutputStream out, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            for (var page : pages) {
                write(
                        new SheetWriter(workbook, page.name().in(language), styles, language),
                        page,
                        plan);
            }
            workbook.write(out);
        }
    }

    private static void write(SheetWriter sheet, Page page, Plan plan) {
        var styles = sheet.styles();
        int last = page.heads().size() - 1;
        int row = 0;
        sheet.merge(row, row, 0, last, plan.school().name(), styles.schoolName());
        sheet.height(row++, 20);
        sheet.merge(row, row, 0, last, sheet.say(page.title()), styles.title());
        sheet.height(row++, 28);
        sheet.merge(row, row, 0, last, sheet.say(page.note()), styles.words());
        sheet.height(row++, 18);
        for (int column = 0; column <= last; column++) {
            sheet.put(row, column, sheet.say(page.heads().get(column)), styles.head());
            sheet.width(column, width(sheet, page, column));
        }
        sheet.height(row, 22);
        sheet.sheet().createFreezePane(0, row + 1);
        for (var cells : page.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, sheet.say(cells.get(column)));
            }
            sheet.height(row, 20);
        }
        sheet.paper(PaperSize.A4_PAPER, plan);
    }

    private static void put(SheetWriter sheet, int row, int column, String text) {
        if (text.matches("-?\\d{1,6}")) {
            sheet.put(row, column, Integer.parseInt(text), sheet.styles().number());
        } else {
            sheet.put(row, column, text, sheet.styles().words());
        }
    }

    /** Wide enough for the longest cell, within reason. */
    private static double width(SheetWriter sheet, Page page, int column) {
        double longest = width(sheet.say(page.heads().get(column)));
        for (var cells : page.rows()) {
            longest = Math.max(longest, width(sheet.say(cells.get(column))));
        }
        return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, longest + 2));
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2e80 ? WIDE : 1.1).sum();
    }
}
