package paike.datasets.assignment.matrix;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import paike.datasets.assignment.gathered.Gathered;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;
import paike.model.Text;

/** Whom the lines of a matrix are about. */
final class LineOwners {
    private static final List<ColumnHead> NAMES_OF_LINES =
            List.of(ColumnHead.CLASS, ColumnHead.GRADE, ColumnHead.SUBJECT);

    /**
     * @param schoolClass null = the whole grade
     */
    record Owner(@Nullable ClassName schoolClass, int grade) {}

    private final Lines lines;
    private final Gathered gathered;
    private final int headLine;

    /** Places before the first subject. */
    private final int side;

    private final int gradeOfTitle;

    /** The class whose block this is; empty if lines name their classes. */
    private final Optional<ClassName> classOfTitle;

    /** The last grade that stands beside the subjects, for the classes below it; 0 = none. */
    private int gradeAbove;

    /** Where it stands. */
    private int gradeAt;

    LineOwners(Lines lines, Gathered gathered, int headLine, int side) {
        this.lines = lines;
        this.gathered = gathered;
        this.headLine = headLine;
        this.side = side;
        this.gradeOfTitle = Titles.grade(lines, headLine, side);
        this.classOfTitle = Titles.schoolClass(lines, headLine);
    }

    /**
     * @param namesPeople whether teachers stand in the line
     * @return empty if the line is about no class or grade
     */
    Optional<Owner> of(int line, boolean namesPeople) {
        if (isAcross(line)) {
            return Optional.empty();
        }
        int grade = gradeOfTitle == 0 ? gradeAbove(line) : gradeOfTitle;
        ClassName of = null;
        boolean isGrade = false;
        for (int at = 0; at < side; at++) {
            var text = lines.shown(line, at);
            boolean isClassCell = !isBeside(at);
            var asGrade = ClassName.grade(text, isGradeColumn(at));
            if (asGrade.isPresent() && isClassCell) {
                grade = asGrade.getAsInt();
                gradeAbove = grade;
                gradeAt = at;
                isGrade = true;
                lines.read(line, at);
            } else if (isClassCell && of == null && !text.isEmpty()) {
                of = schoolClass(line, at, text, grade);
            }
        }
        if (of == null && !isGrade) {
            return namesPeople && isTeachers(line) ? ofTitle(line) : Optional.empty();
        }
        if (of == null && namesPeople && gathered.classesOf(grade).isEmpty()) {
            of = onlyClass(line, grade);
        }
        return Optional.of(new Owner(of, grade));
    }

    /** The grade above the line, where nothing else stands in its place. */
    private int gradeAbove(int line) {
        return isGradeColumn(gradeAt) || lines.text(line, gradeAt).isEmpty() ? gradeAbove : 0;
    }

    private boolean isTeachers(int line) {
        for (int at = 0; at < side; at++) {
            if (HoursLines.isTeachers(Spelling.plain(lines.text(line, at)))) {
                return true;
            }
        }
        return false;
    }

    private Optional<Owner> ofTitle(int line) {
        classOfTitle.ifPresent(
                of -> {
                    gathered.addClass(of);
                    Titles.readSchoolClass(lines, headLine, gathered);
                    for (int at = 0; at < side; at++) {
                        lines.read(line, at);
                    }
                });
        return classOfTitle.map(of -> new Owner(of, of.grade()));
    }

    /** Words across the line, as the name of the grade whose section comes next. */
    private boolean isAcross(int line) {
        return side > 0 && lines.lastMerged(line, side - 1) >= side;
    }

    /**
     * The class of a grade that teachers stand beside though it has no classes, as in a small
     * school.
     */
    private ClassName onlyClass(int line, int grade) {
        var only = ClassName.onlyOf(grade);
        for (int at = 0; at < side; at++) {
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
}
