package paike.app.pages;

import java.util.List;
import java.util.Locale;
import paike.model.Language;
import paike.model.Text;
import paike.model.school.School;
import paike.solver.keep.Departure;
import paike.solver.keep.TradeOff;

/** Timetables between few changes and few unheard wishes, as a picture and a table. */
public final class TradeOffsPage {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 360;
    private static final int LEFT = 64;
    private static final int BOTTOM = 48;
    private static final int MARGIN = 24;
    private static final int TICKS = 4;

    private final Html html;
    private final School school;
    private final List<TradeOff> front;
    private final int mostChanged;
    private final long mostSoft;

    /** Where the axis of penalties begins: at 0 unless that would press all points together. */
    private final long leastSoft;

    private TradeOffsPage(Html html, School school, List<TradeOff> front) {
        this.html = html;
        this.school = school;
        this.front = front;
        this.mostChanged = Math.max(1, front.stream().mapToInt(TradeOff::changed).max().orElse(1));
        this.mostSoft = Math.max(1, front.stream().mapToLong(TradeOff::soft).max().orElse(1));
        long least = front.stream().mapToLong(TradeOff::soft).min().orElse(0);
        long room = Math.max(1, (mostSoft - least) / 2);
        this.leastSoft = least - room < mostSoft / 2 ? 0 : least - room;
    }

    /**
     * @param front fewest changes first; the i-th is in the folder {@code i} beside the page, from
     *     1
     */
    public static String html(School school, List<TradeOff> front, Language language) {
        return Document.of(
                "tradeoffs",
                Text.of("%s 少改与更优", "%s few changes or better", school.name()),
                "",
                language,
                html -> new TradeOffsPage(html, school, front).draw());
    }

    private void draw() {
        Document.header(html, school.name(), "", List.of());
        html.open("main");
        html.element(
                "h1",
                Text.of(
                        "少改与更优：%d 个互不压倒的方案",
                        "Few changes or a better plan: %d that none of the others beats",
                        front.size()));
        html.element(
                "p",
                new Text(
                        "越靠左改动越少，越靠下愿望满足得越好。没有列出的方案，都有一个列出的方案在两方面都不比它差。",
                        "Further left: fewer changes. Further down: more wishes heard. Whatever is"
                                + " not here is beaten by one that is."));
        picture();
        table();
        html.close();
    }

    private void picture() {
        html.open(
                "svg",
                "viewBox",
                "0 0 %d %d".formatted(WIDTH, HEIGHT),
                "role",
                "img",
                "aria-label",
                "改动与罚分 changes and penalty");
        for (int i = 0; i <= TICKS; i++) {
            long soft = leastSoft + (mostSoft - leastSoft) * i / TICKS;
            int changed = (int) ((long) mostChanged * i / TICKS);
            line("grid", LEFT, y(soft), WIDTH - MARGIN, y(soft));
            label("tick end", LEFT - 8, y(soft) + 4, Text.same(String.valueOf(soft)));
            label("tick mid", x(changed), HEIGHT - BOTTOM + 18, Text.same(String.valueOf(changed)));
        }
        line("axis", LEFT, y(leastSoft), WIDTH - MARGIN, y(leastSoft));
        line("axis", LEFT, MARGIN, LEFT, y(leastSoft));
        label("mid", (LEFT + WIDTH) / 2.0, HEIGHT - 8, new Text("改动的课（节）", "lessons changed"));
        label("", 8, 16, new Text("建议类规则罚分", "penalty of wishes"));
        for (int i = 1; i < front.size(); i++) {
            line(
                    "front",
                    x(front.get(i - 1).changed()),
                    y(front.get(i - 1).soft()),
                    x(front.get(i).changed()),
                    y(front.get(i).soft()));
        }
        for (int i = 0; i < front.size(); i++) {
            point(i + 1, front.get(i));
        }
        html.close().line();
    }

    private void point(int number, TradeOff one) {
        html.open(
                        "circle",
                        "class",
                        one.hard() == 0 ? "dot" : "dot bad",
                        "cx",
                        said(x(one.changed())),
                        "cy",
                        said(y(one.soft())),
                        "r",
                        "11")
                .close();
        label("number", x(one.changed()), y(one.soft()) + 4, Text.same(String.valueOf(number)));
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        html.open(
                        "line", "class", kind, "x1", said(x1), "y1", said(y1), "x2", said(x2), "y2",
                        said(y2))
                .close();
    }

    /** Both languages one over the other, of which the page shows one. */
    private void label(String kind, double x, double y, Text words) {
        if (words.zh().equals(words.en())) {
            html.element("text", words.zh(), "class", kind, "x", said(x), "y", said(y));
            return;
        }
        html.element("text", words.zh(), "class", kind + " zh", "x", said(x), "y", said(y));
        html.element("text", words.en(), "class", kind + " en", "x", said(x), "y", said(y));
    }

    private static String said(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    private double x(int changed) {
        return LEFT + MARGIN + (WIDTH - LEFT - 3.0 * MARGIN) * changed / mostChanged;
    }

    private double y(long soft) {
        return HEIGHT
                - BOTTOM
                - (HEIGHT - BOTTOM - 2.0 * MARGIN) * (soft - leastSoft) / (mostSoft - leastSoft);
    }

    private void table() {
        html.open("table", "class", "plans").open("thead").open("tr");
        for (var head :
                List.of(
                        new Text("方案", "Plan"),
                        new Text("移动的课", "Lessons moved"),
                        new Text("只换场地", "Room only"),
                        new Text("涉及教师", "Teachers"),
                        new Text("涉及班级", "Classes"),
                        new Text("违反必守", "Must-rules broken"),
                        new Text("罚分", "Penalty"))) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (int i = 0; i < front.size(); i++) {
            row(i + 1, front.get(i));
        }
        html.close().close().line();
    }

    private void row(int number, TradeOff one) {
        var kept = one.kept();
        html.open("tr").open("th", "scope", "row");
        html.element("a", Text.of("方案 %d", "Plan %d", number), "href", number + "/timetable.html");
        html.close();
        for (long figure :
                new long[] {
                    kept.moved(),
                    kept.count(Departure.Kind.ROOM),
                    kept.teachers().size(),
                    kept.classes().size(),
                    one.hard(),
                    one.soft()
                }) {
            html.element("td", String.valueOf(figure));
        }
        html.close();
    }
}
