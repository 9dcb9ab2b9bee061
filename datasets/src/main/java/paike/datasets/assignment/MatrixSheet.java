package paike.datasets.assignment;

import org.jspecify.annotations.Nullable;

import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;
import paike.model.Text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Subjects across and classes or grades down, or the other way round: layouts T1 (teachers), T2
 * (hours beside teachers) and sheets of weekly hours.
 */
final class MatrixSheet {
    private static final Pattern SUB_HOURS =
            Pattern.compile("(?:每?周|每班)?(?:课时|节数|学时)数?|时数|节|课时/周|每班周课时|周课时/班");
    private static final Pattern SUB_TEACHER = Pattern.compile("教师|任课教师|任课|老师|姓名|任课老师|教师姓名|授课教师");
    private static final List<ColumnHead> NAMES_OF_LINES =
            List.of(ColumnHead.CLASS, ColumnHead.GRADE, ColumnHead.SUBJECT);

    private final Lines lines;
    private final Gathered gathered;

    /** Places with rooms, by the line of heads below the subjects. */
    private final Set<Integer> rooms = new HashSet<>();

    private final int headLine;
    private List<SubjectHead> heads;
    private final int gradeOfTitle;

    /** The sign that a note gives to homeroom teachers; empty = none. */
    private final String homeroomMark;

    private final boolean hasHoursBehindNames;

    /** The last one of a column of grades, for the classes below it; 0 if there is none. */
    private int gradeAbove;

    MatrixSheet(Lines lines, Gathered gathered, int headLine, int end) {
        this.lines = lines;
        this.gathered = gathered;
        this.headLine = headLine;
        this.heads = SubjectHead.all(lines, headLine);
        this.gradeOfTitle = Titles.grade(lines, headLine, side());
        this.homeroomMark = Titles.homeroomMark(lines.account().grid());
        this.hasHoursBehindNames = areHoursBehindNames(end);
    }

    /** True if digits right behind names are hours, not a part of the names as in 教师2. */
    private boolean areHoursBehindNames(int end) {
        var stems = new HashSet<String>();
        int with = 0;
        int all = 0;
        for (int line = headLine + 1; line < end; line++) {
            if (isHoursOfAll(line)) {
                return false;
            }
            for (var head : heads) {
                var text = Spelling.plain(lines.text(line, head.last()));
                all += text.matches("\\p{IsHan}{2,}.*") ? 1 : 0;
                with += text.matches("\\p{IsHan}{2,}\\(?\\d.*") ? 1 : 0;
                stems.add(text.replaceAll("[^\\p{IsHan}].*$", ""));
            }
        }
        return 2 * with > all && stems.size() > 1;
    }

    /** Reads the lines of the table; false if none of them is one of a class or grade. */
    boolean readLines(int end) {
        int first = skipSubHeads(end);
        for (int line = first; line < end; line++) {
            if (isHoursOfAll(line)) {
                readHoursOfAll(line);
            }
        }
        int read = 0;
        for (int line = first; line < end; line++) {
            read += !isHidden(line) && !isHoursOfAll(line) && readLine(line) ? 1 : 0;
        }
        if (read == 0) {
            return false;
        }
        for (int at = 0; at < lines.width(); at++) {
            if (!lines.isHidden(headLine, at)) {
                lines.read(headLine, at);
            }
        }
        heads.forEach(head -> head.account(lines, headLine));
        heads.forEach(head -> gathered.order().mention(head.subject()));
        return true;
    }

    private int side() {
        return heads.stream().mapToInt(SubjectHead::first).min().orElse(0);
    }

    /** Hidden lines show a subject hidden in them; of hidden places nothing is read anyway. */
    private boolean isHidden(int line) {
        return lines.isHidden(line, heads.getFirst().first());
    }

    /** A line of 课时 and 教师 below the subjects; gives the first line behind it. */
    private int skipSubHeads(int end) {
        int line = headLine + 1;
        boolean isSub = false;
        for (var head : heads) {
            for (int at = head.first(); at <= head.last() && line < end; at++) {
                var plain = Spelling.plain(lines.text(line, at));
                isSub |= SUB_HOURS.matcher(plain).matches() || SUB_TEACHER.matcher(plain).matches();
                if (ColumnHead.of(plain).filter(kind -> kind == ColumnHead.ROOM).isPresent()) {
                    rooms.add(at);
                }
            }
        }
        for (int at = 0; at < lines.width() && isSub; at++) {
            lines.read(line, at);
        }
        return isSub ? line + 1 : line;
    }

    /** A line such as 周课时 beside the classes, of none of them: hours of each. */
    private boolean isHoursOfAll(int line) {
        var beside = IntStream.range(0, side()).mapToObj(at -> lines.text(line, at)).toList();
        if (beside.stream().anyMatch(text -> SUB_HOURS.matcher(Spelling.plain(text)).matches())) {
            return beside.stream()
                    .noneMatch(
                            text ->
                                    ClassName.grade(text, false).isPresent()
                                            || ClassName.of(text).isPresent());
        }
        return side() > 0 && line == headLine + 1 && hasNothingButHours(line);
    }

    /** Numbers right below the subjects, with nothing beside them. */
    private boolean hasNothingButHours(int line) {
        for (int at = 0; at < side(); at++) {
            if (!lines.text(line, at).isEmpty()) {
                return false;
            }
        }
        var texts =
                heads.stream()
                        .map(head -> lines.text(line, head.first()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return texts.size() > 2 && texts.stream().allMatch(text -> hoursOf(text).isPresent());
    }

    /** Hours, in brackets or not. */
    private static Optional<HoursText> hoursOf(String text) {
        return HoursText.of(Spelling.plain(text).replaceAll("^\\((.*)\\)$", "$1"));
    }

    private void readHoursOfAll(int line) {
        var found = new ArrayList<SubjectHead>();
        for (var head : heads) {
            var known = head;
            for (int at = head.first(); at <= head.last(); at++) {
                var number = hoursOf(lines.shown(line, at));
                if (number.isPresent()) {
                    known = head.with(head.merged(number.get()));
                } else if (!lines.text(line, at).isEmpty()
                        && !TimeText.isNothing(lines.text(line, at))) {
                    lines.refuse(line, at);
                }
            }
            found.add(known);
        }
        for (int at = 0; at < lines.width(); at++) {
            if (!isSum(at)) {
                lines.read(line, at);
            }
        }
        MatrixTotals.check(
                lines,
                headLine,
                found.stream().mapToDouble(head -> MatrixTotals.each(head.hours())).sum(),
                line);
        heads = found;
    }

    private boolean isSum(int at) {
        return MatrixTotals.isSum(lines.text(headLine, at));
    }

    /** Words across the line, as the name of the grade whose section comes next. */
    private boolean isAcross(int line) {
        return side() > 0 && lines.lastMerged(line, side() - 1) >= side();
    }

    private boolean readLine(int line) {
        if (isAcross(line)) {
            return false;
        }
        int grade = gradeOfTitle == 0 ? gradeAbove : gradeOfTitle;
        ClassName of = null;
        boolean isGrade = false;
        for (int at = 0; at < side(); at++) {
            var text = lines.shown(line, at);
            boolean isClassCell = !isBeside(at);
            var asGrade = ClassName.grade(text, isGradeColumn(at));
            if (asGrade.isPresent() && isClassCell) {
                grade = asGrade.getAsInt();
                gradeAbove = isGradeColumn(at) ? grade : 0;
                isGrade = true;
                lines.read(line, at);
            } else if (isClassCell && of == null && !text.isEmpty()) {
                of = schoolClass(line, at, text, grade);
            }
        }
        if (of == null && !isGrade) {
            return false;
        }
        if (of == null && namesPeople(line) && gathered.classesOf(grade).isEmpty()) {
            of = onlyClass(line, grade);
        }
        readBeside(line, of);
        double total = 0;
        for (var head : heads) {
            total += readCell(line, head, of, grade);
        }
        MatrixTotals.check(lines, headLine, total, line);
        return true;
    }

    private boolean namesPeople(int line) {
        return heads.stream()
                .flatMapToInt(head -> IntStream.rangeClosed(head.first(), head.last()))
                .mapToObj(at -> lines.shown(line, at))
                .anyMatch(text -> HoursText.of(text).isEmpty() && !Said.of(text, false).isEmpty());
    }

    /**
     * The class of a grade that teachers stand beside though it has no classes, as in a small
     * school.
     */
    private ClassName onlyClass(int line, int grade) {
        var only = ClassName.onlyOf(grade);
        for (int at = 0; at < side(); at++) {
            if (ClassName.grade(lines.shown(line, at), isGradeColumn(at)).isPresent()) {
                lines.guessed(
                        line,
                        at,
                        Text.of(
                                "年级没有分班，按 %s 理解",
                                "a grade of one class, taken as %s", only.usual()));
            }
        }
        gathered.addClass(only);
        return only;
    }

    private boolean isBeside(int at) {
        var head = ColumnHead.of(lines.shown(headLine, at));
        return head.isPresent() && !NAMES_OF_LINES.contains(head.get());
    }

    private boolean isGradeColumn(int at) {
        return ColumnHead.of(lines.shown(headLine, at))
                .filter(h -> h == ColumnHead.GRADE)
                .isPresent();
    }

    private @Nullable ClassName schoolClass(int line, int at, String text, int grade) {
        var found = grade > 0 ? ClassName.of(text, grade) : ClassName.of(text);
        if (found.isEmpty()) {
            return null;
        }
        lines.read(line, at);
        if (found.get().isGuess()) {
            lines.guessed(line, at, Text.of("按 %s 理解", "taken as %s", found.get().usual()));
        }
        gathered.addClass(found.get());
        return found.get();
    }

    /** Homeroom teachers and pupils beside the subjects. */
    private void readBeside(int line, @Nullable ClassName of) {
        for (int at = 0; at < lines.width() && of != null; at++) {
            var head = ColumnHead.of(lines.shown(headLine, at)).orElse(null);
            var text = lines.text(line, at);
            if (head == ColumnHead.HOMEROOM) {
                var people = People.of(text);
                people.stream().limit(1).forEach(name -> gathered.addHomeroomTeacher(of, name));
                if (people.isEmpty() && !text.isEmpty()) {
                    lines.refuse(line, at);
                } else {
                    lines.read(line, at);
                }
            } else if (head == ColumnHead.PUPILS && text.matches("\\d{1,3}人?")) {
                gathered.addPupils(of, Integer.parseInt(text.replace("人", "")));
                lines.read(line, at);
            }
        }
    }

    /**
     * Reads what a line says of a subject.
     *
     * @return its periods a week; not a number if a subject is taught and nobody says how often
     */
    private double readCell(int line, SubjectHead head, @Nullable ClassName of, int grade) {
        HoursText hours = head.hours();
        var said = new ArrayList<Said>();
        var needed = new ArrayList<String>();
        boolean isSaid = false;
        for (int at = head.first(); at <= head.last(); at++) {
            var text = lines.isHidden(line, at) ? "" : lines.shown(line, at);
            if (text.isEmpty() || TimeText.isNothing(text) || text.equals("0")) {
                lines.read(line, at);
                continue;
            }
            if (rooms.contains(at)) {
                needed.addAll(RoomNeeds.named(text));
                lines.read(line, at);
                continue;
            }
            isSaid = true;
            var number = HoursText.of(text);
            if (number.isPresent()) {
                hours = head.merged(number.get());
                lines.read(line, at);
                continue;
            }
            var people = Said.of(text, hasHoursBehindNames);
            said.addAll(people);
            if (people.isEmpty()) {
                lines.refuse(line, at);
            } else {
                lines.read(line, at);
            }
        }
        if (!isSaid) {
            return 0;
        }
        said.forEach(one -> one.names().forEach(gathered::addTeacher));
        if (of != null && !homeroomMark.isEmpty()) {
            for (int at = head.first(); at <= head.last(); at++) {
                Said.marked(lines.shown(line, at), homeroomMark)
                        .ifPresent(name -> gathered.addHomeroomTeacher(of, name));
            }
        }
        if (of == null) {
            if (hours != null) {
                gathered.addHours(grade, head.subject(), hours);
            }
            return MatrixTotals.each(hours);
        }
        double total = 0;
        for (var part : Said.parts(said, hours)) {
            var task = gathered.add(List.of(of), head.subject(), part.names(), part.hours());
            task.addRooms(needed);
            total += MatrixTotals.each(part.hours());
        }
        return total;
    }
}
