package paike.datasets.sheets;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.model.Language;
import paike.model.Text;
import paike.model.plan.Plan;

/** One sheet being written: cells by row and column, both from 0. */
final class SheetWriter {
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Language language;

    SheetWriter(XSSFWorkbook workbook, String name, SheetStyles styles, Language language) {
        this.sheet = workbook.createSheet(freeName(workbook, name));
        this.styles = styles;
        this.language = language;
    }

    private static String freeName(XSSFWorkbook workbook, String name) {
        String safe = WorkbookUtil.createSafeSheetName(name);
        String free = safe;
        for (int again = 2; workbook.getSheet(free) != null; again++) {
            String suffix = " " + again;
            free = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
        }
        return free;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    SheetStyles styles() {
        return styles;
    }

    String say(Text text) {
        return text.in(language);
    }

    void put(int row, int column, String text, XSSFCellStyle style) {
        var cell = cell(row, column, style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    void put(int row, int column, double number, XSSFCellStyle style) {
        cell(row, column, style).setCellValue(number);
    }

    /** Writes into the first cell and merges all of them; ends are included. */
    void merge(int row, int lastRow, int column, int lastColumn, String text, XSSFCellStyle style) {
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                cell(r, c, style);
            }
        }
        put(row, column, text, style);
        if (lastRow > row || lastColumn > column) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, lastRow, column, lastColumn));
        }
    }

    /**
     * Writes what takes place at one time: each as {@code 【单】name\nsecond line}, several joined by
     * a slash.
     */
    void putAll(int row, int column, List<Happening> happenings, LessonWords words) {
        putAll(row, column, happenings, LessonLines.ofAll(happenings, words));
    }

    /** Likewise, in these words for all of it. */
    void putAll(int row, int column, List<Happening> happenings, Text words) {
        if (happenings.isEmpty()) {
            cell(row, column, styles.empty());
            return;
        }
        var families = happenings.stream().map(Happening::family).distinct().toList();
        var family = families.getFirst();
        var style = families.size() == 1 ? styles.lesson(family) : styles.empty();
        String text = say(words);
        int firstLine = text.indexOf('\n');
        boolean inTwoFonts = families.size() == 1 && firstLine > 0 && !text.contains("/");
        if (!inTwoFonts) {
            put(row, column, text, style);
            return;
        }
        var rich = new XSSFRichTextString();
        rich.append(text.substring(0, firstLine), styles.firstLine(family));
        rich.append(text.substring(firstLine), styles.otherLine(family));
        cell(row, column, style).setCellValue(rich);
    }

    private XSSFCell cell(int row, int column, XSSFCellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    void height(int row, double points) {
        sheet.getRow(row).setHeightInPoints((float) points);
    }

    /**
     * @param characters width in digits of the default font
     */
    void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.round(characters * 256));
    }

    /** Landscape, narrow margins, plan and page number in the footer. */
    void paper(PaperSize size, Plan plan) {
        paper(size, plan.school().name() + " " + plan.name());
    }

    /** Likewise, with other words in the footer. */
    void paper(PaperSize size, String footer) {
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(size);
        setup.setLandscape(true);
        sheet.getPrintSetup().setHeaderMargin(0.2);
        sheet.getPrintSetup().setFooterMargin(0.2);
        for (var margin : PageMargin.values()) {
            if (margin != PageMargin.HEADER && margin != PageMargin.FOOTER) {
                sheet.setMargin(margin, 0.4);
            }
        }
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setLeft(footer(footer));
        sheet.getFooter().setRight("&P / &N");
    }

    /**
     * The head of a list: school and title, and the names of the columns in row 2, which stays in
     * view and comes again on every page.
     *
     * @param widths of the columns in digits of the default font
     */
    void listHead(Plan plan, Text title, List<Text> names, double[] widths) {
        int last = names.size() - 1;
        merge(0, 0, 0, last, plan.school().name(), styles.schoolName());
        merge(1, 1, 0, last, say(title), styles.title());
        height(1, 26);
        for (int column = 0; column < names.size(); column++) {
            put(2, column, say(names.get(column)), styles.head());
            width(column, widths[column]);
        }
        paper(PaperSize.A4_PAPER, plan);
        fitToWidth();
        sheet.createFreezePane(0, 3);
        sheet.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
    }

    /** As many pages down as needed, one across. */
    void fitToWidth() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static String footer(String text) {
        return text.replace("&", "&&");
    }

    /** How a sheet words one happening. */
    @FunctionalInterface
    interface LessonWords {
        Text words(Happening happening);
    }
}
