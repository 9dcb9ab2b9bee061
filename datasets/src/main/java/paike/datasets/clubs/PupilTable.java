package paike.datasets.clubs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.datasets.WishChecks;
import paike.datasets.grid.Grid;
import paike.model.Text;
import paike.model.afterschool.Club;
import paike.model.afterschool.Pupil;
import paike.model.school.School;
import paike.model.school.SchoolClass;

/** A table with a row per pupil: its header, and what its cells name. */
final class PupilTable {
    private final Problems problems;
    private final Map<String, SchoolClass> classes = new HashMap<>();
    private final Map<String, Club> clubs = new HashMap<>();
    private final List<String> classNames;
    private final List<String> clubNames;
    private Map<Column, Integer> columns = new EnumMap<>(Column.class);

    /** Columns of wishes by rank. */
    private TreeMap<Integer, Integer> wishes = new TreeMap<>();

    PupilTable(School school, Problems problems) {
        this.problems = problems;
        for (var schoolClass : school.classes()) {
            classes.put(schoolClass.id(), schoolClass);
            classes.put(plain(schoolClass.name()), schoolClass);
        }
        for (var club : school.facts().clubs()) {
            clubs.put(club.id(), club);
            clubs.put(plain(club.name()), club);
        }
        this.classNames = school.classes().stream().map(SchoolClass::name).toList();
        this.clubNames = school.facts().clubs().stream().map(Club::name).toList();
    }

    /** Brackets and spaces of either width are the same. */
    private static String plain(String name) {
        return name.replace('（', '(').replace('）', ')').replaceAll("\\s+", "");
    }

    /**
     * Rows below a header; titles above it are skipped.
     *
     * @param needed columns without which nothing can be read
     */
    List<Table.Row> body(Table table, List<Column> needed) {
        var body = new ArrayList<Table.Row>();
        Grid sheet = null;
        boolean headed = false;
        boolean everHeaded = false;
        for (var row : table.rows()) {
            if (row.sheet() != sheet) {
                sheet = row.sheet();
                headed = false;
            }
            if (row.isBlank()) {
                continue;
            }
            if (!headed) {
                headed = header(row, needed);
                everHeaded |= headed;
            } else {
                body.add(row);
            }
        }
        if (!everHeaded) {
            var names = needed.stream().map(Column::title).toList();
            problems.add(
                    "",
                    Text.of(
                            "没有找到表头，应有这些列：%s",
                            "no header found; columns expected: %s", Text.join(names)),
                    new Text("请用 --forms 生成空表。", "Make a blank form with --forms."));
        }
        return body;
    }

    private boolean header(Table.Row row, List<Column> needed) {
        var found = new EnumMap<Column, Integer>(Column.class);
        var ranked = new TreeMap<Integer, Integer>();
        var strange = new ArrayList<Integer>();
        for (int i = 0; i < row.cells().size(); i++) {
            var column = Column.of(row.cell(i));
            int rank = Column.wishRank(row.cell(i));
            if (rank > 0) {
                ranked.put(rank, i);
            } else if (column.isPresent()) {
                found.putIfAbsent(column.get(), i);
            } else if (!row.cell(i).isEmpty()) {
                strange.add(i);
            }
        }
        if (!found.keySet().containsAll(needed)) {
            return false;
        }
        for (int i : strange) {
            problems.add(
                    row.place(i),
                    Text.of("没有名为 \"%s\" 的列", "there is no column \"%s\"", row.cell(i)),
                    new Text(
                            "可用的列：班级、学号、姓名、星期、志愿1、志愿2 ...、上学期落选、已定社团、同伴",
                            "Columns: class, pupil, name, weekday, wish 1, wish 2 ..., lost before,"
                                    + " assigned, friends"));
        }
        columns = found;
        wishes = ranked;
        return true;
    }

    SortedMap<Integer, Integer> wishes() {
        return wishes;
    }

    int column(Column column) {
        return columns.getOrDefault(column, -1);
    }

    String cell(Table.Row row, Column column) {
        return row.cell(column(column));
    }

    String place(Table.Row row, Column column) {
        return row.place(Math.max(0, column(column)));
    }

    @Nullable Pupil pupil(Table.Row row) {
        var name = cell(row, Column.CLASS);
        var schoolClass = classNamed(name);
        if (schoolClass == null) {
            problems.add(
                    place(row, Column.CLASS),
                    name.isEmpty()
                            ? new Text("没有填写班级", "the class is missing")
                            : Text.of(
                                    "\"%s\" 不是本校的班级（已知 %s）",
                                    "\"%s\" is no class of this school (known %s)",
                                    name,
                                    Advice.known(classNames)),
                    Advice.maybe(name, classNames));
        }
        var id = cell(row, Column.PUPIL);
        if (id.isEmpty()) {
            problems.add(
                    place(row, Column.PUPIL),
                    new Text("没有填写学号", "the pupil's number is missing"),
                    new Text("班内编号即可。", "A number within the class will do."));
        }
        return schoolClass == null || id.isEmpty()
                ? null
                : new Pupil(schoolClass, id, cell(row, Column.NAME));
    }

    @Nullable SchoolClass classNamed(String name) {
        return classes.getOrDefault(plain(name), classes.get(name));
    }

    @Nullable Club club(String name, String place) {
        var club = clubs.getOrDefault(plain(name), clubs.get(name));
        if (club == null) {
            WishChecks.unknownClub(problems, place, name, clubNames);
        }
        return club;
    }

    void problem(String place, Text message) {
        problems.add(place, message, Problem.NO_ADVICE);
    }

    void problem(String place, Text message, Text advice) {
        problems.add(place, message, advice);
    }
}
