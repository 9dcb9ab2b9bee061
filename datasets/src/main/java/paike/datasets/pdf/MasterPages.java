package paike.datasets.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.MasterTable;
import paike.model.Text;
import paike.model.school.IntervalKind;

/**
 * A master sheet on A3 across, on as many pages as it takes: whole days beside one another as far
 * as the columns stay readable, rows below one another.
 */
final class MasterPages {
    private static final PDRectangle A3_ACROSS = Book.across(PDRectangle.A3);

    private static final float LABEL = 58;
    private static final float NARROWEST = 25;
    private static final float EYES = 13;
    private static final float HEAD = 62;
    private static final float DAY = 18;
    private static final float LOWEST = 24;
    private static final float HIGHEST = 46;
    private static final float RIM = 1.5f;
    private static final String SHADE = "eef1f6";
    private static final String BAND = "f5f6f9";

    private final Book book;
    private final Text title;
    private final Text who;
    private final MasterTable table;
    private final Function<Happening, Text> words;

    /**
     * One line of the sheet.
     *
     * @param cells what stands in each column of the table
     */
    record Row(String name, List<List<Happening>> cells) {}

    /** Columns of one page: from, included, to, excluded. */
    private record Span(int from, int to) {}

    MasterPages(
            Book book, Text title, Text who, MasterTable table, Function<Happening, Text> words) {
        this.book = book;
        this.title = title;
        this.who = who;
        this.table = table;
        this.words = words;
    }

    void draw(List<Row> rows) throws IOException {
        boolean isFirst = true;
        float room = A3_ACROSS.getHeight() - 2 * Book.MARGIN - HEAD - 34;
        int perPage = Math.max(1, (int) (room / LOWEST));
        int pages = Math.max(1, (rows.size() + perPage - 1) / perPage);
        int even = (rows.size() + pages - 1) / pages;
        for (int from = 0; from < rows.size(); from += Math.max(1, even)) {
            var some = rows.subList(from, Math.min(rows.size(), from + even));
            for (var span : spans()) {
                page(some, span, isFirst);
                isFirst = false;
            }
        }
    }

    /** Whole days side by side, as many as leave every column its width. */
    private List<Span> spans() {
        float room = A3_ACROSS.getWidth() - 2 * Book.MARGIN - LABEL;
        var spans = new ArrayList<Span>();
        int from = 0;
        int day = 0;
        while (day < table.columns().size()) {
            int next = table.lastOfDay(day) + 1;
            if (day > from && least(from, next) > room) {
                spans.add(new Span(from, day));
                from = day;
            }
            day = next;
        }
        spans.add(new Span(from, table.columns().size()));
        return spans;
    }

    private float least(int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += isEyes(i) ? EYES : NARROWEST;
        }
        return sum;
    }

    private boolean isEyes(int column) {
        return table.columns().get(column).kind() == IntervalKind.EYE_EXERCISE;
    }

    private void page(List<Row> rows, Span span, boolean bookmark) throws IOException {
        var page = book.page(A3_ACROSS, title, bookmark);
        var body = Book.body(page);
        long eyes =
                table.columns().subList(span.from(), span.to()).stream()
                        .filter(column -> column.kind() == IntervalKind.EYE_EXERCISE)
                        .count();
        float width =
                (body.width() - LABEL - eyes * EYES) / Math.max(1, span.to() - span.from() - eyes);
        float height = Math.min(HIGHEST, (body.height() - HEAD) / Math.max(1, rows.size()));
        shaded(page, new Box(body.x(), body.y(), LABEL, HEAD), book.say(who), 10);
        for (int i = 0; i < rows.size(); i++) {
            shaded(
                    page,
                    new Box(body.x(), body.y() + HEAD + i * height, LABEL, height),
                    rows.get(i).name(),
                    9);
        }
        float x = body.x() + LABEL;
        float dayFrom = x;
        for (int i = span.from(); i < span.to(); i++) {
            float own = isEyes(i) ? EYES : width;
            column(page, i, new Box(x, body.y(), own, HEAD + rows.size() * height), rows, height);
            x += own;
            if (table.lastOfDay(i) == i) {
                var name = Text.weekdayHeading(table.columns().get(i).weekday());
                shaded(page, new Box(dayFrom, body.y(), x - dayFrom, DAY), book.say(name), 10);
                dayFrom = x;
            }
        }
    }

    private void column(Canvas page, int index, Box box, List<Row> rows, float height)
            throws IOException {
        var column = table.columns().get(index);
        var head = new Box(box.x(), box.y() + DAY, box.width(), HEAD - DAY);
        if (isEyes(index)) {
            var whole = new Box(box.x(), head.y(), box.width(), box.height() - DAY);
            page.fill(whole, BAND);
            page.frame(whole);
            page.write(
                    whole.inside(RIM),
                    List.of(Words.small(upright(book.say(column.name())), 7)),
                    Canvas.Align.CENTRE);
            return;
        }
        page.fill(head, SHADE);
        page.frame(head);
        var lines = new ArrayList<Words>();
        lines.add(Words.bold(book.say(column.name()), 8));
        if (!column.clock().isEmpty()) {
            lines.add(Words.small(column.clock().replace("~", "\n"), 6.5f));
        }
        page.write(head.inside(RIM), lines, Canvas.Align.CENTRE);
        for (int i = 0; i < rows.size(); i++) {
            cell(
                    page,
                    rows.get(i).cells().get(index),
                    new Box(box.x(), box.y() + HEAD + i * height, box.width(), height));
        }
    }

    /** One character below another. */
    private static String upright(String text) {
        return String.join("\n", text.codePoints().mapToObj(Character::toString).toList());
    }

    private void cell(Canvas page, List<Happening> happenings, Box box) throws IOException {
        for (int i = 0; i < happenings.size(); i++) {
            var happening = happenings.get(i);
            var part = box.part(i, happenings.size());
            var family = happening.family();
            page.fill(part, family.tint());
            var lines = new ArrayList<Words>();
            var said = book.say(words.apply(happening));
            // Several in a cell, such as odd and even weeks, need the room of their line breaks.
            for (var line :
                    (happenings.size() > 1 ? said.replace('\n', ' ') : said).split("\n", -1)) {
                lines.add(new Words(line, lines.isEmpty(), 7.5f, family.ink()));
            }
            page.write(part.inside(RIM), lines, Canvas.Align.CENTRE);
        }
        page.frame(box);
    }

    private static void shaded(Canvas page, Box box, String text, float size) throws IOException {
        page.fill(box, SHADE);
        page.frame(box);
        page.write(box.inside(RIM), List.of(Words.bold(text, size)), Canvas.Align.CENTRE);
    }
}
