package paike.datasets.manual.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import paike.datasets.grid.Grid;
import paike.datasets.grid.SheetAccount;
import paike.datasets.manual.tables.TableCell.Whose;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectWords;
import paike.datasets.words.WeekWords;
import paike.model.school.WeekType;

/**
 * The cells beside or above a table that say whose row or column it is: grade and class, teacher
 * and subject, room.
 */
final class Side {
    private static final Pattern IGNORED =
            Pattern.compile("班主任.*|正副班主任|合计|总计|小计|.*课时.*|备注|序号|编号|节数|人数|no\\.?|total|说明|备课组长");
    private static final Pattern SUBJECT = Pattern.compile("学科|科目|任教科目|任教学科|课程|subject");
    private static final Pattern GRADE = Pattern.compile("年级|级部|年段|grade");

    private final Grid grid;
    private final SheetAccount account;

    /** What the lines before have in the cell of the grade: it holds until the next one. */
    private int gradeBefore;

    private int gradeAt = -1;

    /** One line of the side: a row's cells left of the table, or a column's cells above it. */
    interface Line {
        /** Place of the i-th cell: row, then column; both from 0. */
        int row(int i);

        int column(int i);
    }

    Side(SheetAccount account) {
        this.account = account;
        this.grid = account.grid();
    }

    /** True for heads of columns that do not say whose row it is. */
    static boolean isBeside(String head) {
        return IGNORED.matcher(Spelling.plain(head)).matches();
    }

    /**
     * Whose line it is.
     *
     * @param size cells of the line
     * @param heads what the cells are, by index; empty where not stated
     */
    Optional<Whose> whose(Line line, int size, List<String> heads) {
        int grade = 0;
        var subject = "";
        var candidates = new ArrayList<Integer>();
        int gradeCell = -1;
        for (int i = 0; i < size; i++) {
            var text = grid.shown(line.row(i), line.column(i));
            var head = Spelling.plain(heads.get(i));
            if (text.isEmpty() || isBeside(head)) {
                grade = i == gradeAt && grade == 0 ? gradeBefore : grade;
                continue;
            }
            if (WeekWords.of(text).filter(week -> week != WeekType.ALL).isPresent()) {
                account.read(line.row(i), line.column(i));
                continue;
            }
            var asGrade = ClassName.grade(text, GRADE.matcher(head).matches());
            if (asGrade.isPresent() && (i + 1 < size || GRADE.matcher(head).matches())) {
                grade = asGrade.getAsInt();
                gradeBefore = grade;
                gradeAt = i;
                gradeCell = i;
                account.read(line.row(i), line.column(i));
            } else if (SUBJECT.matcher(head).matches()) {
                subject = text;
                account.read(line.row(i), line.column(i));
            } else {
                candidates.add(i);
            }
        }
        boolean hasClasses = heads.stream().anyMatch(head -> head.contains("班级"));
        var chosen = choose(line, candidates, heads, grade);
        if (chosen.isEmpty() && gradeCell >= 0 && !hasClasses) {
            chosen = OptionalInt.of(gradeCell); // a grade of one class
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        int i = chosen.getAsInt();
        for (int other : candidates) {
            var text = grid.shown(line.row(other), line.column(other));
            if (other != i && subject.isEmpty() && isSubject(text)) {
                subject = text;
                account.read(line.row(other), line.column(other));
            }
        }
        return Optional.of(
                new Whose(
                        grid.shown(line.row(i), line.column(i)),
                        line.row(i),
                        line.column(i),
                        grade,
                        subject));
    }

    /** A class before anything else; a name before a number. */
    private OptionalInt choose(Line line, List<Integer> candidates, List<String> heads, int grade) {
        for (int i : candidates) {
            var text = grid.shown(line.row(i), line.column(i));
            if (ClassName.of(text).isPresent()
                    || (grade > 0
                            && !heads.get(i).contains("序")
                            && ClassName.of(text, grade).isPresent())) {
                return OptionalInt.of(i);
            }
        }
        var named =
                candidates.stream()
                        .filter(i -> !isSubject(grid.shown(line.row(i), line.column(i))))
                        .toList();
        return (named.isEmpty() ? candidates : named)
                .stream()
                        .filter(i -> !grid.shown(line.row(i), line.column(i)).matches("[\\d.]+"))
                        .mapToInt(i -> i)
                        .findFirst();
    }

    private static boolean isSubject(String text) {
        return SubjectWords.of(text).isPresent();
    }
}
