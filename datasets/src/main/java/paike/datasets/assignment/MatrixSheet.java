package paike.datasets.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.Problem;
import paike.datasets.grid.Grid;
import paike.datasets.manual.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;
import paike.datasets.words.TimeText;
import paike.model.Text;
import paike.model.school.WeekType;

/**
 * Subjects across and classes or grades down, or the other way round: layouts T1 (teachers), T2
 * (hours beside teachers) and sheets of weekly hours.
 */
final class MatrixSheet {
    private static final int LOOKED_AT = 15;
    private static final int LEAST_SUBJECTS = 3;

    /** A number in brackets behind a subject: 语文(6), 音乐（0.5）. */
    private static final Pattern WITH_HOURS =
            Pattern.compile("(.+?)\\(?((?:单|双)?\\d{1,2}(?:\\.5)?)(?:节|课时)?\\)?");

    private static final Pattern SUB_HOURS = Pattern.compile("课时|节数|周课时|课时数|周节数|时数|节");
    private static final Pattern SUB_TEACHER = Pattern.compile("教师|任课教师|任课|老师|姓名|任课老师");
    private static final Pattern SUM = Pattern.compile("合计|总计|小计|总课时|周总课时|周课时合计|课时合计|总节数|周课时|周总节数");

    /** Teacher and hours in one cell: 张三(5), 张三 5节, 5 张三. */
    private static final Pattern BOTH =
            Pattern.compile(
                    "(.*?\\D)\\s*\\(?(\\d{1,2}(?:\\.5|\\+\\d)?)(?:节|课时)?\\)?|(\\d{1,2}(?:\\.5|\\+\\d)?)(?:节|课时)?[\\s,:]*(\\D+)");

    /**
     * A subject with its lines.
     *
     * @param first index of its first row or column
     * @param last of its last one
     * @param hours of the head; null = none
     */
    private record Head(String subject, int first, int last, @Nullable HoursText hours) {}

    private final SheetAccount account;
    private final Grid grid;
    private final Gathered gathered;

    /** True if subjects stand down the side: rows and columns change places. */
    private final boolean isTurned;

    private final int headLine;
    private final List<Head> heads = new ArrayList<>();
    private final int gradeOfTitle;
    private int firstLine;

    private MatrixSheet(SheetAccount account, Gathered gathered, boolean isTurned, int headLine) {
        this.account = account;
        this.grid = account.grid();
        this.gathered = gathered;
        this.isTurned = isTurned;
        this.headLine = headLine;
        this.firstLine = headLine + 1;
        this.gradeOfTitle = Titles.grade(account, isTurned ? 0 : headLine);
    }

    /** Reads the sheet as such tables, one below another; false if there is none. */
    static boolean read(SheetAccount account, Gathered gathered) {
        return read(account, gathered, false) || read(account, gathered, true);
    }

    private static boolean read(SheetAccount account, Gathered gathered, boolean isTurned) {
        var grid = account.grid();
        var lines = new ArrayList<Integer>();
        int most = isTurned ? Math.min(LOOKED_AT, grid.columnCount()) : grid.rowCount();
        for (int line = 0; line < most; line++) {
            if (new MatrixSheet(account, gathered, isTurned, line).findHeads()) {
                lines.add(line);
            }
        }
        boolean isOne = false;
        for (int i = 0; i < lines.size(); i++) {
            var matrix = new MatrixSheet(account, gathered, isTurned, lines.get(i));
            matrix.findHeads();
            int end = i + 1 < lines.size() ? lines.get(i + 1) : matrix.lineCount();
            isOne |= matrix.readLines(end);
        }
        return isOne;
    }

    private int lineCount() {
        return isTurned ? grid.columnCount() : grid.rowCount();
    }

    private int width() {
        return isTurned ? grid.rowCount() : grid.columnCount();
    }

    private int row(int line, int at) {
        return isTurned ? at : line;
    }

    private int column(int line, int at) {
        return isTurned ? line : at;
    }

    private String text(int line, int at) {
        return grid.text(row(line, at), column(line, at));
    }

    private String shown(int line, int at) {
        return grid.shown(row(line, at), column(line, at));
    }

    private boolean findHeads() {
        var found = new TreeMap<Integer, Head>();
        for (int at = 0; at < width(); at++) {
            var head = head(text(headLine, at), at);
            if (head.isPresent()) {
                found.put(at, head.get());
            }
        }
        if (found.values().stream().map(Head::subject).distinct().count() < LEAST_SUBJECTS) {
            return false;
        }
        for (var head : found.values()) {
            heads.add(new Head(head.subject(), head.first(), lastOf(head.first()), head.hours()));
        }
        addUnknown(found);
        return true;
    }

    private Optional<Head> head(String text, int at) {
        if (text.isEmpty() || text.length() > 14) {
            return Optional.empty();
        }
        var whole = SubjectWords.of(text).map(SubjectWords.Known::name);
        if (whole.isPresent()) {
            return Optional.of(new Head(whole.get(), at, at, null));
        }
        var both = WITH_HOURS.matcher(Spelling.plain(text));
        if (both.matches()) {
            return SubjectNames.of(both.group(1))
                    .map(name -> new Head(name, at, at, HoursText.of(both.group(2)).orElse(null)));
        }
        return SubjectNames.of(text).map(name -> new Head(name, at, at, null));
    }

    /** A head of two lines: merged over them, or with nothing in the second. */
    private int lastOf(int first) {
        var area = grid.area(row(headLine, first), column(headLine, first));
        int last = isTurned ? area.lastRow() : area.lastColumn();
        if (last > first) {
            return last;
        }
        boolean isOpen =
                first + 1 < width()
                        && text(headLine, first + 1).isEmpty()
                        && shown(headLine, first + 1).isEmpty()
                        && hasContent(first + 1);
        return isOpen ? first + 1 : first;
    }

    private boolean hasContent(int at) {
        for (int line = headLine + 1; line < lineCount(); line++) {
            if (!text(line, at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Heads between or behind the subjects that are no other column: subjects of the school's own.
     */
    private void addUnknown(NavigableMap<Integer, Head> found) {
        for (int at = found.firstKey(); at < width(); at++) {
            var text = text(headLine, at);
            boolean isKnown = found.containsKey(at);
            boolean isOther =
                    text.isEmpty()
                            || ColumnHead.of(text).isPresent()
                            || SUM.matcher(Spelling.plain(text)).matches()
                            || text.length() > 8
                            || text.matches(".*\\d.*");
            if (!isKnown && !isOther) {
                heads.add(new Head(text, at, lastOf(at), null));
            }
        }
    }

    private boolean readLines(int end) {
        skipSubHeads(end);
        int read = 0;
        for (int line = firstLine; line < end; line++) {
            read += readLine(line) ? 1 : 0;
        }
        if (read == 0) {
            return false;
        }
        for (int at = 0; at < width(); at++) {
            account.read(row(headLine, at), column(headLine, at));
        }
        for (var head : heads) {
            if (SubjectWords.of(head.subject()).isEmpty()) {
                account.guessed(
                        row(headLine, head.first()),
                        column(headLine, head.first()),
                        Text.of("“%s” 按科目理解", "\"%s\" taken as a subject", head.subject()));
            }
        }
        return true;
    }

    /** A line of 课时 and 教师 below the subjects. */
    private void skipSubHeads(int end) {
        boolean isSub = false;
        for (int at = 0; at < width() && firstLine < end; at++) {
            var plain = Spelling.plain(text(firstLine, at));
            isSub |= SUB_HOURS.matcher(plain).matches() || SUB_TEACHER.matcher(plain).matches();
        }
        if (isSub) {
            for (int at = 0; at < width(); at++) {
                account.read(row(firstLine, at), column(firstLine, at));
            }
            firstLine++;
        }
    }

    private boolean readLine(int line) {
        int side = heads.stream().mapToInt(Head::first).min().orElse(0);
        int grade = gradeOfTitle;
        ClassName of = null;
        boolean isGrade = false;
        for (int at = 0; at < side; at++) {
            var text = shown(line, at);
            boolean isClassCell = !isBeside(at);
            var asGrade = ClassName.grade(text, isGradeColumn(at));
            if (asGrade.isPresent() && isClassCell) {
                grade = asGrade.getAsInt();
                isGrade = true;
                account.read(row(line, at), column(line, at));
            } else if (isClassCell && of == null && !text.isEmpty()) {
                of = schoolClass(line, at, text, grade);
            }
        }
        if (of == null && !isGrade) {
            return false;
        }
        readBeside(line, of);
        int sum = 0;
        for (var head : heads) {
            sum += readCell(line, head, of, grade);
        }
        checkSum(line, sum);
        return true;
    }

    private boolean isBeside(int at) {
        var head = ColumnHead.of(text(headLine, at));
        return head.isPresent() && head.get() != ColumnHead.CLASS && head.get() != ColumnHead.GRADE;
    }

    private boolean isGradeColumn(int at) {
        return ColumnHead.of(text(headLine, at)).filter(h -> h == ColumnHead.GRADE).isPresent();
    }

    private @Nullable ClassName schoolClass(int line, int at, String text, int grade) {
        var found = grade > 0 ? ClassName.of(text, grade) : ClassName.of(text);
        if (found.isEmpty()) {
            return null;
        }
        account.read(row(line, at), column(line, at));
        if (found.get().isGuess()) {
            account.guessed(
                    row(line, at),
                    column(line, at),
                    Text.of("按 %s 理解", "taken as %s", found.get().usual()));
        }
        gathered.addClass(found.get());
        return found.get();
    }

    /** Homeroom teachers and pupils beside the subjects. */
    private void readBeside(int line, @Nullable ClassName of) {
        for (int at = 0; at < width() && of != null; at++) {
            var head = ColumnHead.of(text(headLine, at)).orElse(null);
            var text = text(line, at);
            if (head == ColumnHead.HOMEROOM) {
                var people = People.of(text);
                people.stream().limit(1).forEach(name -> gathered.addHomeroomTeacher(of, name));
                if (people.isEmpty() && !text.isEmpty()) {
                    refuse(line, at);
                } else {
                    account.read(row(line, at), column(line, at));
                }
            } else if (head == ColumnHead.PUPILS && text.matches("\\d{1,3}人?")) {
                gathered.addPupils(of, Integer.parseInt(text.replace("人", "")));
                account.read(row(line, at), column(line, at));
            }
        }
    }

    /** The periods of the cell. */
    private int readCell(int line, Head head, @Nullable ClassName of, int grade) {
        HoursText hours = head.hours();
        var teachers = new ArrayList<String>();
        boolean isSaid = false;
        for (int at = head.first(); at <= head.last(); at++) {
            var text = shown(line, at);
            if (text.isEmpty() || TimeText.isNothing(text) || text.equals("0")) {
                account.read(row(line, at), column(line, at));
                continue;
            }
            isSaid = true;
            var number = HoursText.of(text);
            if (number.isPresent()) {
                hours = merged(head.hours(), number.get());
                account.read(row(line, at), column(line, at));
                continue;
            }
            var people = people(line, at, text);
            teachers.addAll(people.names());
            hours = people.hours() == null ? hours : people.hours();
        }
        if (!isSaid) {
            return 0;
        }
        teachers.forEach(gathered::addTeacher);
        if (of == null) {
            if (hours != null) {
                gathered.addHours(grade, head.subject(), hours);
            }
        } else {
            var task =
                    gathered.task(
                            List.of(of),
                            head.subject(),
                            account.sheet(),
                            row(line, head.first()),
                            column(line, head.first()));
            task.addTeachers(teachers);
            task.setHours(hours);
        }
        return hours == null ? 0 : hours.periods();
    }

    /** A head such as 音乐(0.5) says which weeks, the cell how often. */
    private static HoursText merged(@Nullable HoursText ofHead, HoursText ofCell) {
        return ofHead != null && ofHead.isHalf() ? ofHead : ofCell;
    }

    /** Who a cell names, and for how many periods if it says so. */
    private record Said(List<String> names, @Nullable HoursText hours) {}

    private Said people(int line, int at, String text) {
        var names = People.of(text);
        if (!names.isEmpty()) {
            account.read(row(line, at), column(line, at));
            return new Said(names, null);
        }
        var both = BOTH.matcher(Spelling.halfWidth(text).strip());
        if (both.matches()) {
            var who = both.group(1) == null ? both.group(4) : both.group(1);
            var much = both.group(2) == null ? both.group(3) : both.group(2);
            var found = People.of(who.replaceAll("[()]", ""));
            if (!found.isEmpty()) {
                account.read(row(line, at), column(line, at));
                return new Said(found, HoursText.of(much).orElse(null));
            }
        }
        refuse(line, at);
        return new Said(List.of(), null);
    }

    private void refuse(int line, int at) {
        account.notRead(
                row(line, at),
                column(line, at),
                Text.of("“%s” 既不是教师也不是课时", "\"%s\" is neither a teacher nor hours", text(line, at)),
                Problem.NO_ADVICE);
    }

    /** A sum beside the hours that is none. */
    private void checkSum(int line, int sum) {
        for (int at = 0; at < width(); at++) {
            var text = text(line, at);
            if (SUM.matcher(Spelling.plain(text(headLine, at))).matches()
                    && text.matches("\\d{1,3}(?:\\.\\d)?")) {
                boolean isRight =
                        sum == 0 || Math.abs(Double.parseDouble(text) - total(line)) < 0.01;
                if (isRight) {
                    account.read(row(line, at), column(line, at));
                } else {
                    account.notRead(
                            row(line, at),
                            column(line, at),
                            Text.of(
                                    "合计写的是 %s，各科相加是 %s",
                                    "the sum says %s, the subjects add up to %s",
                                    text,
                                    number(total(line))),
                            new Text("请核对各科课时或合计。", "Check the hours or the sum."));
                }
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    /** Periods a week, every second week half. */
    private double total(int line) {
        double total = 0;
        for (var head : heads) {
            HoursText found = null;
            for (int at = head.first(); at <= head.last(); at++) {
                var number = HoursText.of(shown(line, at));
                found = number.map(one -> merged(head.hours(), one)).orElse(found);
            }
            if (found != null) {
                boolean isHalf = found.isHalf() || found.week() != WeekType.ALL;
                total += isHalf ? found.periods() / 2.0 : found.periods();
            }
        }
        return total;
    }
}
