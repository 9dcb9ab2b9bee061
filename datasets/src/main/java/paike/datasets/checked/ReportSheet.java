package paike.datasets.checked;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.sheets.TextWidth;
import paike.model.Language;
import paike.model.Text;

/** A sheet of plain rows that is added behind those of the staff. */
public final class ReportSheet {
    /** Row of the first entry, from 0. */
    public static final int FIRST = 3;

    private static final int MOST_PLACES = 6;
    private static final float LINE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final Language language;
    private final XSSFCellStyle words;
    private final XSSFCellStyle grave;
    private final XSSFCellStyle link;
    private final XSSFCellStyle head;
    private final XSSFCellStyle title;

    public ReportSheet(XSSFWorkbook workbook, Text name, Language language) {
        this.workbook = workbook;
        this.language = language;
        this.sheet = workbook.createSheet(freeName(workbook, name.in(language)));
        this.words = style(false, IndexedColors.AUTOMATIC, 10);
        this.grave = style(true, IndexedColors.DARK_RED, 10);
        this.link = style(false, IndexedColors.BLUE, 10);
        this.head = style(true, IndexedColors.AUTOMATIC, 10);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        this.title = style(true, IndexedColors.AUTOMATIC, 14);
        title.setWrapText(false);
        title.setBorderBottom(BorderStyle.NONE);
    }

    private static String freeName(XSSFWorkbook workbook, String name) {
        var free = name;
        for (int again = 2; workbook.getSheet(free) != null; again++) {
            free = name + " " + again;
        }
        return free;
    }

    private XSSFCellStyle style(boolean isBold, IndexedColors color, int points) {
        var font = workbook.createFont();
        font.setBold(isBold);
        font.setFontHeightInPoints((short) points);
        if (color != IndexedColors.AUTOMATIC) {
            font.setColor(color.getIndex());
        }
        if (color == IndexedColors.BLUE) {
            font.setUnderline(Font.U_SINGLE);
        }
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        return style;
    }

    public void title(Text text, List<Text> names, int[] widths) {
        cell(0, 0, title).setCellValue(text.in(language));
        for (int column = 0; column < names.size(); column++) {
            cell(FIRST - 1, column, head).setCellValue(names.get(column).in(language));
            sheet.setColumnWidth(column, widths[column] * 256);
        }
        sheet.createFreezePane(0, FIRST);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(FIRST - 1, FIRST - 1, -1, -1));
    }

    public void put(int row, int column, Text text) {
        put(row, column, text, false);
    }

    public void put(int row, int column, Text text, boolean isGrave) {
        cell(row, column, isGrave ? grave : words).setCellValue(text.in(language));
        fit(row, column, text.in(language));
    }

    /** The places, with a link to the first of them. */
    public void link(int row, int column, List<String> places) {
        if (places.isEmpty()) {
            put(row, column, new Text("整份课表", "the whole timetable"));
            return;
        }
        var shown = places.stream().limit(MOST_PLACES).toList();
        var rest = places.size() > shown.size() ? " …" + places.size() : "";
        var cell = cell(row, column, link);
        cell.setCellValue(String.join("\n", shown) + rest);
        fit(row, column, String.join("\n", shown) + rest);
        var first = places.getFirst();
        int mark = first.lastIndexOf('!');
        if (mark > 0) {
            var hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(
                    "'"
                            + first.substring(0, mark).replace("'", "''")
                            + "'!"
                            + first.substring(mark + 1));
            cell.setHyperlink(hyperlink);
        }
    }

    /** Makes the row high enough for the text; not every program does so itself. */
    private void fit(int row, int column, String text) {
        int width = Math.max(1, sheet.getColumnWidth(column) / 256 - 1);
        int lines =
                text.lines()
                        .mapToInt(line -> Math.max(1, (TextWidth.of(line) + width - 1) / width))
                        .sum();
        var line = sheet.getRow(row);
        line.setHeightInPoints(Math.max(line.getHeightInPoints(), lines * LINE_POINTS + 2));
    }

    public void filter(CellRangeAddress range) {
        sheet.setAutoFilter(range);
    }

    private XSSFCell cell(int row, int column, XSSFCellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
