package paike.datasets.homework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.json.HomeworkJson;
import paike.datasets.words.ClassName;
import paike.datasets.words.WeekdayWords;
import paike.model.Text;
import paike.model.homework.HomeworkKind;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;

/**
 * Reads homework from sheets: lists with a row per task, or boards with a row per class (and
 * possibly subject) and a column per weekday. Titles above are skipped; headers may repeat.
 */
final class HomeworkTable {
    private static final Set<String> DONE = Set.of("pe", "activity", "arts");
    private static final Set<String> DONE_FAMILIES = Set.of("劳动", "综合实践", "labor", "practice");
    private static final Text ASK =
            new Text(
                    "可写 语文15 数学10，或逐行写 班级,星期,科目,分钟,类型。",
                    "Write 语文15 数学10, or a row each of class, weekday, subject, minutes, kind.");

    private final Problems problems;
    private final HomeworkNames names;
    private final List<HomeworkTask> tasks = new ArrayList<>();
    private boolean isHeaded;

    private HomeworkTable(GridFile file, School school) {
        this.problems = new Problems(file.name());
        this.names = new HomeworkNames(school, problems);
    }

    static HomeworkFile.Read read(GridFile file, School school) {
        var table = new HomeworkTable(file, school);
        file.sheets().stream().filter(sheet -> !sheet.isHidden()).forEach(table::sheet);
        if (!table.isHeaded) {
            table.problems.add(
                    "",
                    new Text(
                            "没有找到表头：应有 班级、星期、科目、分钟 各列，或 班级 和 星期一 至 星期五 各列",
                            "no header found: columns class, weekday, subject, minutes, or class"
                                    + " and the weekdays expected"),
                    ASK);
        }
        table.problems.throwIfAny();
        var notes = Stream.concat(file.notes().stream().map(Problem::message), table.names.notes());
        return new HomeworkFile.Read(new HomeworkPlan(table.tasks), notes.toList());
    }

    /** What the header above a row says. */
    private record Head(
            Map<HomeworkColumn, Integer> columns, Map<Integer, Integer> weekdayByColumn) {

        boolean isBoard() {
            return weekdayByColumn.size() > 1;
        }

        int firstDay() {
            return weekdayByColumn.keySet().stream().min(Integer::compare).orElse(0);
        }
    }

    private void sheet(Grid grid) {
        Head head = null;
        for (int row = 0; row < grid.rowCount(); row++) {
            var found = head(grid, row);
            if (found != null) {
                head = found;
                isHeaded = true;
            } else if (head != null && head.isBoard()) {
                boardRow(grid, row, head);
            } else if (head != null) {
                listRow(grid, row, head);
            }
        }
    }

    private static @Nullable Head head(Grid grid, int row) {
        var columns = new EnumMap<HomeworkColumn, Integer>(HomeworkColumn.class);
        var weekdays = new TreeMap<Integer, Integer>();
        for (int column = 0; column < grid.columnCount(); column++) {
            int at = column;
            var text = grid.text(row, column);
            HomeworkColumn.of(text).ifPresent(known -> columns.putIfAbsent(known, at));
            weekday(text).ifPresent(day -> weekdays.put(at, day));
        }
        boolean isList =
                columns.keySet()
                        .containsAll(
                                List.of(
                                        HomeworkColumn.CLASS,
                                        HomeworkColumn.WEEKDAY,
                                        HomeworkColumn.SUBJECT,
                                        HomeworkColumn.MINUTES));
        return isList || weekdays.size() > 1 ? new Head(columns, weekdays) : null;
    }

    private static Optional<Integer> weekday(String text) {
        if (text.replaceAll("\\s", "").equals("周末")) {
            return Optional.of(HomeworkPlan.DAYS - 1);
        }
        var day = WeekdayWords.of(text);
        return day.isPresent() ? Optional.of(day.getAsInt()) : Optional.empty();
    }

    private void boardRow(Grid grid, int row, Head head) {
        var cells =
                head.weekdayByColumn().keySet().stream()
                        .filter(column -> !grid.shown(row, column).isEmpty())
                        .toList();
        if (cells.isEmpty()) {
            return;
        }
        var schoolClass = classOf(grid, row, head.firstDay());
        if (schoolClass == null) {
            if (cells.stream().anyMatch(c -> states(grid.shown(row, c)))) {
                names.unknownClass(grid, row, 0, label(grid, row, head.firstDay()));
            }
            return;
        }
        Integer subjectColumn = head.columns().get(HomeworkColumn.SUBJECT);
        for (int column : cells) {
            int weekday = head.weekdayByColumn().getOrDefault(column, 1);
            if (subjectColumn == null) {
                cell(grid, row, column, schoolClass, weekday);
            } else if (!HomeworkWords.isNothing(grid.shown(row, column))) {
                task(
                        grid,
                        row,
                        subjectColumn,
                        column,
                        grid.shown(row, subjectColumn),
                        task ->
                                add(
                                        schoolClass,
                                        weekday,
                                        task.subject(),
                                        task.minutes(),
                                        task.kind()));
            }
        }
    }

    /** Remarks and sums below a board are no homework. */
    private static boolean states(String cell) {
        return HomeworkWords.items(cell).filter(items -> !items.isEmpty()).isPresent();
    }

    /** What a cell states of one task. */
    private record Stated(Subject subject, int minutes, HomeworkKind kind) {}

    private void task(
            Grid grid,
            int row,
            int subjectColumn,
            int minutesColumn,
            String kindWords,
            Consumer<Stated> then) {
        var subject = names.subject(grid, row, subjectColumn, grid.shown(row, subjectColumn));
        var minutes = HomeworkWords.minutes(grid.shown(row, minutesColumn));
        if (minutes.isEmpty() || !isSensible(minutes.getAsInt())) {
            problems.add(
                    grid.place(row, minutesColumn),
                    Text.of(
                            "\"%s\"：应为分钟数，如 15",
                            "\"%s\": minutes such as 15 expected", grid.shown(row, minutesColumn)),
                    ASK);
        } else if (subject != null) {
            then.accept(
                    new Stated(
                            subject,
                            minutes.getAsInt(),
                            HomeworkWords.kind(kindWords).orElseGet(() -> usual(subject))));
        }
    }

    private static boolean isSensible(int minutes) {
        return minutes >= 1 && minutes <= HomeworkJson.MOST_MINUTES;
    }

    private void cell(Grid grid, int row, int column, SchoolClass schoolClass, int weekday) {
        var items = HomeworkWords.items(grid.shown(row, column));
        if (items.isEmpty()) {
            problems.add(
                    grid.place(row, column),
                    Text.of(
                            "\"%s\"：看不懂的作业",
                            "\"%s\": homework not understood", grid.shown(row, column)),
                    ASK);
            return;
        }
        for (var item : items.get()) {
            var subject = names.subject(grid, row, column, item.words());
            if (!isSensible(item.minutes())) {
                problems.add(
                        grid.place(row, column),
                        Text.of(
                                "%s %d 分钟：应为 1 到 %d 分钟",
                                "%s %d minutes: 1 to %d expected",
                                item.words(),
                                item.minutes(),
                                HomeworkJson.MOST_MINUTES));
            } else if (subject != null) {
                add(
                        schoolClass,
                        weekday,
                        subject,
                        item.minutes(),
                        item.kind().orElseGet(() -> usual(subject)));
            }
        }
    }

    private void listRow(Grid grid, int row, Head head) {
        int classColumn = column(head, HomeworkColumn.CLASS);
        int dayColumn = column(head, HomeworkColumn.WEEKDAY);
        var label = grid.shown(row, classColumn);
        var dayText = grid.shown(row, dayColumn);
        if (label.isEmpty() && dayText.isEmpty()) {
            return;
        }
        var schoolClass = names.schoolClass(label, 0);
        if (schoolClass == null) {
            names.unknownClass(grid, row, classColumn, label);
        }
        var bare = WeekdayWords.ofBareSign(dayText);
        int day = weekday(dayText).orElse(bare.isPresent() ? bare.getAsInt() : 0);
        if (day == 0) {
            problems.add(
                    grid.place(row, dayColumn),
                    Text.of("\"%s\" 不是星期几", "\"%s\" is no weekday", dayText),
                    new Text("应为 周一 到 周日。", "Mon to Sun expected."));
        }
        Integer kind = head.columns().get(HomeworkColumn.KIND);
        int subject = column(head, HomeworkColumn.SUBJECT);
        task(
                grid,
                row,
                subject,
                column(head, HomeworkColumn.MINUTES),
                kind == null ? grid.shown(row, subject) : grid.shown(row, kind),
                task -> {
                    if (schoolClass != null && day > 0) {
                        add(schoolClass, day, task.subject(), task.minutes(), task.kind());
                    }
                });
    }

    private static int column(Head head, HomeworkColumn column) {
        return head.columns().getOrDefault(column, 0);
    }

    private void add(
            SchoolClass schoolClass, int day, Subject subject, int min, HomeworkKind kind) {
        tasks.add(new HomeworkTask(schoolClass, day, subject, min, kind));
    }

    /** Sport, arts and work are done; everything else is written unless it says otherwise. */
    private static HomeworkKind usual(Subject subject) {
        boolean isDone =
                subject.marks().stream().anyMatch(DONE::contains)
                        || DONE_FAMILIES.stream().anyMatch(subject::answersTo);
        return isDone ? HomeworkKind.PRACTICE : HomeworkKind.WRITTEN;
    }

    /** In the columns before the first day: the class alone, or its number beside a grade. */
    private @Nullable SchoolClass classOf(Grid grid, int row, int end) {
        int grade = 0;
        for (int column = 0; column < end; column++) {
            var text = grid.shown(row, column);
            var whole = names.schoolClass(text, 0);
            if (whole != null) {
                return whole;
            }
            var numbered = grade == 0 ? null : names.schoolClass(text, grade);
            if (numbered != null) {
                return numbered;
            }
            grade = Math.max(grade, ClassName.grade(text, false).orElse(0));
        }
        return null;
    }

    private static String label(Grid grid, int row, int end) {
        for (int column = 0; column < end; column++) {
            if (!grid.shown(row, column).isEmpty()) {
                return grid.shown(row, column);
            }
        }
        return "";
    }
}
