package paike.app.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import paike.model.Language;
import paike.model.Text;

/** Writes pieces as a file of Word, in one language. */
public final class DocxWriter {
    private static final int PICTURE_WIDTH = 470;

    private final XWPFDocument document = new XWPFDocument();
    private final Language language;
    private final List<Piece> pieces;
    private final DocxTable tables;
    private int bookmarks;

    private DocxWriter(List<Piece> pieces, Language language) {
        this.pieces = pieces;
        this.language = language;
        this.tables = new DocxTable(document, language);
    }

    /**
     * The file.
     *
     * @param name of the document, at the foot of every page
     */
    public static byte[] write(Text name, List<Piece> pieces, Language language) {
        var writer = new DocxWriter(pieces, language);
        var out = new ByteArrayOutputStream();
        try (writer.document) {
            DocxStyles.set(writer.document, name.in(language));
            for (var piece : pieces) {
                writer.write(piece);
            }
            writer.document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Cover cover -> cover(cover);
            case Piece.Contents contents -> contents(contents);
            case Piece.Heading heading -> heading(heading);
            case Piece.Words words ->
                    paragraph(
                            words.text(),
                            switch (words.manner()) {
                                case PLAIN -> DocxStyles.PLAIN;
                                case HINT -> DocxStyles.HINT;
                                case CAPTION -> DocxStyles.CAPTION;
                            });
            case Piece.Points points ->
                    points.points()
                            .forEach(
                                    point ->
                                            paragraph(
                                                    Text.of("· %s", "· %s", point),
                                                    DocxStyles.POINT));
            case Piece.Table table -> tables.write(table);
            case Piece.Picture picture -> picture(picture.chart());
        }
    }

    private XWPFParagraph paragraph(Text text, String style) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text.in(language));
        return paragraph;
    }

    private void cover(Piece.Cover cover) {
        paragraph(cover.title(), DocxStyles.TITLE);
        paragraph(cover.subtitle(), DocxStyles.SUBTITLE);
        tables.pairs(cover.facts());
        tables.box(cover.verdict(), cover.worst(), cover.isGood() ? Tint.GOOD : Tint.BAD);
        tables.figures(cover.figures());
        for (var line : cover.closing()) {
            paragraph(line, DocxStyles.SIGNED);
        }
    }

    private void contents(Piece.Contents contents) {
        var title = paragraph(contents.title(), DocxStyles.CONTENTS);
        title.setPageBreak(true);
        for (var piece : pieces) {
            if (piece instanceof Piece.Heading heading && heading.level() == 1) {
                var line = document.createParagraph();
                line.setStyle(DocxStyles.ENTRY);
                var link = line.createHyperlinkRun("#" + heading.anchor());
                link.getCTHyperlink().unsetId();
                link.getCTHyperlink().setAnchor(heading.anchor());
                link.setText(heading.text().in(language));
                line.createRun().addTab();
                var page = line.getCTP().addNewFldSimple();
                page.setInstr("PAGEREF " + heading.anchor() + " \\h");
                page.addNewR().addNewT().setStringValue("");
            }
        }
    }

    private void heading(Piece.Heading heading) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(heading.level() == 1 ? DocxStyles.HEADING_1 : DocxStyles.HEADING_2);
        paragraph.setPageBreak(bookmarks == 0);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(heading.anchor());
        start.setId(BigInteger.valueOf(bookmarks));
        paragraph.createRun().setText(heading.text().in(language));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
    }

    private void picture(BarChart chart) {
        Optional<byte[]> png =
                PictureCanvas.png(chart.height(), canvas -> chart.draw(canvas, language));
        if (png.isEmpty()) {
            return;
        }
        paragraph(chart.title(), DocxStyles.CAPTION);
        var paragraph = document.createParagraph();
        paragraph.setStyle(DocxStyles.PLAIN);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setIndentationFirstLine(0);
        try {
            var run = paragraph.createRun();
            run.addPicture(
                    new ByteArrayInputStream(png.get()),
                    PictureType.PNG,
                    "chart.png",
                    Units.toEMU(PICTURE_WIDTH),
                    Units.toEMU((double) PICTURE_WIDTH * chart.height() / Canvas.WIDTH));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a picture drawn here cannot be put in", e);
        }
    }
}
