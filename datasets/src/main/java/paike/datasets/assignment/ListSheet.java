package paike.datasets.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.grid.Grid;
import paike.datasets.manual.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.ClassNames;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;
import paike.datasets.words.TimeText;
import paike.datasets.words.WeekWords;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * A list under heads, one row per teacher, task or class: layouts T3 and T4 of the domain notes,
 * and lists of teachers, of classes and of times without lessons.
 */
final class ListSheet {
    private static final Pattern HOMEROOM_OF = Pattern.compile("(.*?)(?:的)?(?:正)?班主任");
    private static final Pattern GRADE_AND_NUMBER = Pattern.compile("(\\d{1,2})-\\d{1,2}");

    /** Times that are only wished for, or hold in some weeks: nobody is away then. */
    private static final Pattern WISH = Pattern.compile("尽量|最好|希望|尽可能|优先|[单双]周|单双|隔周");

    private static final List<ColumnHead> NOT_USED =
            List.of(ColumnHead.FIXED, ColumnHead.REMARK, ColumnHead.ROOM, ColumnHead.TIME);

    private static final Text HIDDEN = new Text("隐藏的行列，没有读", "hidden, not read");

    private final SheetAccount account;
    private final Grid grid;
    private final Gathered gathered;
    private final ListTable table;
    private final ListTotals totals;
    private final int gradeOfTitle;

    private ListSheet(SheetAccount account, Gathered gathered, ListTable table) {
        this.account = account;
        this.grid = account.grid();
        this.gathered = gathered;
        this.table = table;
        this.totals = new ListTotals(account, table);
        this.gradeOfTitle = Titles.grade(account, table.headRow());
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
        int grade = grade(row);
        var teachers = people(row);
        teachers.forEach(gathered::addTeacher);
        var classes = classes(row, grade);
        readAside(row, teachers, classes);
        var subjects = subjects(row);
        var hours = hours(row);
        totals.add(row, hours, classes.size());
        if (table.has(ColumnHead.UNAVAILABLE) && text(row, ColumnHead.TEACHER).isEmpty()) {
            forbid(row, subjects, classes);
        } else if (classes.isEmpty() && grade > 0 && hours != null && teachers.isEmpty()) {
            subjects.forEach(one -> gathered.addHours(grade, one, hours));
        } else if (!classes.isEmpty() && !subjects.isEmpty()) {
            addTasks(row, classes, subjects, teachers, hours);
        }
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
            notUnderstood(row, ColumnHead.CLASS);
            return;
        }
        var times = times(row);
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

    private int grade(int row) {
        var text = text(row, ColumnHead.GRADE);
        if (text.isEmpty()) {
            return gradeOfTitle;
        }
        var grade = ClassName.grade(text, true);
        if (grade.isEmpty()) {
            notUnderstood(row, ColumnHead.GRADE);
        }
        return grade.orElse(gradeOfTitle);
    }

    private List<String> people(int row) {
        var text = text(row, ColumnHead.TEACHER);
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return List.of();
        }
        var people = People.of(text);
        if (people.isEmpty()) {
            notUnderstood(row, ColumnHead.TEACHER);
        }
        return people;
    }

    private List<ClassName> classes(int row, int grade) {
        var text = text(row, ColumnHead.CLASS);
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return List.of();
        }
        var first = GRADE_AND_NUMBER.matcher(Spelling.plain(text));
        boolean isWhole =
                text(row, ColumnHead.GRADE).isEmpty()
                        && first.lookingAt()
                        && first.group(1).equals(String.valueOf(grade));
        var classes = ClassNames.of(text, isWhole ? 0 : grade);
        if (classes.isEmpty()) {
            notUnderstood(row, ColumnHead.CLASS);
        }
        if (classes.stream().anyMatch(ClassName::isGuess)) {
            account.guessed(
                    row,
                    column(ColumnHead.CLASS),
                    Text.of("按 %s 理解", "taken as %s", classes.getFirst().usual()));
        }
        classes.forEach(gathered::addClass);
        return classes;
    }

    private List<String> subjects(int row) {
        var text = text(row, ColumnHead.SUBJECT);
        var found = new ArrayList<String>();
        if (text.isEmpty()) {
            return found;
        }
        var whole = SubjectNames.of(text);
        if (whole.isPresent()) {
            found.add(whole.get());
            return found;
        }
        var slip = SubjectNames.slip(text);
        if (slip.isPresent() && table.isOnlyOne(text)) {
            account.guessed(
                    row, column(ColumnHead.SUBJECT), Text.of("按 %s 理解", "taken as %s", slip.get()));
            found.add(slip.get());
            return found;
        }
        for (var part : Spelling.halfWidth(text).split("[,、;/+\n]", -1)) {
            if (!part.isBlank()) {
                found.add(SubjectNames.of(part).orElse(part.strip()));
            }
        }
        found.stream()
                .filter(name -> SubjectWords.of(name).isEmpty())
                .forEach(
                        name ->
                                account.guessed(
                                        row,
                                        column(ColumnHead.SUBJECT),
                                        Text.of("“%s” 按科目理解", "\"%s\" taken as a subject", name)));
        return found;
    }

    private @Nullable HoursText hours(int row) {
        var text = text(row, ColumnHead.PERIODS);
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return null;
        }
        var hours = HoursText.of(text);
        if (hours.isEmpty() || hours.get().periods() == 0) {
            notUnderstood(row, ColumnHead.PERIODS);
            return null;
        }
        var found = hours.get();
        var week = WeekWords.of(text(row, ColumnHead.WEEKS)).orElse(WeekType.ALL);
        int doubles = HoursText.of(text(row, ColumnHead.DOUBLES)).map(HoursText::periods).orElse(0);
        var length = HoursText.of(text(row, ColumnHead.DOUBLE_LENGTH)).map(HoursText::periods);
        boolean isDouble = length.isEmpty() || length.get() == 2;
        int fitting = Math.min(isDouble ? doubles : 0, found.periods() / 2);
        return new HoursText(
                found.periods(),
                week == WeekType.ALL ? found.week() : week,
                found.isHalf() && week == WeekType.ALL,
                Math.max(fitting, found.doubles()));
    }

    private Optional<TimeText> times(int row) {
        var text = text(row, ColumnHead.UNAVAILABLE);
        if (text.isEmpty() || TimeText.isNothing(text)) {
            return Optional.empty();
        }
        var times = TimeText.of(text);
        if (times.times().isEmpty() || WISH.matcher(Spelling.plain(text)).find()) {
            notUnderstood(row, ColumnHead.UNAVAILABLE);
            return Optional.empty();
        }
        if (!times.unread().isEmpty()) {
            account.guessed(
                    row,
                    column(ColumnHead.UNAVAILABLE),
                    Text.of(
                            "按 %s 理解；没有用上：“%s”",
                            "taken as %s; not used: \"%s\"", times.words(), times.unread()));
        }
        return Optional.of(times);
    }

    /** What a row says of its teacher or class beside what is taught. */
    private void readAside(int row, List<String> teachers, List<ClassName> classes) {
        if (!teachers.isEmpty()) {
            times(row)
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
        var of =
                homeroom.group(1).isEmpty()
                        ? classes
                        : ClassNames.of(homeroom.group(1), grade(row));
        if (of.size() != 1) {
            return false;
        }
        gathered.addHomeroomTeacher(of.getFirst(), teachers.getFirst());
        return true;
    }

    private void notUnderstood(int row, ColumnHead head) {
        account.notRead(
                row,
                column(head),
                Text.of("“%s” 看不懂", "\"%s\" is not understood", text(row, head)),
                Problem.NO_ADVICE);
    }
}
