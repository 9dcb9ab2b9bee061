package paike.datasets.workbook.writing;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.DatasetException;
import paike.model.Text;

/** One sheet being written: cells by row and column, both from 0; columns as wide as needed. */
final class FilledSheet {
    private static final int LONGEST_CELL = 32_767;
    private static final int NARROWEST = 7;
    private static final int WIDEST = 38;

    private final XSSFSheet sheet;

    FilledSheet(XSSFWorkbook workbook, String name) {
        this.sheet = workbook.createSheet(name);
        sheet.setDefaultRowHeightInPoints(18);
        // on paper as wide as a page and as long as needed
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    XSSFSheet sheet() {
        return sheet;
    }

    XSSFCell put(int row, int column, String text, XSSFCellStyle style) {
        if (text.length() > LONGEST_CELL) {
            throw DatasetException.of(
                    sheet.getSheetName(),
                    "",
                    Text.of(
                            "一个单元格最多 %d 个字符，这里有 %d 个：%s…",
                            "a cell holds at most %d characters, there are %d: %s...",
                            LONGEST_CELL,
                            text.length(),
                            text.substring(0, 40)),
                    new Text("这个学校请用 school.json。", "Use school.json for this school."));
        }
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(new XSSFRichTextString(text));
        }
        return cell;
    }

    void put(int row, int column, double number, XSSFCellStyle style) {
        put(row, column, "", style).setCellValue(number);
    }

    void height(int row, double points) {
        sheet.getRow(row).setHeightInPoints((float) points);
    }

    /** Gives a row the height that its texts need; widths of columns are known. */
    void fitHeight(int row) {
        double lines = 1;
        for (var cell : sheet.getRow(row)) {
            if (cell.getCellType() == CellType.STRING) {
                int at = cell.getColumnIndex();
                lines = Math.max(lines, lines(cell.getStringCellValue(), at, 1));
            }
        }
        if (lines > 1) {
            height(row, 14 * lines + 4);
        }
    }

    /**
     * Lines that a text takes in a column.
     *
     * @param smaller how much more goes into a line than of the usual font
     */
    double lines(String text, int column, double smaller) {
        double width = sheet.getColumnWidth(column) / 256.0 * smaller - 1;
        return text.lines().mapToDouble(line -> Math.ceil(halfWidths(line) / width)).sum();
    }

    /**
     * @param characters width in digits of the default font
     */
    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
    }

    /** Width for so many half-width characters, within reason. */
    static int fitting(int halfWidths) {
        return Math.max(NARROWEST, Math.min(WIDEST, halfWidths + 2));
    }

    /** Half-width characters of the longest line; a Chinese character counts as two. */
    static int halfWidths(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x2e80 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }
}
