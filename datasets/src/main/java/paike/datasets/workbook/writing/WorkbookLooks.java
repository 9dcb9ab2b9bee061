package paike.datasets.workbook.writing;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a workbook to be filled in. */
final class WorkbookLooks {
    private static final String INK = "1d2433";
    private static final String GREY = "7a8394";
    private static final String LINE = "d4d9e2";

    /** Tab of a sheet that every school fills in. */
    static final XSSFColor CORE_TAB = color("2f5fd0");

    /** Tab of a sheet that only explains. */
    static final XSSFColor HELP_TAB = color("9aa3b2");

    private final XSSFWorkbook workbook;
    final XSSFCellStyle title;
    final XSSFCellStyle required;
    final XSSFCellStyle optional;
    final XSSFCellStyle note;
    final XSSFCellStyle example;
    final XSSFCellStyle text;
    final XSSFCellStyle number;
    final XSSFCellStyle label;
    final XSSFCellStyle words;
    final XSSFCellStyle link;

    WorkbookLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.title = plain(font(16, true, INK));
        this.required = filled(font(10, true, "ffffff"), "3b5b92");
        this.optional = filled(font(10, true, INK), "dfe6f2");
        this.note = wrapped(filled(font(8, false, GREY), "f7f8fa"));
        this.example = filled(italic(font(9, false, GREY)), "f7f8fa");
        this.text = lined(plain(font(10, false, INK)));
        this.number = lined(plain(font(10, false, INK)));
        this.label = lined(plain(font(10, true, INK)));
        this.words = wrapped(plain(font(10, false, INK)));
        this.link = lined(plain(font(10, true, "2f5fd0")));
        // as text, so that no spreadsheet takes 1-2 for a date
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setWrapText(true);
        number.setAlignment(HorizontalAlignment.CENTER);
    }

    private XSSFFont font(int points, boolean bold, String ink) {
        var font = workbook.createFont();
        font.setFontName("Microsoft YaHei");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(ink));
        return font;
    }

    private static XSSFFont italic(XSSFFont font) {
        font.setItalic(true);
        return font;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle filled(XSSFFont font, String fill) {
        var style = lined(plain(font));
        style.setFillForegroundColor(color(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setTopBorderColor(color(LINE));
        style.setRightBorderColor(color(LINE));
        style.setBottomBorderColor(color(LINE));
        style.setLeftBorderColor(color(LINE));
        return style;
    }

    private static XSSFColor color(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
