package paike.datasets.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import paike.model.Text;

/** A list on A4 across: rows as high as their words, the head again on every page. */
final class ListPages {
    private static final PDRectangle A4_ACROSS = Book.across(PDRectangle.A4);

    private static final float RIM = 4;
    private static final float SIZE = 9;
    private static final String SHADE = "eef1f6";

    private final Book book;
    private final Text title;
    private final List<Text> heads;
    private final float[] widths;

    /**
     * @param shares how the columns share the width, one number each
     */
    ListPages(Book book, Text title, List<Text> heads, float... shares) {
        this.book = book;
        this.title = title;
        this.heads = heads;
        float all = 0;
        for (float share : shares) {
            all += share;
        }
        this.widths = new float[shares.length];
        for (int i = 0; i < shares.length; i++) {
            widths[i] = (A4_ACROSS.getWidth() - 2 * Book.MARGIN) * shares[i] / all;
        }
    }

    /**
     * @param remark a sentence below the title; empty = none
     */
    void draw(Text remark, List<List<String>> rows) throws IOException {
        Canvas page = null;
        float y = 0;
        for (var row : rows) {
            boolean isFirst = page == null;
            var current = page == null ? begin(true) : page;
            float height = height(current, row);
            if (isFirst) {
                y = top(current, remark);
            } else if (y + height > Book.body(current).bottom()) {
                current = begin(false);
                y = top(current, Text.same(""));
            }
            line(current, row, y, height, false);
            y += height;
            page = current;
        }
    }

    private Canvas begin(boolean bookmark) throws IOException {
        return book.page(A4_ACROSS, title, bookmark);
    }

    /** Writes remark and head; where the rows begin. */
    private float top(Canvas page, Text remark) throws IOException {
        var body = Book.body(page);
        float y = body.y();
        var said = book.say(remark);
        if (!said.isEmpty()) {
            var box = new Box(body.x(), y, body.width(), 24);
            page.write(box, List.of(Words.plain(said, SIZE)), Canvas.Align.LEFT);
            y += 28;
        }
        var names = heads.stream().map(book::say).toList();
        float height = height(page, names);
        line(page, names, y, height, true);
        return y + height;
    }

    private float height(Canvas page, List<String> texts) throws IOException {
        float height = 0;
        for (int i = 0; i < texts.size(); i++) {
            var words = List.of(new Words(texts.get(i), i == 0, SIZE, Words.DARK));
            height = Math.max(height, page.heightOf(words, widths[i] - 2 * RIM));
        }
        return height + 2 * RIM;
    }

    private void line(Canvas page, List<String> texts, float y, float height, boolean isHead)
            throws IOException {
        float x = Book.MARGIN;
        for (int i = 0; i < texts.size(); i++) {
            var box = new Box(x, y, widths[i], height);
            if (isHead || i == 0) {
                page.fill(box, SHADE);
            }
            page.frame(box);
            var words = new ArrayList<Words>();
            words.add(new Words(texts.get(i), isHead || i == 0, SIZE, Words.DARK));
            page.write(box.inside(RIM), words, isHead ? Canvas.Align.CENTRE : Canvas.Align.LEFT);
            x += widths[i];
        }
    }
}
