package paike.app.document;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import paike.model.Language;
import paike.model.Text;

/** Writes tables into a file of Word; the head is repeated on every page. */
final class DocxTable {
    private static final String LINE = "b9c1cd";
    private static final Tint HEAD = new Tint("eef1f6", "1d2433");
    private static final int SMALL = 8;

    private final XWPFDocument document;
    private final Language language;

    DocxTable(XWPFDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    void write(Piece.Table table) {
        var widths =
                table.widths().isEmpty()
                        ? Collections.nCopies(table.head().size(), 1)
                        : table.widths();
        var made = create(table.rows().size() + 1, widths, true);
        for (int i = 0; i < table.head().size(); i++) {
            fill(made.getRow(0).getCell(i), new Cell(table.head().get(i), HEAD), true);
        }
        made.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < table.rows().size(); row++) {
            made.getRow(row + 1).setCantSplitRow(true);
            for (int i = 0; i < table.rows().get(row).size(); i++) {
                fill(made.getRow(row + 1).getCell(i), table.rows().get(row).get(i), i == 0);
            }
        }
        gap();
    }

    /** Names and values under each other, without lines. */
    void pairs(List<List<Text>> pairs) {
        var made = create(pairs.size(), List.of(1, 4), false);
        for (int row = 0; row < pairs.size(); row++) {
            fill(
                    made.getRow(row).getCell(0),
                    new Cell(pairs.get(row).getFirst(), Tint.QUIET),
                    false,
                    DocxStyles.COVER);
            fill(
                    made.getRow(row).getCell(1),
                    Cell.of(pairs.get(row).getLast()),
                    false,
                    DocxStyles.COVER);
        }
        gap();
    }

    /** One sentence in a box, and a list below it. */
    void box(Text sentence, List<Text> lines, Tint tint) {
        var made = create(1, List.of(1), true);
        var cell = made.getRow(0).getCell(0);
        fill(cell, new Cell(sentence, tint), true, DocxStyles.VERDICT);
        for (int i = 0; i < lines.size(); i++) {
            var paragraph = cell.addParagraph();
            paragraph.setStyle(DocxStyles.COVER);
            paragraph.createRun().setText((i + 1) + ". " + lines.get(i).in(language));
        }
        gap();
    }

    /** Few numbers beside each other, each under its name. */
    void figures(List<List<Text>> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        var made = create(2, Collections.nCopies(pairs.size(), 1), true);
        for (int i = 0; i < pairs.size(); i++) {
            fill(made.getRow(0).getCell(i), new Cell(pairs.get(i).getFirst(), Tint.FAINT), false);
            fill(
                    made.getRow(1).getCell(i),
                    Cell.of(pairs.get(i).getLast()),
                    true,
                    DocxStyles.VERDICT);
        }
        gap();
    }

    private XWPFTable create(int rows, List<Integer> widths, boolean isLined) {
        var table = document.createTable(rows, widths.size());
        var properties = table.getCTTbl().getTblPr();
        var layout =
                properties.isSetTblLayout()
                        ? properties.getTblLayout()
                        : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(DocxStyles.PAGE_WIDTH);
        border(table, isLined ? XWPFBorderType.SINGLE : XWPFBorderType.NONE);
        int all = widths.stream().mapToInt(width -> width).sum();
        var grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(DocxStyles.PAGE_WIDTH * width / all));
        }
        for (var row : table.getRows()) {
            for (int i = 0; i < widths.size(); i++) {
                var size = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
                size.setType(STTblWidth.DXA);
                size.setW(BigInteger.valueOf(DocxStyles.PAGE_WIDTH * widths.get(i) / all));
            }
        }
        return table;
    }

    private static void border(XWPFTable table, XWPFBorderType type) {
        table.setTopBorder(type, 4, 0, LINE);
        table.setBottomBorder(type, 4, 0, LINE);
        table.setLeftBorder(type, 4, 0, LINE);
        table.setRightBorder(type, 4, 0, LINE);
        table.setInsideHBorder(type, 4, 0, LINE);
        table.setInsideVBorder(type, 4, 0, LINE);
    }

    private void fill(XWPFTableCell cell, Cell content, boolean isBold) {
        fill(cell, content, isBold, DocxStyles.CELL);
    }

    private void fill(XWPFTableCell cell, Cell content, boolean isBold, String style) {
        if (!content.tint().ground().isEmpty()) {
            cell.setColor(content.tint().ground());
        }
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        var lines = content.text().in(language).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
            paragraph.setStyle(style);
            var run = paragraph.createRun();
            run.setText(lines[i]);
            run.setBold(isBold && i == 0);
            run.setColor(i == 0 ? content.tint().ink() : Tint.FAINT.ink());
            if (i > 0) {
                run.setFontSize(SMALL);
            }
        }
    }

    /** Two tables without a paragraph between would be one. */
    private void gap() {
        document.createParagraph().setStyle(DocxStyles.CELL);
    }
}
