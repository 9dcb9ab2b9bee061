package paike.datasets.clubs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paike.datasets.DatasetException;
import paike.datasets.Places;
import paike.datasets.Problems;
import paike.datasets.WishChecks;
import paike.model.Text;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Pupil;
import paike.model.afterschool.Wish;
import paike.model.school.School;
import paike.model.school.TimeGrid;

/**
 * Wishes as a table, a row per pupil, or per pupil and weekday; {@code docs/format.md} has the
 * columns.
 */
public final class WishFile {
    private static final Set<String> YES = Set.of("是", "y", "yes", "true", "1", "√", "✓");
    private static final Set<String> NO = Set.of("", "否", "n", "no", "false", "0", "×");
    private static final String SEVERAL = "[;；、，,]";

    private final Problems problems;
    private final PupilTable table;
    private final Map<Pupil, Draft> drafts = new LinkedHashMap<>();

    /** A wish while its rows are being read, and where its parts stand. */
    private static final class Draft {
        final Pupil pupil;
        final List<Choice> choices = new ArrayList<>();
        final List<Club> assigned = new ArrayList<>();
        final List<Pupil> friends = new ArrayList<>();
        final Map<String, String> places = new HashMap<>();
        boolean lostBefore;

        Draft(Pupil pupil) {
            this.pupil = pupil;
        }

        WishChecks.Stated stated() {
            var wish =
                    new Wish(
                            pupil,
                            List.copyOf(choices),
                            lostBefore,
                            List.copyOf(assigned),
                            List.copyOf(friends));
            return new WishChecks.Stated(wish, part -> places.getOrDefault(part, ""));
        }
    }

    private WishFile(School school, Problems problems) {
        this.problems = problems;
        this.table = new PupilTable(school, problems);
    }

    /**
     * Reads a CSV file or workbook.
     *
     * @throws DatasetException with everything that is wrong
     */
    public static List<Wish> read(Path path, School school) {
        var problems = new Problems(path.toString());
        var file = new WishFile(school, problems);
        var rows = file.table.body(Table.read(path), List.of(Column.CLASS, Column.PUPIL));
        rows.forEach(file::row);
        var stated = file.drafts.values().stream().map(Draft::stated).toList();
        WishChecks.check(stated, problems);
        problems.throwIfAny();
        return stated.stream().map(WishChecks.Stated::wish).toList();
    }

    private void row(Table.Row row) {
        var pupil = table.pupil(row);
        if (pupil == null || isUnanswered(row)) {
            return;
        }
        int weekday = weekday(row);
        var draft = drafts.computeIfAbsent(pupil, Draft::new);
        draft.places.putIfAbsent("pupil", table.place(row, Column.PUPIL));
        if (draft.choices.stream().anyMatch(choice -> choice.weekday() == weekday)) {
            problems.add(
                    table.place(row, Column.PUPIL),
                    Text.of(
                            "%s 重复填报（已在 %s）",
                            "%s is there twice (already at %s)",
                            pupil.label(),
                            Places.words(draft.places.getOrDefault("pupil", ""))),
                    new Text(
                            "每名学生一行；按星期分别填报时，每个星期一行。",
                            "One row per pupil, or one per pupil and weekday."));
            return;
        }
        choice(row, weekday, draft);
        draft.lostBefore |= lostBefore(row);
        for (var name : names(row, Column.ASSIGNED)) {
            var club = table.club(name, table.place(row, Column.ASSIGNED));
            if (club != null) {
                draft.places.put(
                        "assigned[" + draft.assigned.size() + "]",
                        table.place(row, Column.ASSIGNED));
                draft.assigned.add(club);
            }
        }
        for (var name : names(row, Column.FRIENDS)) {
            friend(row, name, draft);
        }
    }

    /** A blank line of a form is a pupil who wishes for nothing. */
    private boolean isUnanswered(Table.Row row) {
        return table.wishes().values().stream().allMatch(column -> row.cell(column).isEmpty())
                && names(row, Column.ASSIGNED).isEmpty();
    }

    private List<String> names(Table.Row row, Column column) {
        return Arrays.stream(table.cell(row, column).split(SEVERAL, -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private void choice(Table.Row row, int weekday, Draft draft) {
        var clubs = new ArrayList<Club>();
        int day = (int) draft.choices.stream().filter(c -> c.weekday() > 0).count();
        var part = weekday == Choice.ANY_DAY ? "" : "days[" + day + "].";
        draft.places.put(part + "weekday", table.place(row, Column.WEEKDAY));
        for (int column : table.wishes().values()) {
            if (row.cell(column).isEmpty()) {
                continue;
            }
            var club = table.club(row.cell(column), row.place(column));
            if (club != null) {
                draft.places.put(part + "clubs[" + clubs.size() + "]", row.place(column));
                clubs.add(club);
            }
        }
        if (weekday != Choice.ANY_DAY || !clubs.isEmpty()) {
            draft.choices.add(new Choice(weekday, List.copyOf(clubs)));
        }
    }

    private int weekday(Table.Row row) {
        var word = table.cell(row, Column.WEEKDAY);
        if (word.isEmpty()) {
            return Choice.ANY_DAY;
        }
        for (int weekday = 1; weekday <= TimeGrid.LAST_WEEKDAY; weekday++) {
            var text = Text.weekday(weekday);
            if (word.equals(String.valueOf(weekday))
                    || word.replace("星期", "周").equals(text.zh())
                    || word.toLowerCase(Locale.ROOT)
                            .startsWith(text.en().toLowerCase(Locale.ROOT))) {
                return weekday;
            }
        }
        problems.add(
                table.place(row, Column.WEEKDAY),
                Text.of("\"%s\" 不是星期几", "\"%s\" is no weekday", word),
                new Text("应为 1 到 7，或 周一 到 周日。", "1 to 7 or Mon to Sun expected."));
        return Choice.ANY_DAY;
    }

    private boolean lostBefore(Table.Row row) {
        var word = table.cell(row, Column.LOST_BEFORE).toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            problems.add(
                    table.place(row, Column.LOST_BEFORE),
                    Text.of("\"%s\"：应为 是 或 否", "\"%s\": yes or no expected", word));
        }
        return YES.contains(word);
    }

    /** "三(1)班 17", or a number of the same class. */
    private void friend(Table.Row row, String name, Draft draft) {
        int gap = Math.max(name.lastIndexOf(' '), name.lastIndexOf('/'));
        var schoolClass =
                gap < 0
                        ? draft.pupil.schoolClass()
                        : table.classNamed(name.substring(0, gap).strip());
        if (schoolClass == null) {
            problems.add(
                    table.place(row, Column.FRIENDS),
                    Text.of("同伴 \"%s\" 的班级不存在", "the class of friend \"%s\" does not exist", name),
                    new Text(
                            "应写成“班级 学号”，如 三(1)班 17；同班可只写学号。",
                            "Class and number expected, such as 三(1)班 17; within a class the number."));
            return;
        }
        draft.places.put("friends[" + draft.friends.size() + "]", table.place(row, Column.FRIENDS));
        draft.friends.add(new Pupil(schoolClass, name.substring(gap + 1).strip(), ""));
    }

    /** The wishes as CSV, a row per choice. */
    public static String write(List<Wish> wishes) {
        int ranks =
                wishes.stream()
                        .flatMap(wish -> wish.choices().stream())
                        .mapToInt(choice -> choice.clubs().size())
                        .max()
                        .orElse(1);
        var rows = new ArrayList<List<String>>();
        rows.add(header(ranks));
        for (var wish : wishes) {
            var choices =
                    wish.choices().isEmpty()
                            ? List.of(new Choice(Choice.ANY_DAY, List.of()))
                            : wish.choices();
            for (int i = 0; i < choices.size(); i++) {
                rows.add(line(wish, choices.get(i), i == 0, ranks));
            }
        }
        return Table.write(rows);
    }

    private static List<String> header(int ranks) {
        var header = new ArrayList<String>();
        for (var column : List.of(Column.CLASS, Column.PUPIL, Column.NAME, Column.WEEKDAY)) {
            header.add(column.title().zh());
        }
        for (int rank = 1; rank <= ranks; rank++) {
            header.add(Column.wish(rank).zh());
        }
        for (var column : List.of(Column.LOST_BEFORE, Column.ASSIGNED, Column.FRIENDS)) {
            header.add(column.title().zh());
        }
        return header;
    }

    private static List<String> line(Wish wish, Choice choice, boolean first, int ranks) {
        var cells = new ArrayList<String>();
        cells.add(wish.pupil().schoolClass().name());
        cells.add(wish.pupil().id());
        cells.add(wish.pupil().name());
        cells.add(choice.weekday() == Choice.ANY_DAY ? "" : Text.weekday(choice.weekday()).zh());
        for (int rank = 0; rank < ranks; rank++) {
            cells.add(rank < choice.clubs().size() ? choice.clubs().get(rank).name() : "");
        }
        cells.add(first && wish.lostBefore() ? "是" : "");
        cells.add(first ? joined(wish.assigned().stream().map(Club::name).toList()) : "");
        cells.add(
                first
                        ? joined(
                                wish.friends().stream()
                                        .map(f -> f.schoolClass().name() + " " + f.id())
                                        .toList())
                        : "");
        return cells;
    }

    private static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(";"));
    }
}
