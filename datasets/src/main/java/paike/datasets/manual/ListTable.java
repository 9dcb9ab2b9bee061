package paike.datasets.manual;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import paike.datasets.Problem;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.Entry;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.entries.ListColumns;
import paike.datasets.words.ClockWords;
import paike.datasets.words.PeriodLabel;
import paike.datasets.words.Spelling;
import paike.datasets.words.WeekWords;
import paike.datasets.words.WeekdayWords;
import paike.model.Text;
import paike.model.school.LessonKind;
import paike.model.school.WeekType;

/** The neutral long form: one row per lesson, columns in any order under the usual heads. */
final class ListTable {
    private static final int LOOKED_AT = 10;

    /** What a column may hold, with its heads in plain spelling. */
    private enum Head {
        CLASS("class", "classname", "班级", "班别", "行政班", "教学班", "授课班级", "上课班级"),
        TEACHER(
                "teacher",
                "teachername",
                "teachers",
                "教师",
                "任课教师",
                "任教教师",
                "姓名",
                "老师",
                "任课老师",
                "授课教师",
                "授课老师",
                "主讲教师"),
        DAY("day", "weekday", "星期", "星期几", "周几", "上课星期", "上课日", "日"),
        PERIOD("period", "节次", "节", "课节", "节数", "第几节", "上课节次", "节次号"),
        SUBJECT("subject", "course", "科目", "课程", "学科", "授课科目", "任教学科"),
        WEEK("weektype", "week_type", "week", "单双周", "周次", "上课周次", "周类型", "起止周"),
        ROOM("room", "场地", "教室", "地点", "上课地点", "上课教室", "上课场地", "场所"),
        TIME("time", "时间", "上课时间");

        private final List<String> words;

        Head(String... words) {
            this.words = List.of(words);
        }

        static Optional<Head> of(String text) {
            var plain = Spelling.plain(text).replaceAll("(?<=\\p{IsHan}{2})(?:名称|姓名|名)$", "");
            for (var head : values()) {
                if (head.words.contains(plain)) {
                    return Optional.of(head);
                }
            }
            return Optional.empty();
        }
    }

    /** A row with fewer than two of them is a remark. */
    private static final List<Head> KEYS = List.of(Head.CLASS, Head.DAY, Head.PERIOD, Head.SUBJECT);

    private final SheetAccount account;
    private final Names names;
    private final int headRow;
    private final Map<Head, Integer> columns;
    private final List<Entry> entries = new ArrayList<>();

    private ListTable(SheetAccount account, Names names, int headRow, Map<Head, Integer> columns) {
        this.account = account;
        this.names = names;
        this.headRow = headRow;
        this.columns = columns;
    }

    /** A sheet in long form; empty if it is none. */
    static Optional<TableReader.Reading> read(SheetAccount account, Names names) {
        var grid = account.grid();
        for (int row = 0; row < Math.min(LOOKED_AT, grid.rowCount()); row++) {
            var columns = new EnumMap<Head, Integer>(Head.class);
            for (int column = 0; column < grid.columnCount(); column++) {
                int at = column;
                Head.of(grid.text(row, column)).ifPresent(head -> columns.putIfAbsent(head, at));
            }
            if (columns.keySet().containsAll(KEYS)) {
                var table = new ListTable(account, names, row, columns);
                table.read();
                return Optional.of(TableReader.Reading.of(table.entries, table.places()));
            }
        }
        return Optional.empty();
    }

    private ListColumns places() {
        return new ListColumns(
                account.sheet(),
                headRow,
                place(Head.CLASS),
                place(Head.DAY),
                place(Head.PERIOD),
                place(Head.SUBJECT),
                place(Head.TEACHER),
                place(Head.WEEK),
                place(Head.ROOM),
                place(Head.TIME));
    }

    private int place(Head head) {
        return columns.getOrDefault(head, -1);
    }

    private void read() {
        var grid = account.grid();
        columns.values().forEach(column -> account.read(headRow, column));
        for (int row = headRow + 1; row < grid.rowCount(); row++) {
            int at = row;
            long filled = KEYS.stream().filter(head -> !text(at, head).isEmpty()).count();
            if (filled > 1) {
                readRow(row);
            }
        }
    }

    private String text(int row, Head head) {
        var column = columns.get(head);
        return column == null ? "" : account.grid().shown(row, column);
    }

    private void readRow(int row) {
        columns.values().forEach(column -> account.read(row, column));
        var day = day(row);
        var label = PeriodLabel.ofPeriods(text(row, Head.PERIOD));
        var written = text(row, Head.SUBJECT);
        var known = names.subject(written);
        var inWeeks = known.isPresent() ? Optional.<LessonText.Part>empty() : inWeeks(written);
        var week = inWeeks.map(LessonText.Part::week).or(() -> WeekWords.of(text(row, Head.WEEK)));
        var classes = names.listOfClasses(text(row, Head.CLASS), 0);
        var subject = known.or(() -> inWeeks.map(part -> Names.Found.sure(part.subject())));
        boolean isNew = subject.isEmpty() && !names.hasSchool();
        boolean good = check(row, Head.DAY, day.isPresent());
        good &=
                check(
                        row,
                        Head.PERIOD,
                        label.filter(one -> kinds().containsKey(one.kind())).isPresent());
        good &= check(row, Head.WEEK, week.isPresent());
        good &= check(row, Head.CLASS, !classes.isEmpty());
        good &= check(row, Head.SUBJECT, subject.isPresent() || isNew);
        classes.forEach(one -> guess(row, Head.CLASS, one));
        subject.ifPresent(one -> guess(row, Head.SUBJECT, one));
        if (good) {
            add(
                    row,
                    day.getAsInt(),
                    label.orElseThrow(),
                    week.orElse(WeekType.ALL),
                    classes.stream().map(Names.Found::name).toList(),
                    subject.map(Names.Found::name).orElse(written));
        }
    }

    /** Counted through the day: an afternoon that begins again at 1 follows the morning. */
    private int number(PeriodLabel label) {
        if (label.half() != PeriodLabel.Half.AFTERNOON) {
            return label.number();
        }
        int morning = 0;
        int firstOfAfternoon = label.number();
        for (int row = headRow + 1; row < account.grid().rowCount(); row++) {
            var other = PeriodLabel.ofPeriods(text(row, Head.PERIOD)).orElse(label);
            if (other.half() == PeriodLabel.Half.MORNING) {
                morning = Math.max(morning, other.last());
            } else if (other.half() == PeriodLabel.Half.AFTERNOON) {
                firstOfAfternoon = Math.min(firstOfAfternoon, other.number());
            }
        }
        return firstOfAfternoon > morning ? label.number() : label.number() + morning;
    }

    /** A subject with its weeks, as 综合实践(单). */
    private Optional<LessonText.Part> inWeeks(String text) {
        var said = LessonText.of(text, Lens.CLASS, names);
        return said.unread().isEmpty()
                ? said.parts().stream()
                        .filter(part -> said.parts().size() == 1 && part.week() != WeekType.ALL)
                        .filter(part -> !part.subject().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    private static Map<PeriodLabel.Kind, LessonKind> kinds() {
        return Map.of(
                PeriodLabel.Kind.LESSON,
                LessonKind.LESSON,
                PeriodLabel.Kind.ACTIVITY,
                LessonKind.ACTIVITY);
    }

    private OptionalInt day(int row) {
        var text = text(row, Head.DAY);
        var named = WeekdayWords.of(text);
        return named.isPresent() ? named : WeekdayWords.ofBareSign(text);
    }

    private boolean check(int row, Head head, boolean isGood) {
        var column = columns.get(head);
        if (!isGood && column != null) {
            var text = text(row, head);
            account.notRead(
                    row,
                    column,
                    text.isEmpty()
                            ? new Text("这一格不应为空", "this cell must not be empty")
                            : Text.of("“%s” 看不懂", "\"%s\" is not understood", text),
                    names.advice(text));
        }
        return isGood;
    }

    private void guess(int row, Head head, Names.Found found) {
        if (found.isGuess()) {
            account.guessed(row, columns.getOrDefault(head, 0), found.guess());
        }
    }

    private void add(
            int row,
            int day,
            PeriodLabel label,
            WeekType week,
            List<String> classes,
            String subject) {
        var teachers = new ArrayList<String>();
        for (var word : text(row, Head.TEACHER).split("[;；,，、/]", -1)) {
            var name = word.strip();
            var known = name.isEmpty() ? Optional.<Names.Found>empty() : names.teacher(name);
            if (known.isPresent()) {
                guess(row, Head.TEACHER, known.get());
                teachers.add(known.get().name());
            } else if (!name.isEmpty() && !names.hasSchool()) {
                teachers.add(name);
            } else if (!name.isEmpty()) {
                account.notRead(
                        row,
                        columns.getOrDefault(Head.TEACHER, 0),
                        Text.of("“%s” 不是本校教师", "\"%s\" is no teacher of this school", name),
                        names.advice(name));
            }
        }
        var room = text(row, Head.ROOM);
        var knownRoom = room.isEmpty() ? Optional.<Names.Found>empty() : names.room(room);
        if (!room.isEmpty() && knownRoom.isEmpty() && names.hasSchool()) {
            account.notRead(
                    row,
                    columns.getOrDefault(Head.ROOM, 0),
                    Text.of("“%s” 不是本校场地", "\"%s\" is no room of this school", room),
                    Problem.NO_ADVICE);
        }
        int column = columns.getOrDefault(Head.SUBJECT, 0);
        var clock =
                label.clock() == null
                        ? ClockWords.of(text(row, Head.TIME)).orElse(null)
                        : label.clock();
        for (int i = 0; i <= label.last() - label.number(); i++) {
            entries.add(
                    new Entry(
                            Lens.CLASS,
                            spot(row, column),
                            spot(row, columns.getOrDefault(Head.CLASS, 0)),
                            new Entry.When(
                                    week,
                                    day,
                                    Math.max(1, number(label)) + i,
                                    kinds().getOrDefault(label.kind(), LessonKind.LESSON),
                                    label.half() == PeriodLabel.Half.MORNING,
                                    label.last() == label.number() ? clock : null,
                                    spot(row, columns.getOrDefault(Head.TIME, place(Head.PERIOD)))),
                            classes,
                            subject,
                            List.copyOf(teachers),
                            knownRoom.map(Names.Found::name).orElse(names.hasSchool() ? "" : room),
                            label.last() > label.number()));
        }
    }

    private Entry.Spot spot(int row, int column) {
        return new Entry.Spot(account.sheet(), row, column, account.grid().place(row, column));
    }
}
