package paike.datasets.checked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.manual.entries.Entry;

/** Colours cells and writes comments on them; whatever else a cell looks like stays. */
public final class CellMarks {
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 7;
    private static final int LONGEST = 1_000;

    /** How grave a mark is, gravest first. */
    public enum Kind {
        MUST(0xFFC7CE),
        NOT_READ(0xD9D2E9),
        SHOULD(0xFFF2CC),
        GUESSED(0xDDEBF7),
        CHANGED(0xC6EFCE);

        private final XSSFColor fill;

        Kind(int rgb) {
            this.fill =
                    new XSSFColor(
                            new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
        }

        XSSFColor fill() {
            return fill;
        }
    }

    private record Key(int sheet, int row, int column) {}

    private record Mark(Kind kind, List<String> words) {}

    private record StyleKey(int style, Kind kind) {}

    private final XSSFWorkbook workbook;

    /** Sheets on which somebody has written comments before. */
    private final Set<String> hadComments = new HashSet<>();

    private final Map<Key, Mark> marks = new LinkedHashMap<>();
    private final Map<StyleKey, XSSFCellStyle> styles = new HashMap<>();

    public CellMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        workbook.sheetIterator()
                .forEachRemaining(
                        sheet -> {
                            if (!sheet.getCellComments().isEmpty()) {
                                hadComments.add(sheet.getSheetName());
                            }
                        });
    }

    public void add(Entry.Spot spot, Kind kind, String words) {
        var key = new Key(spot.sheet(), spot.row(), spot.column());
        var before = marks.get(key);
        var all = new ArrayList<>(before == null ? List.<String>of() : before.words());
        if (!all.contains(words)) {
            all.add(words);
        }
        var gravest = before == null || kind.compareTo(before.kind()) < 0 ? kind : before.kind();
        marks.put(key, new Mark(gravest, all));
    }

    public void write(String author) {
        marks.forEach(
                (key, mark) -> {
                    var cell = cell(workbook.getSheetAt(key.sheet()), key.row(), key.column());
                    cell.setCellStyle(style(cell.getCellStyle(), mark.kind()));
                    comment(cell, String.join("\n", mark.words()), author);
                });
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    private XSSFCellStyle style(XSSFCellStyle original, Kind kind) {
        return Objects.requireNonNull(
                styles.computeIfAbsent(
                        new StyleKey(original.getIndex(), kind),
                        key -> {
                            var style = workbook.createCellStyle();
                            style.cloneStyleFrom(original);
                            style.setFillForegroundColor(kind.fill());
                            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                            return style;
                        }));
    }

    /** Behind what somebody has written there before. */
    private void comment(XSSFCell cell, String words, String author) {
        var sheet = cell.getSheet();
        var before = hadComments.contains(sheet.getSheetName()) ? cell.getCellComment() : null;
        var text = before == null ? words : before.getString().getString() + "\n" + words;
        var helper = workbook.getCreationHelper();
        var rich =
                helper.createRichTextString(
                        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        if (before != null) {
            before.setString(rich);
            return;
        }
        var anchor = helper.createClientAnchor();
        // a comment belongs to the cell in which its box begins: at the right end of it
        anchor.setCol1(cell.getColumnIndex());
        anchor.setDx1(
                Units.pixelToEMU((int) sheet.getColumnWidthInPixels(cell.getColumnIndex()) - 1));
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(rich);
        comment.setAuthor(author);
    }
}
