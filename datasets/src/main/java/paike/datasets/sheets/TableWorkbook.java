package paike.datasets.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.SteadyWorkbook;
import paike.model.Language;
import paike.model.Text;

/** A workbook of plain tables: a title, a heading, and rows of words and numbers on each sheet. */
public final class TableWorkbook {
    /** Points of a line of text. */
    private static final double LINE = 15;

    private static final int HEAD_ROW = 2;

    /**
     * A table.
     *
     * @param name of its sheet
     * @param notes below the table
     */
    public record Sheet(
            Text name, Text title, List<Column> columns, List<List<Cell>> rows, List<Text> notes) {}

    /**
     * @param width in digits of the default font
     */
    public record Column(Text title, double width) {}

    /** What stands in a cell. */
    public sealed interface Cell {}

    /** Words, to the left. */
    public record Words(Text text) implements Cell {}

    /**
     * Words with a verdict.
     *
     * @param isGood true = something to be glad of, false = something wrong
     */
    public record Marked(Text text, boolean isGood) implements Cell {}

    /**
     * A number, in the middle.
     *
     * @param isGood whether it stands out as the best
     */
    public record Figure(double value, boolean isGood) implements Cell {}

    private TableWorkbook() {}

    /** Writes the workbook; leaves the stream open. The same tables give the same bytes. */
    public static void write(String title, List<Sheet> sheets, OutputStream out, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var styles = new SheetStyles(workbook);
            for (var sheet : sheets) {
                fill(
                        new SheetWriter(workbook, sheet.name().in(language), styles, language),
                        sheet,
                        title);
            }
            SteadyWorkbook.write(workbook, title, out);
        }
    }

    private static void fill(SheetWriter out, Sheet sheet, String footer) {
        int last = sheet.columns().size() - 1;
        out.merge(0, 0, 0, last, footer, out.styles().schoolName());
        out.merge(1, 1, 0, last, out.say(sheet.title()), out.styles().title());
        out.height(1, 26);
        for (int column = 0; column <= last; column++) {
            var head = sheet.columns().get(column);
            out.put(HEAD_ROW, column, out.say(head.title()), out.styles().head());
            out.width(column, head.width());
        }
        out.height(
                HEAD_ROW,
                LINE
                        * sheet.columns().stream()
                                .mapToInt(
                                        head ->
                                                TextWidth.lines(
                                                        out.say(head.title()), head.width() - 1))
                                .max()
                                .orElse(1));
        int row = HEAD_ROW + 1;
        for (var cells : sheet.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                put(out, row, column, cells.get(column));
            }
            out.height(row, LINE * lines(out, sheet.columns(), cells));
            row++;
        }
        double width = sheet.columns().stream().mapToDouble(Column::width).sum();
        for (var note : sheet.notes()) {
            out.merge(row, row, 0, last, out.say(note), out.styles().words());
            out.height(row, LINE * TextWidth.lines(out.say(note), width));
            row++;
        }
        out.paper(PaperSize.A4_PAPER, footer);
        out.fitToWidth();
        out.sheet().createFreezePane(1, HEAD_ROW + 1);
        out.sheet().setRepeatingRows(new CellRangeAddress(HEAD_ROW, HEAD_ROW, -1, -1));
    }

    /** Lines of the longest text of a row. */
    private static int lines(SheetWriter out, List<Column> columns, List<Cell> cells) {
        int most = 1;
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Words words) {
                most =
                        Math.max(
                                most,
                                TextWidth.lines(
                                        out.say(words.text()), columns.get(column).width()));
            }
        }
        return most;
    }

    private static void put(SheetWriter out, int row, int column, Cell cell) {
        switch (cell) {
            case Words words -> out.put(row, column, out.say(words.text()), out.styles().words());
            case Marked marked ->
                    out.put(row, column, out.say(marked.text()), style(out, marked.isGood()));
            case Figure figure ->
                    out.put(
                            row,
                            column,
                            figure.value(),
                            figure.isGood() ? out.styles().good() : out.styles().number());
        }
    }

    private static XSSFCellStyle style(SheetWriter out, boolean isGood) {
        return isGood ? out.styles().good() : out.styles().bad();
    }
}
