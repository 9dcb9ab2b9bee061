package paike.app.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.sheets.AuditWords;
import paike.datasets.sheets.Happening;
import paike.datasets.sheets.SubjectFamily;
import paike.datasets.sheets.WeekTable;
import paike.model.Text;
import paike.model.school.WeekType;

/** Draws a week table as an HTML table. */
final class WeekGrid {
    /** Clubs of one time that are named in a cell; the others are counted. */
    private static final int MOST_NAMED = 3;

    /** Whose week it is, which decides what a cell says first. */
    enum Lens {
        CLASS,
        TEACHER,
        ROOM
    }

    private final Html html;
    private final Map<Integer, Text> brokenByLesson;

    /**
     * @param brokenByLesson words on the must-rules that a lesson breaks, by index of the lesson
     */
    WeekGrid(Html html, Map<Integer, Text> brokenByLesson) {
        this.html = html;
        this.brokenByLesson = brokenByLesson;
    }

    /** Such as 星期一. */
    static Text weekday(int weekday) {
        return Text.weekdayHeading(weekday);
    }

    static String css(SubjectFamily family) {
        return family.name().toLowerCase(Locale.ROOT);
    }

    /** The colours of the families as CSS, so that sheets and pages share one palette. */
    static String palette() {
        return Arrays.stream(SubjectFamily.values())
                .map(
                        family ->
                                ".%s { background: #%s; color: #%s }\n"
                                        .formatted(css(family), family.tint(), family.ink()))
                .collect(Collectors.joining());
    }

    /**
     * @param caption whose week it is, for readers that do not see the heading
     */
    void draw(WeekTable table, Lens lens, String caption) {
        html.open("table", "class", "week");
        html.open("caption").text(caption).close();
        html.open("thead").open("tr");
        html.open("th", "class", "t", "scope", "col")
                .element("span", new Text("时间", "Time"), "class", "unseen")
                .close();
        for (int weekday : table.weekdays()) {
            html.element("th", weekday(weekday), "scope", "col", "data-d", String.valueOf(weekday));
        }
        html.close().close().line().open("tbody");
        for (var row : table.rows()) {
            row(table, row, lens);
            html.line();
        }
        html.close().close();
    }

    private void row(WeekTable table, WeekTable.Row row, Lens lens) {
        if (row.isWhole()) {
            html.open(
                    "tr",
                    "class",
                    switch (row.kind()) {
                        case BREAK -> "band slim";
                        case AFTER -> "band care";
                        default -> "band";
                    });
            html.open("th", "class", "t", "scope", "row");
            clock(row);
            html.close();
            html.element("td", row.name(), "colspan", String.valueOf(table.weekdays().size()));
            html.close();
            return;
        }
        html.open("tr");
        html.open("th", "class", "t", "scope", "row").open("b").text(row.name());
        if (!row.remark().zh().isEmpty()) {
            html.text(" ").element("small", row.remark());
        }
        html.close();
        clock(row);
        html.close();
        for (int day = 0; day < row.cells().size(); day++) {
            cell(row, row.cells().get(day), table.weekdays().get(day), lens);
        }
        html.close();
    }

    private void clock(WeekTable.Row row) {
        html.element("span", row.start().toString(), "class", "from");
        html.element("span", "–" + row.end(), "class", "to");
    }

    private void cell(WeekTable.Row row, WeekTable.Cell cell, int weekday, Lens lens) {
        boolean ownTime = cell.start() != null && !cell.isAt(row.start(), row.end());
        String day = String.valueOf(weekday);
        var shown = cell.happenings();
        if (shown.isEmpty()) {
            boolean closed = !cell.isOpen() || !cell.label().zh().isEmpty();
            html.open("td", "class", closed ? "closed" : "free", "data-d", day);
            html.text(cell.label());
            ownTime(cell, ownTime);
            html.close();
            return;
        }
        var clubs =
                lens == Lens.CLASS
                        ? shown.stream().filter(one -> one.kind() == Happening.Kind.CLUB).toList()
                        : List.<Happening>of();
        if (clubs.size() > 1) {
            html.open("td", "class", "many", "data-d", day);
            html.open("div", "class", "after");
            clubs(clubs);
            html.close();
            shown.stream()
                    .filter(one -> !clubs.contains(one))
                    .forEach(one -> part(one, cell, lens));
        } else if (shown.size() == 1) {
            var only = shown.getFirst();
            html.open("td", "class", css(only), "data-d", day, "data-l", lesson(only));
            content(only, cell, lens);
        } else {
            html.open("td", "class", "many", "data-d", day);
            shown.forEach(one -> part(one, cell, lens));
        }
        ownTime(cell, ownTime);
        html.close();
    }

    private void part(Happening one, WeekTable.Cell cell, Lens lens) {
        html.open("div", "class", css(one), "data-l", lesson(one));
        content(one, cell, lens);
        html.close();
    }

    /** Pupils of one class are in many clubs at a time: some are named, all counted. */
    private void clubs(List<Happening> clubs) {
        html.element("b", Text.of("社团 %d 个", "%d clubs", clubs.size()));
        var named = clubs.stream().limit(MOST_NAMED).map(Happening::name).toList();
        html.open("span", "class", "who").text(String.join(" · ", named));
        html.text(clubs.size() > MOST_NAMED ? " …" : "").close();
    }

    private void ownTime(WeekTable.Cell cell, boolean ownTime) {
        if (ownTime) {
            html.element("small", cell.start() + "–" + cell.end(), "class", "clock");
        }
    }

    private static String css(Happening happening) {
        return css(happening.family());
    }

    private static String lesson(Happening happening) {
        return happening.lesson() == null ? "" : String.valueOf(happening.lesson().index());
    }

    private void content(Happening happening, WeekTable.Cell cell, Lens lens) {
        html.open("b");
        if (happening.weekType() != WeekType.ALL) {
            html.element("i", AuditWords.weekType(happening.weekType()), "class", "mark alt");
        }
        html.text(
                lens == Lens.CLASS || happening.classes().isEmpty()
                        ? happening.name()
                        : happening.classNames());
        html.close();
        String second = second(happening, lens);
        if (!second.isEmpty()) {
            html.element("span", second, "class", "who");
        }
        String third = third(happening, lens);
        if (!third.isEmpty()) {
            html.element("span", third, "class", "where");
        }
        if (!happening.kind().isPlaced()
                && cell.start() != null
                && !cell.isAt(happening.start(), happening.end())) {
            html.element("small", happening.start() + "–" + happening.end(), "class", "clock");
        }
        marks(happening, lens);
    }

    private void marks(Happening happening, Lens lens) {
        var broken = happening.lesson() == null ? null : brokenOf(happening);
        if (happening.part() == 0 && happening.classes().size() < 2 && broken == null) {
            return;
        }
        html.open("span", "class", "marks");
        if (broken != null) {
            html.open("i", "class", "mark broken", "title", broken.zh() + " / " + broken.en());
            html.text("✕").element("span", broken, "class", "unseen").close();
        }
        if (happening.classes().size() > 1 && lens == Lens.CLASS) {
            html.open("i", "class", "mark", "title", happening.classNames());
            html.text(new Text("合", "joint")).close();
        }
        if (happening.part() > 0) {
            html.element("i", new Text("连", "double"), "class", "mark");
        }
        html.close();
    }

    private @Nullable Text brokenOf(Happening happening) {
        return happening.lesson() == null ? null : brokenByLesson.get(happening.lesson().index());
    }

    private static String second(Happening happening, Lens lens) {
        return switch (lens) {
            case CLASS -> happening.people();
            case TEACHER -> happening.classes().isEmpty() ? "" : happening.name();
            case ROOM ->
                    happening.classes().isEmpty()
                            ? happening.people()
                            : (happening.name() + " " + happening.people()).strip();
        };
    }

    private static String third(Happening happening, Lens lens) {
        var joint =
                lens == Lens.CLASS && happening.classes().size() > 1
                        ? Stream.of(happening.classNames())
                        : Stream.<String>empty();
        var rooms = lens == Lens.ROOM ? "" : happening.specialRoomNames();
        var own =
                lens == Lens.TEACHER && happening.classes().isEmpty()
                        ? Stream.of(happening.roomNames())
                        : Stream.of(rooms);
        return Stream.concat(own, joint)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
