package paike.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import paike.model.Language;
import paike.model.Text;

class DocxWriterTest {
    private static XWPFDocument written(Language language, Piece... pieces) throws IOException {
        return new XWPFDocument(
                new ByteArrayInputStream(
                        DocxWriter.write(new Text("名", "name"), List.of(pieces), language)));
    }

    private static Text text(String zh, String en) {
        return new Text(zh, en);
    }

    @Test
    void headingsAreThoseOfWord() throws IOException {
        try (var document = written(Language.ZH, new Piece.Heading(1, text("一", "1"), "one"))) {
            var heading = document.getParagraphs().getFirst();
            assertEquals("一", heading.getText());
            assertEquals("heading 1", document.getStyles().getStyle(heading.getStyle()).getName());
        }
    }

    @Test
    void tableKeepsRowsLinesAndTints() throws IOException {
        var table =
                new Piece.Table(
                        List.of(),
                        List.of(text("班", "class"), text("节", "periods")),
                        List.of(
                                List.of(
                                        Cell.of("一(1)班"),
                                        new Cell(text("3\n少 1", "3\n1 short"), Tint.BAD))));
        try (var document = written(Language.EN, table)) {
            var made = document.getTables().getFirst();
            assertEquals("periods", made.getRow(0).getCell(1).getText());
            var cell = made.getRow(1).getCell(1);
            assertEquals(2, cell.getParagraphs().size());
            assertTrue(Tint.BAD.ground().equalsIgnoreCase(cell.getColor()));
        }
    }

    @Test
    void contentsPointToEveryChapter() throws IOException {
        try (var document =
                written(
                        Language.ZH,
                        new Piece.Contents(text("目录", "Contents")),
                        new Piece.Heading(1, text("一", "1"), "one"),
                        new Piece.Heading(2, text("数据", "Figures"), "two"))) {
            var xml = document.getDocument().xmlText();
            assertTrue(xml.contains("PAGEREF one"), xml);
            assertTrue(xml.contains("w:anchor=\"one\""), xml);
            assertEquals(-1, xml.indexOf("PAGEREF two"));
        }
    }
}
