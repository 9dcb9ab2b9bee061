package paike.datasets.manual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.assignment.AssignmentFiles;
import paike.datasets.grid.CellReading;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.entries.ManualTimetable;
import paike.datasets.manual.implied.SchoolGuess;
import paike.datasets.manual.matching.ManualMatch;
import paike.datasets.manual.tables.FoundTable;
import paike.datasets.manual.tables.TableCell;
import paike.datasets.manual.tables.TableFinder;
import paike.model.Text;
import paike.model.school.School;

/** Reads a timetable that somebody made by hand. */
public final class ManualReader {
    private static final Text OUTSIDE = new Text("课表之外的文字", "words outside of the timetables");
    private static final Text GRADES_ARE_CLASSES =
            new Text(
                    "没有写班级：每个年级按一个班理解，一年级即 一(1)班",
                    "no classes are named: each grade is taken as one class, grade 1 as 一(1)班");
    private static final Text HIDDEN = new Text("隐藏的工作表，没有读", "on a hidden sheet, not read");

    private static final Map<String, Map<String, List<String>>> NO_TEACHERS = Map.of();

    /** 一(1)班, 1班, 三（2）. */
    private static final Pattern CLASS =
            Pattern.compile("[\\d一二三四五六七八九十)）]\\s*班|[(（]\\s*[\\d一二三四五六七八九十]{1,2}\\s*[)）]");

    /** So many cells say why nothing can be read. */
    private static final int TOLD = 5;

    private ManualReader() {}

    /**
     * @param school whose names are meant; null = not known
     * @throws DatasetException if there is no timetable in the file
     */
    public static ManualTimetable read(GridFile file, @Nullable School school) {
        var names = Names.of(school);
        var accounts = new ArrayList<SheetAccount>();
        for (int i = 0; i < file.sheets().size(); i++) {
            accounts.add(new SheetAccount(file.sheets().get(i), i));
        }
        boolean isAllHidden = file.sheets().stream().allMatch(Grid::isHidden);
        var read =
                accounts.stream()
                        .filter(account -> isAllHidden || !account.grid().isHidden())
                        .toList();
        if (names.hasSchool() ? names.hasOneClassOfEachGrade() : namesNoClass(read)) {
            names.takeGradesForClasses();
        }
        var combination = new Combination(accounts);
        var tables = tables(read, names);
        if (school == null) {
            tables = withTeachers(tables, read);
        }
        for (var table : tables) {
            combination.add(table.entries(), table.list() != null);
        }
        var entries =
                school == null
                        ? combination.entries()
                        : ActivityPeriods.of(combination.entries(), school);
        if (entries.isEmpty()) {
            throw new DatasetException(nothing(file.name(), read));
        }
        var openings = tables.stream().flatMap(table -> table.openings().stream()).toList();
        var guess = school == null ? new SchoolGuess(entries, openings) : null;
        var judged = guess == null ? Objects.requireNonNull(school) : guess.school(file.stem());
        var matched = ManualMatch.of(entries, judged, school != null, accounts, file.name());
        var cells = new ArrayList<CellReading>();
        accounts.forEach(
                account -> cells.addAll(account.all(read.contains(account) ? OUTSIDE : HIDDEN)));
        var assumptions = new ArrayList<Text>(guess == null ? List.of() : guess.notes());
        if (school == null && names.hasGradeForClass()) {
            assumptions.add(GRADES_ARE_CLASSES);
        }
        assumptions.addAll(matched.notes());
        return new ManualTimetable(
                file.name(),
                matched.timetable(),
                entries,
                tables.stream().flatMap(table -> table.written().stream()).toList(),
                openings,
                tables.stream()
                        .flatMap(table -> Optional.ofNullable(table.list()).stream())
                        .toList(),
                List.copyOf(cells),
                file.notes(),
                List.copyOf(assumptions));
    }

    /** True if nowhere a class of a grade is named, so that grades have to be the classes. */
    private static boolean namesNoClass(List<SheetAccount> accounts) {
        for (var account : accounts) {
            var grid = account.grid();
            if (CLASS.matcher(grid.name()).find()) {
                return false;
            }
            for (int row = 0; row < grid.rowCount(); row++) {
                for (int column = 0; column < grid.columnCount(); column++) {
                    if (CLASS.matcher(grid.text(row, column)).find()) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** What no table says: teachers of classes by a sheet of who teaches what. */
    private static List<TableReader.Reading> withTeachers(
            List<TableReader.Reading> tables, List<SheetAccount> accounts) {
        var used =
                tables.stream()
                        .flatMap(table -> table.entries().stream())
                        .map(entry -> entry.spot().sheet())
                        .collect(Collectors.toSet());
        var others = accounts.stream().filter(account -> !used.contains(account.sheet())).toList();
        if (!lackTeachers(tables) || others.isEmpty()) {
            return tables;
        }
        var teachers = AssignmentFiles.teachers(others);
        return tables.stream().map(table -> table.with(teachers)).toList();
    }

    /** True if any lesson has nobody to teach it so far. */
    static boolean lackTeachers(List<TableReader.Reading> tables) {
        return tables.stream()
                .flatMap(table -> table.entries().stream())
                .anyMatch(entry -> entry.teachers().isEmpty());
    }

    /** Likewise by what else stands on the sheet of the tables, as a list below them. */
    private static Map<String, Map<String, List<String>>> teachersBesideTables(
            SheetAccount account, List<TableReader.Reading> tables) {
        return lackTeachers(tables)
                ? AssignmentFiles.teachers(List.of(account.rest()))
                : NO_TEACHERS;
    }

    /** All tables: those of classes first, then of teachers and rooms. */
    private static List<TableReader.Reading> tables(List<SheetAccount> accounts, Names names) {
        var classes = new ArrayList<TableReader.Reading>();
        var others = new ArrayList<TableReader.Reading>();
        var lists = new HashMap<SheetAccount, TableReader.Reading>();
        var found = new HashMap<SheetAccount, List<FoundTable>>();
        for (var account : accounts) {
            var list = ListTable.read(account, names);
            list.ifPresent(reading -> lists.put(account, reading));
            found.put(account, list.isPresent() ? List.of() : TableFinder.tables(account));
        }
        addPeople(
                accounts.stream()
                        .filter(account -> !lists.containsKey(account))
                        .filter(account -> found.getOrDefault(account, List.of()).isEmpty())
                        .toList(),
                names);
        for (var account : accounts) {
            var list = lists.get(account);
            if (list != null) {
                classes.add(list);
                continue;
            }
            var tables = found.getOrDefault(account, List.of());
            tables.forEach(
                    table -> names.count(table.cells().stream().map(TableCell::text).toList()));
            var readings = tables.stream().map(table -> TableReader.read(table, names)).toList();
            var teachers =
                    names.hasSchool() ? NO_TEACHERS : teachersBesideTables(account, readings);
            for (var filled : TeacherLines.fill(account, tables, readings, names)) {
                var reading = filled.with(teachers);
                (reading.isOfClasses() ? classes : others).add(reading);
            }
        }
        classes.addAll(others);
        return classes;
    }

    /** Who stands on sheets without timetables: cells elsewhere may name them by surname alone. */
    private static void addPeople(List<SheetAccount> sheets, Names names) {
        AssignmentFiles.people(sheets.stream().map(SheetAccount::grid).toList())
                .forEach(names::addTeacher);
    }

    /** Why there is no lesson: the cells that are not understood, or that no table is there. */
    private static List<Problem> nothing(String file, List<SheetAccount> accounts) {
        var unread =
                accounts.stream()
                        .flatMap(account -> account.all(OUTSIDE).stream())
                        .filter(cell -> cell.status() == CellReading.Status.NOT_READ)
                        .toList();
        if (unread.isEmpty()) {
            return List.of(noTable(file));
        }
        var problems = new ArrayList<Problem>();
        problems.add(
                new Problem(
                        file,
                        "",
                        Text.of(
                                "找到了课表，但一节课也读不出来：有 %d 格看不懂",
                                "there are timetables, but no lesson can be read: cells not"
                                        + " understood: %d",
                                unread.size()),
                        Problem.NO_ADVICE));
        unread.stream()
                .limit(TOLD)
                .map(cell -> new Problem(file, cell.place(), cell.words(), cell.advice()))
                .forEach(problems::add);
        return problems;
    }

    private static Problem noTable(String file) {
        return new Problem(
                file,
                "",
                new Text(
                        "没有找到课表：找不到同时有星期和节次的表头",
                        "no timetable found: nowhere are there heads of weekdays and periods"),
                new Text(
                        "课表应有星期（星期一…）和节次（第1节…）两个方向的表头，或有班级、星期、节次、科目四列。",
                        "A timetable has weekdays one way and periods the other, or the columns"
                                + " class, day, period and subject."));
    }
}
