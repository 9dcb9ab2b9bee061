package paike.datasets.assignment.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import paike.datasets.Problem;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.TimeText;
import paike.datasets.words.Times;
import paike.model.Text;

/** When a row of a list says that somebody does not teach. */
final class ListTimes {
    private static final Pattern CROSS = Pattern.compile("[×xX✕✗√✓✔●○■▲★*]+");

    /**
     * @param text with the weekday in front where a column or its head names it
     */
    private record Part(int column, String text) {}

    private final SheetAccount account;
    private final ListTable table;

    ListTimes(SheetAccount account, ListTable table) {
        this.account = account;
        this.table = table;
    }

    /** Says that nothing but the heads tells that times are those without lessons. */
    void askAboutHead() {
        if (table.times().isGuess()) {
            account.guessed(
                    table.headRow(),
                    table.column(ColumnHead.UNAVAILABLE),
                    new Text("按不排课时间理解", "taken as times without lessons"));
        }
    }

    /** As written, the days of columns in front. */
    String words(int row) {
        return parts(row).stream().map(Part::text).collect(Collectors.joining("；"));
    }

    private List<Part> parts(int row) {
        var parts = new ArrayList<Part>();
        var weekdays = table.times().weekdays();
        if (weekdays.isEmpty()) {
            var text = table.text(row, ColumnHead.UNAVAILABLE);
            boolean isSaid = !text.isEmpty() && !TimeText.isNothing(text);
            if (isSaid) {
                var day = table.text(row, ColumnHead.WEEKDAY);
                parts.add(new Part(table.column(ColumnHead.UNAVAILABLE), behind(day, text)));
            }
            return parts;
        }
        weekdays.forEach(
                (column, day) -> {
                    var text = account.grid().shown(row, column).strip();
                    if (!text.isEmpty() && !TimeText.isNothing(text)) {
                        boolean isCross = CROSS.matcher(text).matches();
                        var said = isCross ? "全天" : text;
                        parts.add(new Part(column, behind(Text.weekday(day).zh(), said)));
                    }
                });
        return parts;
    }

    private static String behind(String day, String text) {
        if (day.isEmpty()) {
            return text;
        }
        var named = day.matches("[一二三四五六日天1-7].*") ? "周" + day : day;
        return named + (text.matches("\\d.*") ? "第" : "") + text;
    }

    /** Empty if the row names no times, or only some that are not understood. */
    Optional<TimeText> of(int row) {
        table.times().weekdays().keySet().forEach(column -> account.read(row, column));
        var all = new ArrayList<Times>();
        for (var part : parts(row)) {
            var times = TimeText.of(part.text());
            if (times.times().isEmpty() || times.sense() == TimeText.Sense.OPEN) {
                account.notRead(
                        row,
                        part.column(),
                        Text.of(
                                "“%s”：看不出哪些节次一定不能排课",
                                "\"%s\": it is not clear when there must be no lessons",
                                part.text()),
                        Problem.NO_ADVICE);
                continue;
            }
            all.addAll(times.times());
            ask(row, part.column(), times);
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeText(List.copyOf(all), "", TimeText.Sense.SURE));
    }

    private void ask(int row, int column, TimeText times) {
        if (!times.unread().isEmpty()) {
            account.guessed(
                    row,
                    column,
                    Text.of(
                            "按 %s 理解；没有用上：“%s”",
                            "taken as %s; not used: \"%s\"", times.words(), times.unread()));
        } else if (times.sense() == TimeText.Sense.GUESS) {
            account.guessed(row, column, Text.of("按 %s 理解", "taken as %s", times.words()));
        }
    }
}
