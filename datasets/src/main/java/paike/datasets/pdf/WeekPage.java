package paike.datasets.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.WeekTable;
import paike.model.Text;

/** The week of a class, teacher or room on one A4 page; breaks and lunch are labelled rows. */
final class WeekPage {
    private static final float LABEL = 78;
    private static final float DAYS = 22;
    private static final float BAND = 15;
    private static final float BREAK = 11;
    private static final float HIGHEST = 66;
    private static final float RIM = 3;
    private static final String HEAD = "eef1f6";
    private static final String BREAK_TINT = "f5f6f9";

    private final Book book;
    private final Canvas page;
    private final Function<Happening, Text> words;

    private WeekPage(Book book, Canvas page, Function<Happening, Text> words) {
        this.book = book;
        this.page = page;
        this.words = words;
    }

    /**
     * @param title such as "一(1)班课表"
     * @param words how a cell words what takes place: the first line is what it is
     */
    static void draw(Book book, Text title, WeekTable table, Function<Happening, Text> words)
            throws IOException {
        new WeekPage(book, book.page(PDRectangle.A4, title, true), words).draw(table);
    }

    private void draw(WeekTable table) throws IOException {
        var body = Book.body(page);
        float bands = 0;
        for (var row : table.rows()) {
            bands += row.isWhole() ? bandHeight(row) : 0;
        }
        float full = (body.height() - DAYS - bands) / Math.max(1, table.fullRowCount());
        float column = (body.width() - LABEL) / table.weekdays().size();
        heads(table, body, column);
        float y = body.y() + DAYS;
        for (var row : table.rows()) {
            float height = row.isWhole() ? bandHeight(row) : Math.min(HIGHEST, full);
            label(row, new Box(body.x(), y, LABEL, height));
            if (row.isWhole()) {
                band(row, new Box(body.x() + LABEL, y, body.width() - LABEL, height));
            } else {
                for (int day = 0; day < row.cells().size(); day++) {
                    cell(
                            row,
                            row.cells().get(day),
                            new Box(body.x() + LABEL + day * column, y, column, height));
                }
            }
            y += height;
        }
    }

    private static float bandHeight(WeekTable.Row row) {
        return row.kind() == WeekTable.RowKind.BREAK ? BREAK : BAND;
    }

    private void heads(WeekTable table, Box body, float column) throws IOException {
        var corner = new Box(body.x(), body.y(), LABEL, DAYS);
        shaded(corner, HEAD);
        page.write(
                corner.inside(RIM),
                List.of(Words.small(book.say(new Text("节次 / 时间", "Period / time")), 9)),
                Canvas.Align.CENTRE);
        for (int day = 0; day < table.weekdays().size(); day++) {
            var box = new Box(body.x() + LABEL + day * column, body.y(), column, DAYS);
            shaded(box, HEAD);
            var name = Text.weekdayHeading(table.weekdays().get(day));
            page.write(
                    box.inside(RIM), List.of(Words.bold(book.say(name), 11)), Canvas.Align.CENTRE);
        }
    }

    private void label(WeekTable.Row row, Box box) throws IOException {
        shaded(box, row.isWhole() ? BREAK_TINT : HEAD);
        var lines = new ArrayList<Words>();
        if (!row.isWhole()) {
            lines.add(Words.bold(book.say(row.name()), 10));
            var remark = book.say(row.remark());
            if (!remark.isEmpty()) {
                lines.add(Words.small(remark, 7));
            }
        }
        lines.add(Words.small(row.clock(), row.isWhole() ? 7.5f : 8.5f));
        page.write(box.inside(row.isWhole() ? 1 : RIM), lines, Canvas.Align.CENTRE);
    }

    private void band(WeekTable.Row row, Box box) throws IOException {
        shaded(box, BREAK_TINT);
        page.write(
                box.inside(1), List.of(Words.small(book.say(row.name()), 8)), Canvas.Align.CENTRE);
    }

    private void cell(WeekTable.Row row, WeekTable.Cell cell, Box box) throws IOException {
        boolean ownTime = cell.start() != null && !cell.isAt(row.start(), row.end());
        var clock = ownTime ? cell.start() + "–" + cell.end() : "";
        var shown = Happening.withClubsTogether(cell.happenings());
        if (shown.isEmpty()) {
            var label = book.say(cell.label());
            if (!cell.isOpen() || !label.isEmpty()) {
                page.fill(box, BREAK_TINT);
            }
            page.frame(box);
            var lines = new ArrayList<Words>();
            if (!label.isEmpty()) {
                lines.add(Words.small(label, 8));
            }
            if (!clock.isEmpty()) {
                lines.add(Words.small(clock, 7));
            }
            page.write(box.inside(RIM), lines, Canvas.Align.CENTRE);
            return;
        }
        for (int i = 0; i < shown.size(); i++) {
            happening(shown.get(i), clock, box.part(i, shown.size()));
        }
        page.frame(box);
    }

    private void happening(Happening happening, String clock, Box box) throws IOException {
        var family = happening.family();
        page.fill(box, family.tint());
        var lines = new ArrayList<Words>();
        for (var line : book.say(words.apply(happening)).split("\n", -1)) {
            lines.add(new Words(line, lines.isEmpty(), lines.isEmpty() ? 11.5f : 9, family.ink()));
        }
        if (!clock.isEmpty()) {
            lines.add(new Words(clock, false, 7, family.ink()));
        }
        page.write(box.inside(RIM), lines, Canvas.Align.CENTRE);
    }

    private void shaded(Box box, String color) throws IOException {
        page.fill(box, color);
        page.frame(box);
    }
}
