package paike.datasets.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int LOOKED_AT = 12;

    private final SheetAccount account;
    private final Grid grid;
    private final Gathered gathered;
    private final int headRow;
    private final Map<ColumnHead, Integer> columns;
    private final int gradeOfTitle;

    private ListSheet(
            SheetAccount account,
            Gathered gathered,
            int headRow,
            Map<ColumnHead, Integer> columns) {
        this.account = account;
        this.grid = account.grid();
        this.gathered = gathered;
        this.headRow = headRow;
        this.columns = columns;
        this.gradeOfTitle = Titles.grade(account, headRow);
    }

    /** Reads a sheet that is such a list; false if it is none. */
    static boolean read(SheetAccount account, Gathered gathered) {
        var grid = account.grid();
        for (int row = 0; row < Math.min(LOOKED_AT, grid.rowCount()); row++) {
            var columns = columns(grid, row);
            boolean isOfTasks =
                    columns.containsKey(ColumnHead.SUBJECT)
                            && columns.containsKey(ColumnHead.CLASS)
                            && columns.containsKey(ColumnHead.TEACHER);
            boolean isOfTeachers =
                    columns.containsKey(ColumnHead.TEACHER)
                            && (columns.containsKey(ColumnHead.UNAVAILABLE)
                                    || columns.containsKey(ColumnHead.DUTY)
                                    || columns.containsKey(ColumnHead.SUBJECT));
            boolean isOfSubjects =
                    columns.containsKey(ColumnHead.SUBJECT)
                            && columns.containsKey(ColumnHead.UNAVAILABLE);
            boolean isOfHours =
                    columns.containsKey(ColumnHead.SUBJECT)
                            && columns.containsKey(ColumnHead.PERIODS)
                            && (columns.containsKey(ColumnHead.GRADE)
                                    || columns.containsKey(ColumnHead.CLASS));
            boolean isOfClasses =
                    columns.containsKey(ColumnHead.CLASS)
                            && (columns.containsKey(ColumnHead.HOMEROOM)
                                    || columns.containsKey(ColumnHead.PUPILS))
                            && !hasSubjects(grid, row);
            if (isOfTasks || isOfTeachers || isOfSubjects || isOfHours || isOfClasses) {
                new ListSheet(account, gathered, row, columns).readRows();
                return true;
            }
        }
        return false;
    }

    private static Map<ColumnHead, Integer> columns(Grid grid, int row) {
        var columns = new EnumMap<ColumnHead, Integer>(ColumnHead.class);
        for (int column = 0; column < grid.columnCount(); column++) {
            int at = column;
            ColumnHead.of(grid.text(row, column)).ifPresent(head -> columns.putIfAbsent(head, at));
        }
        return columns;
    }

    private static boolean hasSubjects(Grid grid, int row) {
        int found = 0;
        for (int column = 0; column < grid.columnCount(); column++) {
            found += SubjectWords.of(grid.text(row, column)).isPresent() ? 1 : 0;
        }
        return found > 2;
    }

    private void readRows() {
        for (int column = 0; column < grid.columnCount(); column++) {
            account.read(headRow, column);
        }
        for (int row = headRow + 1; row < grid.rowCount(); row++) {
            if (isNoteOrExample(row)) {
                for (int column = 0; column < grid.columnCount(); column++) {
                    account.passedOver(
                            row, column, new Text("说明、示例或合计", "a note, an example or a sum"));
                }
            } else {
                readRow(row);
            }
        }
    }

    /** Notes and examples that stand below the heads of templates, sums below the list. */
    private boolean isNoteOrExample(int row) {
        var first = "";
        for (int column = 0; column < grid.columnCount() && first.isEmpty(); column++) {
            first = Spelling.plain(grid.text(row, column));
        }
        var owner = text(row, ColumnHead.TEACHER) + text(row, ColumnHead.CLASS);
        return first.matches("(?:示例|例|例如|填写说明|说明|必填|选填|注|备注|合计|总计|小计|制表|审核).*")
                || owner.matches(".*(?:必填|选填|示例|填写|例如|如:|如：).*")
                || (owner.isEmpty() && text(row, ColumnHead.SUBJECT).isEmpty());
    }

    private String text(int row, ColumnHead head) {
        var column = columns.get(head);
        return column == null ? "" : grid.shown(row, column);
    }

    private int column(ColumnHead head) {
        return columns.getOrDefault(head, 0);
    }

    private void readRow(int row) {
        columns.forEach((head, column) -> account.read(row, column));
        int grade = grade(row);
        var teachers = people(row);
        teachers.forEach(gathered::addTeacher);
        var classes = classes(row, grade);
        readAside(row, teachers, classes);
        var subjects = subjects(row);
        if (columns.containsKey(ColumnHead.UNAVAILABLE)
                && !columns.containsKey(ColumnHead.TEACHER)) {
            times(row)
                    .ifPresent(
                            times ->
                                    subjects.forEach(
                                            one ->
                                                    gathered.addForbidden(
                                                            one,
                                                            times,
                                                            text(row, ColumnHead.UNAVAILABLE))));
            return;
        }
        var hours = hours(row);
        if (classes.isEmpty() && grade > 0 && hours != null && teachers.isEmpty()) {
            subjects.forEach(one -> gathered.addHours(grade, one, hours));
            return;
        }
        if (subjects.size() == 1) {
            classes.forEach(
                    one -> addTask(row, one, subjects.getFirst(), teachers, hours, classes.size()));
        } else if (subjects.size() > 1 && !classes.isEmpty()) {
            account.guessed(
                    row,
                    column(ColumnHead.SUBJECT),
                    new Text(
                            "多个科目：课时以课时表为准",
                            "several subjects: their hours are those of the sheet of hours"));
            subjects.forEach(
                    subject ->
                            classes.forEach(one -> addTask(row, one, subject, teachers, null, 1)));
        }
    }

    private void addTask(
            int row,
            ClassName of,
            String subject,
            List<String> teachers,
            @Nullable HoursText hours,
            int classCount) {
        int column = column(ColumnHead.SUBJECT);
        var task = gathered.task(List.of(of), subject, account.sheet(), row, column);
        if (!task.teachers().isEmpty()
                && !teachers.isEmpty()
                && !task.teachers().equals(teachers)
                && task.hours() != null
                && hours != null) {
            task = gathered.another(of, subject, teachers, task);
        }
        task.addTeachers(teachers);
        if (hours != null && classCount > 1) {
            task.setTotal(classCount);
        }
        task.setHours(hours);
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
        var classes = ClassNames.of(text, grade);
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
        if (times.times().isEmpty()) {
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
        if (columns.containsKey(ColumnHead.TEACHER)) {
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
        for (var duty : text(row, ColumnHead.DUTY).split("[,，、;；/\n]", -1)) {
            if (!duty.isBlank() && !TimeText.isNothing(duty)) {
                teachers.forEach(name -> gathered.addDuty(name, duty.strip()));
            }
        }
        var homeroom = People.of(text(row, ColumnHead.HOMEROOM));
        if (classes.size() == 1 && homeroom.size() == 1) {
            gathered.addHomeroomTeacher(classes.getFirst(), homeroom.getFirst());
        }
        var pupils = text(row, ColumnHead.PUPILS);
        if (classes.size() == 1 && pupils.matches("\\d{1,3}人?")) {
            gathered.addPupils(classes.getFirst(), Integer.parseInt(pupils.replace("人", "")));
        }
        for (var head : List.of(ColumnHead.FIXED, ColumnHead.REMARK, ColumnHead.ROOM)) {
            var text = text(row, head);
            if (!text.isEmpty() && !TimeText.isNothing(text)) {
                account.notRead(
                        row,
                        column(head),
                        Text.of("“%s” 没有用上", "\"%s\" was not used", text),
                        new Text(
                                "需要时请在导入后的 school.json 或学校工作簿里补上（固定课、场地、规则）。",
                                "If it matters, add it to the imported school.json or school"
                                        + " workbook (fixed lessons, rooms, rules)."));
            }
        }
    }

    private void notUnderstood(int row, ColumnHead head) {
        account.notRead(
                row,
                column(head),
                Text.of("“%s” 看不懂", "\"%s\" is not understood", text(row, head)),
                Problem.NO_ADVICE);
    }
}
