package paike.datasets.assignment.list;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.TaskText;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.HoursText;
import paike.datasets.words.SubjectWords;
import paike.datasets.words.TimeText;
import paike.model.Text;

/** What the rows of a list say that is taught, in cells, columns or sentences. */
final class ListTasks {
    private final SheetAccount account;
    private final Gathered gathered;
    private final ListTable table;
    private final ListTotals totals;
    private final ListCells cells;

    ListTasks(
            SheetAccount account,
            Gathered gathered,
            ListTable table,
            ListTotals totals,
            ListCells cells) {
        this.account = account;
        this.gathered = gathered;
        this.table = table;
        this.totals = totals;
        this.cells = cells;
    }

    private String text(int row, ColumnHead head) {
        return table.text(row, head);
    }

    private int column(ColumnHead head) {
        return table.column(head);
    }

    /** True if hours are said to be those of each class. */
    boolean isEach(int row) {
        return table.isPerClass() || ColumnHead.isEach(text(row, ColumnHead.PERIODS));
    }

    /** What a teacher teaches, all in one cell. */
    List<Task> inWords(int row, List<String> teachers, int grade) {
        var text = text(row, ColumnHead.TASKS);
        if (text.isEmpty() || teachers.isEmpty()) {
            return List.of();
        }
        var said = TaskText.of(text, grade);
        var tasks = new ArrayList<Task>();
        for (var item : said.tasks()) {
            for (var one : item.classes()) {
                tasks.add(gathered.add(List.of(one), item.subject(), teachers, item.hours()));
            }
            for (int whole : item.grades()) {
                gathered.addOfGrade(whole, item.subject(), teachers, item.hours());
            }
        }
        var homeroom = said.homeroom();
        if (homeroom != null) {
            gathered.addHomeroomTeacher(homeroom, teachers.getFirst());
        }
        if (!said.unread().isEmpty()) {
            cells.notUnderstood(row, ColumnHead.TASKS);
        } else {
            totals.addInWords(row, said.tasks());
        }
        return tasks;
    }

    /** Classes with the hours of each behind it, as 一1(8)、一2(4); none if they are not so. */
    List<Task> withHours(int row, List<String> teachers, int grade) {
        var subject = text(row, ColumnHead.SUBJECT);
        var words = text(row, ColumnHead.CLASS);
        if (SubjectWords.of(subject).isEmpty()
                || ListCells.isJoint(words)
                || !ClassNames.of(words, grade).isEmpty()) {
            return List.of();
        }
        var said = TaskText.of(subject + ":" + words, grade);
        boolean isWhole =
                said.unread().isEmpty()
                        && said.tasks().stream()
                                .allMatch(item -> item.hours() != null && item.grades().isEmpty());
        if (!isWhole) {
            return List.of();
        }
        totals.addInWords(row, said.tasks());
        var tasks = new ArrayList<Task>();
        for (var item : said.tasks()) {
            for (var one : item.classes()) {
                tasks.add(gathered.add(List.of(one), item.subject(), teachers, item.hours()));
            }
        }
        return tasks;
    }

    /** What a teacher teaches in classes that have a column each. */
    List<Task> ofColumns(int row, List<String> teachers) {
        var named = cells.subjects(row);
        var subject = named.size() == 1 ? named.getFirst() : "";
        var all = new ArrayList<TaskText.Item>();
        var tasks = new ArrayList<Task>();
        for (int column : table.classColumns().classes().keySet()) {
            var text = account.grid().shown(row, column);
            if (text.isEmpty() || TimeText.isNothing(text) || text.equals("0")) {
                account.read(row, column);
                continue;
            }
            var items = table.classColumns().items(row, column, subject);
            if (items.isEmpty() || teachers.isEmpty()) {
                account.notRead(
                        row,
                        column,
                        Text.of("“%s” 看不懂", "\"%s\" is not understood", text),
                        Problem.NO_ADVICE);
                continue;
            }
            account.read(row, column);
            for (var item : items) {
                tasks.add(gathered.add(item.classes(), item.subject(), teachers, item.hours()));
            }
            all.addAll(items);
        }
        totals.addInWords(row, all);
        return tasks;
    }

    /** A subject, or several, of classes of which a row has a cell each. */
    List<Task> ofCells(
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
        var tasks = new ArrayList<Task>();
        for (var subject : subjects) {
            if (isJoint && !table.has(ColumnHead.TEACHER)) {
                gathered.join(classes, subject);
            } else if (isJoint) {
                tasks.add(gathered.add(classes, subject, teachers, own));
            } else {
                for (var one : classes) {
                    var task = gathered.add(List.of(one), subject, teachers, own);
                    tasks.add(task);
                    if (own != null && classes.size() > 1 && !isEach(row)) {
                        task.setTotal(classes.size());
                    }
                }
            }
        }
        return tasks;
    }
}
