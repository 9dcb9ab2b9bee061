package paike.datasets.assignment;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.HoursText;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;
import paike.model.Text;

/**
 * A list under heads, one row per teacher, task or class: layouts T3 and T4 of the domain notes,
 * and lists of teachers, of classes and of times without lessons.
 */
final class ListSheet {
    private static final Pattern HOMEROOM_OF =
            Pattern.compile("(.*?)(?:的)?(?:正)?班主任(?:\\((.*)\\))?");
    private static final List<ColumnHead> NOT_USED =
            List.of(ColumnHead.FIXED, ColumnHead.REMARK, ColumnHead.ROOM, ColumnHead.TIME);

    private static final Text HIDDEN = new Text("隐藏的行列，没有读", "hidden, not read");

    private final SheetAccount account;
    private final Grid grid;
    private final ListCells cells;
    private final Gathered gathered;
    private final ListTable table;
    private final ListTotals totals;

    private ListSheet(SheetAccount account, Gathered gathered, ListTable table) {
        this.account = account;
        this.grid = account.grid();
        this.gathered = gathered;
        this.table = table;
        this.totals = new ListTotals(account, table);
        this.cells = new ListCells(account, gathered, table);
    }

    /** Reads a sheet that is such a list; false if it is none. */
    static boolean read(SheetAccount account, Gathered gathered) {
        var table = ListTable.find(account.grid());
        table.ifPresent(found -> new ListSheet(account, gathered, found).readRows());
        return table.isPresent();
    }

    private void readRows() {
        for (int column = 0; column < grid.columnCount(); column++) {
            if (!grid.isColumnHidden(column)) {
                account.read(table.headRow(), column);
            }
        }
        for (int row = table.headRow() + 1; row < grid.rowCount(); row++) {
            if (grid.isRowHidden(row)) {
                passOver(row, HIDDEN);
            } else if (table.isAside(row)) {
                totals.checkRow(row);
                passOver(row, new Text("说明、示例或合计", "a note, an example or a sum"));
            } else {
                readRow(row);
            }
        }
        totals.checkColumn();
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
        int grade = cells.grade(row);
        var teachers = cells.people(row);
        teachers.forEach(gathered::addTeacher);
        var classes = cells.classes(row, grade);
        var ofWords = addTasksInWords(row, teachers, grade);
        readAside(row, teachers, classes.isEmpty() ? ofWords : classes);
        var subjects = cells.subjects(row);
        var hours = cells.hours(row);
        totals.add(row, hours, classes.size());
        if (table.has(ColumnHead.UNAVAILABLE) && text(row, ColumnHead.TEACHER).isEmpty()) {
            forbid(row, subjects, classes);
        } else if (classes.isEmpty() && grade > 0 && hours != null && teachers.isEmpty()) {
            subjects.forEach(one -> gathered.addHours(grade, one, hours));
        } else if (!classes.isEmpty() && !subjects.isEmpty()) {
            addTasks(row, classes, subjects, teachers, hours);
        }
    }

    /** What a teacher teaches, all in one cell; gives the classes. */
    private List<ClassName> addTasksInWords(int row, List<String> teachers, int grade) {
        var text = text(row, ColumnHead.TASKS);
        if (text.isEmpty() || teachers.isEmpty()) {
            return List.of();
        }
        var said = TaskText.of(text, grade);
        for (var item : said.tasks()) {
            for (var one : item.classes()) {
                addTask(row, List.of(one), item.subject(), teachers, item.hours());
            }
        }
        var homeroom = said.homeroom();
        if (homeroom != null) {
            gathered.addHomeroomTeacher(homeroom, teachers.getFirst());
        }
        if (!said.unread().isEmpty()) {
            cells.notUnderstood(row, ColumnHead.TASKS);
        }
        return said.tasks().stream().flatMap(item -> item.classes().stream()).distinct().toList();
    }

    private void readCells(int row) {
        table.columns()
                .forEach(
                        (head, column) -> {
                            if (!NOT_USED.contains(head)) {
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
        var times = cells.times(row);
        var words = text(row, ColumnHead.UNAVAILABLE);
        times.ifPresent(some -> subjects.forEach(one -> gathered.addForbidden(one, some, words)));
    }

    private void addTasks(
            int row,
            List<ClassName> classes,
            List<String> subjects,
            List<String> teachers,
            @Nullable HoursText hours) {
        if (subjects.size() > 1) {
            account.guessed(
                    row,
                    column(ColumnHead.SUBJECT),
                    new Text(
                            "多个科目：课时以课时表为准",
                            "several subjects: their hours are those of the sheet of hours"));
        }
        var own = subjects.size() > 1 ? null : hours;
        boolean isJoint = classes.size() > 1 && table.isJoint(row);
        for (var subject : subjects) {
            if (isJoint && !table.has(ColumnHead.TEACHER)) {
                gathered.join(classes, subject);
            } else if (isJoint) {
                addTask(row, classes, subject, teachers, own);
            } else {
                for (var one : classes) {
                    var task = addTask(row, List.of(one), subject, teachers, own);
                    if (own != null && classes.size() > 1 && !table.isPerClass()) {
                        task.setTotal(classes.size());
                    }
                }
            }
        }
    }

    private Task addTask(
            int row,
            List<ClassName> classes,
            String subject,
            List<String> teachers,
            @Nullable HoursText hours) {
        int column = column(ColumnHead.SUBJECT);
        var task = gathered.task(classes, subject, account.sheet(), row, column);
        boolean isShared =
                !task.teachers().isEmpty()
                        && !teachers.isEmpty()
                        && !task.teachers().equals(teachers)
                        && task.hours() != null
                        && hours != null;
        if (isShared) {
            task = gathered.another(classes, subject, teachers, task);
        }
        task.addTeachers(teachers);
        task.setHours(hours);
        return task;
    }

    /** What a row says of its teacher or class beside what is taught. */
    private void readAside(int row, List<String> teachers, List<ClassName> classes) {
        if (!teachers.isEmpty()) {
            cells.times(row)
                    .ifPresent(
                            times ->
                                    teachers.forEach(
                                            name ->
                                                    gathered.addUnavailable(
                                                            name,
                                                            times,
                                                            text(row, ColumnHead.UNAVAILABLE))));
        }
        readDuties(row, teachers, classes);
        var homeroom = People.of(text(row, ColumnHead.HOMEROOM));
        if (classes.size() == 1 && homeroom.size() == 1) {
            gathered.addHomeroomTeacher(classes.getFirst(), homeroom.getFirst());
        }
        var pupils = text(row, ColumnHead.PUPILS);
        if (classes.size() == 1 && pupils.matches("\\d{1,3}人?")) {
            gathered.addPupils(classes.getFirst(), Integer.parseInt(pupils.replace("人", "")));
        }
        for (var head : NOT_USED) {
            if (table.has(head)) {
                account.passedOver(
                        row,
                        column(head),
                        Text.of("“%s” 没有用上", "\"%s\" was not used", text(row, head)));
            }
        }
    }

    /** Duties; who is the homeroom teacher of a class has that class instead. */
    private void readDuties(int row, List<String> teachers, List<ClassName> classes) {
        for (var duty : text(row, ColumnHead.DUTY).split("[,，、;；/\n]", -1)) {
            boolean isSaid = !duty.isBlank() && !TimeText.isNothing(duty);
            if (isSaid && !isHomeroom(row, duty.strip(), teachers, classes)) {
                teachers.forEach(name -> gathered.addDuty(name, duty.strip()));
            }
        }
        if (isHomeroom(row, text(row, ColumnHead.REMARK), teachers, classes)) {
            account.read(row, column(ColumnHead.REMARK));
        }
    }

    private boolean isHomeroom(
            int row, String words, List<String> teachers, List<ClassName> classes) {
        var homeroom = HOMEROOM_OF.matcher(Spelling.plain(words));
        if (!homeroom.matches() || teachers.size() != 1) {
            return false;
        }
        var own = homeroom.group(1) + Objects.requireNonNullElse(homeroom.group(2), "");
        int grade =
                cells.grade(row) > 0 || classes.isEmpty()
                        ? cells.grade(row)
                        : classes.getFirst().grade();
        var of = own.isEmpty() ? classes : ClassNames.of(own, grade);
        if (of.size() != 1) {
            return false;
        }
        gathered.addHomeroomTeacher(of.getFirst(), teachers.getFirst());
        return true;
    }
}
