package paike.datasets.assignment.matrix;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.words.ClassName;
import paike.datasets.words.People;
import paike.datasets.words.Spelling;

/** What the words above a table, and the name of its sheet, say of it. */
public final class Titles {
    private static final int ROWS_NEAR = 3;
    private static final Pattern MARK =
            Pattern.compile("([*★☆◎△▲●])[^*★☆◎△▲●]{0,6}(?:为|是|表示|即|:)(?:正|本班)?班主任");

    private static final Pattern HOMEROOM =
            Pattern.compile("班主任\\s*[::]?\\s*(\\p{IsHan}{2,4})(?!\\p{IsHan})");

    private Titles() {}

    /** The sign of homeroom teachers by a note such as 带*为班主任; empty = none. */
    public static String homeroomMark(Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                var note = MARK.matcher(Spelling.plain(grid.text(row, column)));
                if (note.find()) {
                    return note.group(1);
                }
            }
        }
        return "";
    }

    /**
     * The grade that the words before the heads of a part of a sheet name; 0 if none.
     *
     * @param first place of the first subject among the heads
     */
    public static int grade(Lines lines, int headLine, int first) {
        boolean isPart = lines.width() < lines.whole();
        var words = new StringBuilder();
        for (int line = 0; isPart && line < headLine; line++) {
            for (int at = 0; at < lines.width(); at++) {
                words.append(lines.text(line, at)).append('\n');
            }
        }
        int own = ClassName.gradeWithin(words.toString());
        if (own == 0 && lines.isTurned()) {
            own = nearGrade(lines.account().grid(), lines.row(headLine, first));
        }
        return own > 0 ? own : grade(lines.account(), lines.isTurned() ? 0 : headLine);
    }

    /** The grade that they name; 0 if none. */
    public static int grade(SheetAccount account, int headRow) {
        var grid = account.grid();
        int near = nearGrade(grid, headRow);
        if (near > 0) {
            return near;
        }
        var words = new StringBuilder(grid.name()).append('\n');
        for (int row = 0; row < headRow; row++) {
            for (int column = 0; column < grid.columnCount(); column++) {
                words.append(grid.text(row, column)).append('\n');
            }
        }
        return ClassName.gradeWithin(words.toString());
    }

    /** The class whose block the heads begin, by the nearest words above them. */
    public static Optional<ClassName> schoolClass(Lines lines, int headLine) {
        int line = lineOfClass(lines, headLine);
        return line < 0 ? Optional.empty() : ClassName.within(words(lines, line));
    }

    /** The line with the class is thereby read, its homeroom teacher too. */
    public static void readSchoolClass(Lines lines, int headLine, Gathered gathered) {
        int line = lineOfClass(lines, headLine);
        for (int at = 0; line >= 0 && at < lines.width(); at++) {
            lines.read(line, at);
        }
        var of = schoolClass(lines, headLine);
        homeroom(line < 0 ? "" : words(lines, line))
                .ifPresent(name -> of.ifPresent(known -> gathered.addHomeroomTeacher(known, name)));
    }

    /** The homeroom teacher that the words above a block of a class name. */
    public static Optional<String> homeroom(String words) {
        var homeroom = HOMEROOM.matcher(Spelling.halfWidth(words));
        return homeroom.find()
                ? People.of(homeroom.group(1)).stream().findFirst()
                : Optional.empty();
    }

    /** -1 = none near. */
    private static int lineOfClass(Lines lines, int headLine) {
        for (int line = headLine - 1; line >= Math.max(0, headLine - ROWS_NEAR); line--) {
            if (ClassName.within(words(lines, line)).isPresent()) {
                return line;
            }
        }
        return -1;
    }

    private static String words(Lines lines, int line) {
        return IntStream.range(0, lines.width())
                .mapToObj(at -> Spelling.halfWidth(lines.text(line, at)))
                .collect(Collectors.joining(" "));
    }

    /**
     * That of a line right above the heads that says nothing else, as of one section of several.
     */
    private static int nearGrade(Grid grid, int headRow) {
        for (int row = headRow - 1; row >= Math.max(0, headRow - ROWS_NEAR); row--) {
            int at = row;
            var texts =
                    IntStream.range(0, grid.columnCount())
                            .mapToObj(column -> grid.text(at, column))
                            .filter(text -> !text.isEmpty())
                            .toList();
            int grade = texts.size() == 1 ? ClassName.gradeWithin(texts.getFirst()) : 0;
            if (grade > 0) {
                return grade;
            }
        }
        return 0;
    }
}
