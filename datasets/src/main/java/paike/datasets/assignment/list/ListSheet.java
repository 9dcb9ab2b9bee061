package paike.datasets.assignment.list;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.matrix.Titles;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.TeachersText;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;
import paike.model.Text;

/**
 * A list under heads, one row per teacher, task or class: layouts T3 and T4 of the domain notes,
 * and lists of teachers, of classes and of times without lessons.
 */
public final class ListSheet {
    private static final Text HIDDEN = new Text("隐藏的行列，没有读", "hidden, not read");

    private final SheetAccount account;
    private final Grid grid;
    private final ListCells cells;
    private final Gathered gathered;
    private final ListTable table;
    private final ListTotals totals;
    private final ListAside aside;
    private final ListTimes times;
    private final ListTasks tasks;

    private ListSheet(SheetAccount account, Gathered gathered, ListTable table, ListTotals totals) {
        this.account = account;
        this.grid = account.grid();
        this.gathered = gathered;
        this.table = table;
        this.totals = totals;
        this.cells = new ListCells(account, gathered, table);
        this.aside = new ListAside(account, gathered, table, cells);
        this.times = new ListTimes(account, table);
        this.tasks = new ListTasks(account, gathered, table, totals, cells);
    }

    /** Reads a sheet that is such a list; false if it is none. */
    public static boolean read(SheetAccount account, Gathered gathered) {
        var tables = ListTables.find(account.grid());
        var totals = new TreeMap<Integer, ListTotals>();
        for (var table : tables) {
            // a column of loads may be that of several lists beside one another
            var of =
                    totals.computeIfAbsent(
                            table.has(ColumnHead.TOTAL)
                                    ? table.column(ColumnHead.TOTAL)
                                    : -1 - table.column(ColumnHead.SUBJECT),
                            column -> new ListTotals(account, gathered, table));
            new ListSheet(account, gathered, table, of).readRows();
        }
        totals.values().forEach(ListTotals::checkColumn);
        totals.values().forEach(ListTotals::checkInWords);
        return !tables.isEmpty();
    }

    private void readRows() {
        for (int column = 0; column < grid.columnCount(); column++) {
            if (!grid.isColumnHidden(column)) {
                account.read(table.headRow(), column);
            }
        }
        table.classColumns()
                .classes()
                .keySet()
                .forEach(column -> account.read(table.classColumns().lastHeadRow(), column));
        table.times()
                .weekdays()
                .keySet()
                .forEach(column -> account.read(table.lastHeadRow(), column));
        times.askAboutHead();
        table.classOfTitle().ifPresent(this::readTitle);
        for (int row = table.lastHeadRow() + 1; row < table.end(); row++) {
            if (grid.isRowHidden(row)) {
                passOver(row, HIDDEN);
            } else if (table.isAside(row)) {
                totals.checkRow(row);
                passOver(row, new Text("说明、示例或合计", "a note, an example or a sum"));
            } else {
                readRow(row);
            }
        }
    }

    /** The class whose card this is, and its homeroom teacher. */
    private void readTitle(ClassName of) {
        int first = table.columns().values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = table.columns().values().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int column = first; column <= last; column++) {
            account.read(table.headRow() - 1, column);
        }
        gathered.addClass(of);
        Titles.homeroom(table.title()).ifPresent(name -> gathered.addHomeroomTeacher(of, name));
    }

    private void passOver(int row, Text reason) {
        for (int column = 0; column < grid.columnCount(); column++) {
            account.passedOver(row, column, reason);
        }
    }

    private String text(int row, ColumnHead head) {
        return table.text(row, head);
    }

    private int column(ColumnHead head) {
        return table.column(head);
    }

    private void readRow(int row) {
        readCells(row);
        if (cells.isOfEverybody(row)) {
            times.of(row).ifPresent(some -> gathered.addAllUnavailable(some, times.words(row)));
            return;
        }
        var group = cells.group(row);
        if (group.isPresent() && cells.isOfPeople(row)) {
            var words = times.words(row);
            times.of(row)
                    .ifPresent(some -> gathered.addTeachersUnavailable(group.get(), some, words));
            return;
        }
        if (group.isPresent()) {
            forbid(row, List.of(group.get()), List.of());
            return;
        }
        int grade = cells.grade(row);
        if (addSubjectsInWords(row, grade)) {
            return;
        }
        var teachers = cells.people(row);
        teachers.forEach(gathered::addTeacher);
        var ofClasses = tasks.withHours(row, teachers, grade);
        var classes = ofClasses.isEmpty() ? cells.classes(row, grade) : List.<ClassName>of();
        var inWords =
                table.classColumns().isEmpty()
                        ? tasks.inWords(row, teachers, grade)
                        : tasks.ofColumns(row, teachers);
        inWords = ofClasses.isEmpty() ? inWords : ofClasses;
        var subjects = table.classColumns().isEmpty() ? cells.subjects(row) : List.<String>of();
        var hours = ofClasses.isEmpty() ? cells.hours(row) : null;
        var found = inWords;
        var grades = classes.isEmpty() ? cells.grades(row, grade) : List.<Integer>of();
        totals.add(row, hours, classes.size(), grades);
        if (table.has(ColumnHead.UNAVAILABLE) && text(row, ColumnHead.TEACHER).isEmpty()) {
            forbid(row, subjects, classes);
        } else if (classes.isEmpty() && grade > 0 && hours != null && teachers.isEmpty()) {
            subjects.forEach(one -> gathered.addHours(grade, one, hours));
        } else if (namesOnlyGrade(row, teachers) && hours != null) {
            subjects.forEach(one -> gathered.addOfOnlyClass(grade, one, teachers, hours));
        } else if (!grades.isEmpty()) {
            addOfGrades(row, grades, subjects, teachers, hours);
        } else if (!classes.isEmpty() && !subjects.isEmpty()) {
            found = tasks.ofCells(row, classes, subjects, teachers, hours);
        }
        var of = found.stream().flatMap(task -> task.classes().stream()).distinct().toList();
        aside.read(row, teachers, classes.isEmpty() ? of : classes, found);
    }

    /** True where a teacher stands beside a grade in a list that has no column of classes. */
    private boolean namesOnlyGrade(int row, List<String> teachers) {
        return !table.has(ColumnHead.CLASS)
                && !table.has(ColumnHead.TASKS)
                && table.classColumns().isEmpty()
                && !text(row, ColumnHead.GRADE).isEmpty()
                && !teachers.isEmpty();
    }

    private void addOfGrades(
            int row,
            List<Integer> grades,
            List<String> subjects,
            List<String> teachers,
            @Nullable HoursText hours) {
        var own = subjects.size() > 1 ? null : hours;
        subjects.forEach(
                one -> gathered.addOfGrades(grades, one, teachers, own, tasks.isEach(row)));
    }

    /** A class with all its subjects and their teachers in one cell. */
    private boolean addSubjectsInWords(int row, int grade) {
        if (!table.isInWords()) {
            return false;
        }
        var said = TeachersText.of(text(row, ColumnHead.TEACHER));
        var classes = cells.classes(row, grade);
        for (var item : said.items()) {
            item.teachers().forEach(gathered::addTeacher);
            classes.forEach(
                    one ->
                            gathered.add(
                                    List.of(one), item.subject(), item.teachers(), item.hours()));
        }
        if (!said.unread().isEmpty()) {
            account.notRead(
                    row,
                    column(ColumnHead.TEACHER),
                    Text.of(
                            "“%s” 看不懂",
                            "\"%s\" is not understood", String.join("；", said.unread())),
                    Problem.NO_ADVICE);
        }
        aside.read(row, List.of(), classes, List.of());
        return true;
    }

    private void readCells(int row) {
        table.columns()
                .forEach(
                        (head, column) -> {
                            if (!ListAside.IF_OF_USE.contains(head)) {
                                account.read(row, column);
                            }
                        });
    }

    /** Times without a subject, whoever teaches it. */
    private void forbid(int row, List<String> subjects, List<ClassName> classes) {
        if (!classes.isEmpty()) {
            cells.notUnderstood(row, ColumnHead.CLASS);
            return;
        }
        var words = times.words(row);
        times.of(row)
                .ifPresent(
                        some -> subjects.forEach(one -> gathered.addForbidden(one, some, words)));
    }
}
