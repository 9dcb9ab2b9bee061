package paike.datasets.sheets;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The fonts, fills and borders of one workbook, each made once. */
final class SheetStyles {
    private static final String FONT = "Microsoft YaHei";
    private static final String LINE = "aab2c0";
    private static final String HEAD = "eef1f6";
    private static final String BAND = "f5f6f9";

    private final XSSFWorkbook workbook;
    private final Map<SubjectFamily, XSSFCellStyle> cells = new EnumMap<>(SubjectFamily.class);
    private final Map<SubjectFamily, XSSFFont> firstLines = new EnumMap<>(SubjectFamily.class);
    private final Map<SubjectFamily, XSSFFont> otherLines = new EnumMap<>(SubjectFamily.class);
    private final XSSFCellStyle empty;
    private final XSSFCellStyle schoolName;
    private final XSSFCellStyle title;
    private final XSSFCellStyle head;
    private final XSSFCellStyle clock;
    private final XSSFCellStyle band;
    private final XSSFCellStyle words;
    private final XSSFCellStyle number;
    private final XSSFCellStyle good;
    private final XSSFCellStyle bad;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        for (var family : SubjectFamily.values()) {
            cells.put(family, style(font(9, false, family.ink()), family.tint(), true));
            firstLines.put(family, font(10, true, family.ink()));
            otherLines.put(family, font(9, false, family.ink()));
        }
        this.empty = style(font(9, false, "333b4a"), null, true);
        this.schoolName = style(font(12, false, "5b6474"), null, false);
        this.title = style(font(16, true, "1d2433"), null, false);
        this.head = style(font(10, true, "1d2433"), HEAD, true);
        this.clock = style(font(8, false, "4a5363"), HEAD, true);
        this.band = style(font(9, false, "4a5363"), BAND, true);
        this.words = left(style(font(10, false, "1d2433"), null, true));
        this.number = style(font(10, false, "1d2433"), null, true);
        this.good = style(font(10, true, "14532d"), null, true);
        this.bad = style(font(10, true, "a3211b"), null, true);
    }

    /** A lesson of a family, centred and wrapped. */
    XSSFCellStyle lesson(SubjectFamily family) {
        return cells.getOrDefault(family, empty);
    }

    @Nullable XSSFFont firstLine(SubjectFamily family) {
        return firstLines.get(family);
    }

    @Nullable XSSFFont otherLine(SubjectFamily family) {
        return otherLines.get(family);
    }

    XSSFCellStyle empty() {
        return empty;
    }

    XSSFCellStyle schoolName() {
        return schoolName;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle clock() {
        return clock;
    }

    XSSFCellStyle band() {
        return band;
    }

    /** Running words, to the left. */
    XSSFCellStyle words() {
        return words;
    }

    XSSFCellStyle number() {
        return number;
    }

    XSSFCellStyle good() {
        return good;
    }

    XSSFCellStyle bad() {
        return bad;
    }

    private XSSFFont font(int points, boolean bold, String ink) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(color(ink));
        return font;
    }

    private XSSFCellStyle style(XSSFFont font, @Nullable String fill, boolean bordered) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        if (fill != null) {
            style.setFillForegroundColor(color(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (bordered) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setTopBorderColor(color(LINE));
            style.setRightBorderColor(color(LINE));
            style.setBottomBorderColor(color(LINE));
            style.setLeftBorderColor(color(LINE));
        }
        return style;
    }

    private static XSSFCellStyle left(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private static XSSFColor color(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
