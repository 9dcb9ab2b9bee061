package paike.datasets.clubs;

import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.model.Language;
import paike.model.Text;

/** One sheet written from top to bottom. */
final class ClubSheet {

    /** The looks of one workbook. */
    static final class Styles {
        private static final String FONT = "Microsoft YaHei";
        private final XSSFWorkbook workbook;
        final XSSFCellStyle title;
        final XSSFCellStyle note;
        final XSSFCellStyle head;
        final XSSFCellStyle cell;

        Styles(XSSFWorkbook workbook) {
            this.workbook = workbook;
            this.title = style(14, true, false);
            this.note = style(10, false, false);
            this.head = style(10, true, true);
            head.setFillForegroundColor(
                    new XSSFColor(new byte[] {(byte) 0xee, (byte) 0xf1, (byte) 0xf6}, null));
            head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            this.cell = style(10, false, true);
        }

        private XSSFCellStyle style(int points, boolean bold, boolean bordered) {
            var font = workbook.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints((short) points);
            font.setBold(bold);
            var style = workbook.createCellStyle();
            style.setFont(font);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            if (bordered) {
                style.setWrapText(true);
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
            }
            return style;
        }
    }

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Language language;
    private int row;

    ClubSheet(XSSFWorkbook workbook, Styles styles, String name, Language language) {
        var safe = WorkbookUtil.createSafeSheetName(name);
        var free = safe;
        for (int again = 2; workbook.getSheet(free) != null; again++) {
            free = safe.substring(0, Math.min(safe.length(), 27)) + " " + again;
        }
        this.sheet = workbook.createSheet(free);
        this.styles = styles;
        this.language = language;
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Line to be written next, from 0. */
    int next() {
        return row;
    }

    void title(Text text) {
        var line = sheet.createRow(row++);
        line.setHeightInPoints(24);
        var cell = line.createCell(0);
        cell.setCellValue(text.in(language));
        cell.setCellStyle(styles.title);
    }

    void note(Text text) {
        var cell = sheet.createRow(row++).createCell(0);
        cell.setCellValue(text.in(language));
        cell.setCellStyle(styles.note);
    }

    void head(List<Text> texts) {
        line(texts.stream().map(text -> text.in(language)).toList(), styles.head);
    }

    void line(List<String> texts) {
        line(texts, styles.cell);
    }

    private void line(List<String> texts, XSSFCellStyle style) {
        var line = sheet.createRow(row++);
        for (int column = 0; column < texts.size(); column++) {
            var cell = line.createCell(column);
            cell.setCellStyle(style);
            if (texts.get(column).matches("\\d{1,6}") && !texts.get(column).startsWith("0")) {
                cell.setCellValue(Integer.parseInt(texts.get(column)));
            } else {
                cell.setCellValue(texts.get(column));
            }
        }
    }

    void gap() {
        row++;
    }

    void pageBreak() {
        sheet.setRowBreak(row - 1);
    }

    /** The head stays in view and on every printed page. */
    void freezeHead() {
        sheet.createFreezePane(0, row);
        sheet.setRepeatingRows(new CellRangeAddress(row - 1, row - 1, -1, -1));
    }

    void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            sheet.setColumnWidth(column, characters[column] * 256);
        }
    }

    void landscape() {
        sheet.getPrintSetup().setLandscape(true);
    }
}
