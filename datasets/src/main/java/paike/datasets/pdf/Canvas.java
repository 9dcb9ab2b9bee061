package paike.datasets.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** One page that is drawn on, measured from its upper left corner. */
final class Canvas implements Closeable {
    static final String LINE = "aab2c0";

    private static final float LEADING = 1.28f;

    /** Letters shrink to fit, but no further than this many points. */
    private static final float SMALLEST = 3.6f;

    private static final float SHRINK = 0.92f;

    /** How far the foot of the letters lies below the middle of their line, in sizes. */
    private static final float FOOT = 0.36f;

    private final PDPage page;
    private final PDPageContentStream out;
    private final FontChain fonts;

    /** Where lines of text stand within their box. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A line of text that fits. */
    private record Line(List<FontChain.Letter> letters, float size, String ink) {
        float width() {
            float sum = 0;
            for (var letter : letters) {
                sum += letter.width();
            }
            return sum * size / 1000;
        }

        float height() {
            return size * LEADING;
        }
    }

    Canvas(PDDocument document, PDRectangle size, FontChain fonts) throws IOException {
        this.page = new PDPage(size);
        document.addPage(page);
        this.out = new PDPageContentStream(document, page);
        this.fonts = fonts;
    }

    PDPage page() {
        return page;
    }

    float width() {
        return page.getMediaBox().getWidth();
    }

    float height() {
        return page.getMediaBox().getHeight();
    }

    /**
     * @param color six hexadecimal digits
     */
    void fill(Box box, String color) throws IOException {
        ink(color);
        out.addRect(box.x(), height() - box.bottom(), box.width(), box.height());
        out.fill();
    }

    void frame(Box box) throws IOException {
        out.setStrokingColor(part(LINE, 0), part(LINE, 1), part(LINE, 2));
        out.setLineWidth(0.6f);
        out.addRect(box.x(), height() - box.bottom(), box.width(), box.height());
        out.stroke();
    }

    /** Sets the words one under another in the middle of the box; they shrink until they fit. */
    void write(Box box, List<Words> words, Align align) throws IOException {
        float scale = 1;
        var lines = lines(words, box.width(), scale);
        while (!fits(lines, box) && smallest(words) * scale > SMALLEST) {
            scale *= SHRINK;
            lines = lines(words, box.width(), scale);
        }
        float height = 0;
        for (var line : lines) {
            height += line.height();
        }
        float top = box.y() + Math.max(0, (box.height() - height) / 2);
        for (var line : lines) {
            if (top + line.height() <= box.bottom() + line.size()) {
                float rest = box.width() - line.width();
                float left =
                        switch (align) {
                            case LEFT -> box.x();
                            case CENTRE -> box.x() + rest / 2;
                            case RIGHT -> box.x() + rest;
                        };
                write(line, left, top);
            }
            top += line.height();
        }
    }

    /** Height that the words take in a column of the width. */
    float heightOf(List<Words> words, float width) throws IOException {
        float height = 0;
        for (var line : lines(words, width, 1)) {
            height += line.height();
        }
        return height;
    }

    private static float smallest(List<Words> words) {
        float size = Float.MAX_VALUE;
        for (var one : words) {
            size = Math.min(size, one.size());
        }
        return size;
    }

    private static boolean fits(List<Line> lines, Box box) {
        float height = 0;
        for (var line : lines) {
            height += line.height();
            if (line.width() > box.width() + 0.01f) {
                return false;
            }
        }
        return height <= box.height() + 0.01f;
    }

    private List<Line> lines(List<Words> words, float width, float scale) throws IOException {
        var lines = new ArrayList<Line>();
        for (var one : words) {
            for (var text : one.text().split("\n", -1)) {
                var letters = fonts.letters(text, one.bold());
                float size = one.size() * scale;
                wrap(letters, width * 1000 / size)
                        .forEach(part -> lines.add(new Line(part, size, one.ink())));
            }
        }
        return lines;
    }

    /**
     * Breaks between Chinese characters and at blanks; a word that is longer than a line stays
     * whole, and shrinks.
     *
     * @param width in thousandths of the size
     */
    private static List<List<FontChain.Letter>> wrap(List<FontChain.Letter> letters, float width) {
        var lines = new ArrayList<List<FontChain.Letter>>();
        int from = 0;
        int breakAt = 0;
        float sum = 0;
        for (int i = 0; i < letters.size(); i++) {
            sum += letters.get(i).width();
            if (i > from && mayBreak(letters.get(i - 1).text(), letters.get(i).text())) {
                breakAt = i;
            }
            if (sum > width + 0.5f && breakAt > from) {
                lines.add(letters.subList(from, breakAt));
                from = letters.get(breakAt).text().isBlank() ? breakAt + 1 : breakAt;
                sum = 0;
                for (int j = from; j <= i; j++) {
                    sum += letters.get(j).width();
                }
            }
        }
        lines.add(letters.subList(from, letters.size()));
        return lines;
    }

    private static boolean mayBreak(String before, String after) {
        return !"、，。）)】:：".contains(after)
                && !"（(【".contains(before)
                && (before.isBlank()
                        || "、，；+/·".contains(before)
                        || (isChinese(before) && isChinese(after)));
    }

    private static boolean isChinese(String character) {
        return Character.isIdeographic(character.codePointAt(0)) || "（）【】".contains(character);
    }

    /** Letters of one font after another are one piece of text. */
    private void write(Line line, float left, float top) throws IOException {
        ink(line.ink());
        out.beginText();
        out.newLineAtOffset(left, height() - top - line.height() / 2 - FOOT * line.size());
        int from = 0;
        var letters = line.letters();
        while (from < letters.size()) {
            var font = letters.get(from).font();
            var piece = new StringBuilder();
            int to = from;
            while (to < letters.size() && letters.get(to).font().equals(font)) {
                piece.append(letters.get(to).text());
                to++;
            }
            out.setFont(font, line.size());
            out.showText(piece.toString());
            from = to;
        }
        out.endText();
    }

    private void ink(String color) throws IOException {
        out.setNonStrokingColor(part(color, 0), part(color, 1), part(color, 2));
    }

    /** Red, green or blue of a colour, 0 to 1. */
    private static float part(String color, int index) {
        return Integer.parseInt(color, 2 * index, 2 * index + 2, 16) / 255f;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
