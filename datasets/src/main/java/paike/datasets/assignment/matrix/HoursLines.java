package paike.datasets.assignment.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.datasets.words.TimeText;

/** Lines of a matrix that say how many periods its subjects have, whatever the class. */
final class HoursLines {
    private static final Pattern HOURS =
            Pattern.compile("(?:每?周|每班)?(?:课时|节数|学时)数?|时数|节|课时/周|每班周课时|周课时/班");
    private static final Pattern TEACHERS = Pattern.compile("教师|任课教师|任课|老师|姓名|任课老师|教师姓名|授课教师");

    private final Lines lines;
    private final int headLine;

    /** Places before the first subject. */
    private final int side;

    HoursLines(Lines lines, int headLine, int side) {
        this.lines = lines;
        this.headLine = headLine;
        this.side = side;
    }

    static boolean isHours(String plain) {
        return HOURS.matcher(plain).matches();
    }

    static boolean isTeachers(String plain) {
        return TEACHERS.matcher(plain).matches();
    }

    /** A line such as 周课时 beside the classes, of none of them: hours of each. */
    boolean isOfAll(int line, List<SubjectHead> heads) {
        var beside = IntStream.range(0, side).mapToObj(at -> lines.text(line, at)).toList();
        if (beside.stream().anyMatch(text -> isHours(Spelling.plain(text)))) {
            return beside.stream()
                    .noneMatch(
                            text ->
                                    ClassName.grade(text, false).isPresent()
                                            || ClassName.of(text).isPresent());
        }
        return side > 0 && line == headLine + 1 && hasNothingButHours(line, heads);
    }

    /** Numbers right below the subjects, with nothing beside them. */
    private boolean hasNothingButHours(int line, List<SubjectHead> heads) {
        for (int at = 0; at < side; at++) {
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

    /** The subjects with the hours that the line gives them. */
    List<SubjectHead> read(int line, List<SubjectHead> heads) {
        var found = new ArrayList<SubjectHead>();
        for (var head : heads) {
            var known = head;
            for (int at = head.first(); at <= head.last(); at++) {
                var number = hoursOf(lines.shown(line, at));
                if (number.isPresent() && head.isShared()) {
                    lines.refuseHours(line, at);
                } else if (number.isPresent()) {
                    known = head.with(head.merged(number.get()));
                } else if (!lines.text(line, at).isEmpty()
                        && !TimeText.isNothing(lines.text(line, at))) {
                    lines.refuse(line, at);
                }
            }
            found.add(known);
        }
        for (int at = 0; at < lines.width(); at++) {
            int place = at;
            boolean isShared =
                    heads.stream().anyMatch(head -> head.isShared() && head.first() == place);
            if (!isSum(at) && !isShared) {
                lines.read(line, at);
            }
        }
        MatrixTotals.check(
                lines,
                headLine,
                found.stream().mapToDouble(head -> MatrixTotals.each(head.hours())).sum(),
                line);
        return List.copyOf(found);
    }

    private boolean isSum(int at) {
        return MatrixTotals.isSum(lines.text(headLine, at));
    }
}
