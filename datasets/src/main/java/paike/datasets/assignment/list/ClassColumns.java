package paike.datasets.assignment.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.TaskText;
import paike.datasets.grid.Grid;
import paike.datasets.words.ClassName;
import paike.datasets.words.HoursText;
import paike.datasets.words.Spelling;
import paike.datasets.words.SubjectNames;
import paike.datasets.words.SubjectWords;

/**
 * Columns of a list of teachers that are a class each: a cell says what the teacher does there, as
 * 语文8 or, beside a column of subjects, 8.
 *
 * @param lastHeadRow the row with the names of the classes, that of the heads or the one below
 */
record ClassColumns(Grid grid, int lastHeadRow, Map<Integer, ClassName> classes) {
    private static final Pattern JOINTS = Pattern.compile("[\\s、,;/+]+");
    private static final Pattern WITH_HOURS =
            Pattern.compile("(\\D+?)\\(?(\\d{1,2}(?:\\.5)?)?(?:节|课时)?\\)?");

    /** Those of a list; none if there are fewer than two. */
    static ClassColumns of(Grid grid, int headRow, int teacherColumn) {
        boolean hasTwoRows =
                teacherColumn >= 0 && grid.area(headRow, teacherColumn).lastRow() == headRow + 1;
        int row = hasTwoRows ? headRow + 1 : headRow;
        var classes = new TreeMap<Integer, ClassName>();
        for (int column = 0; column < grid.columnCount(); column++) {
            if (!grid.isColumnHidden(column)) {
                int at = column;
                name(grid, headRow, row, column).ifPresent(name -> classes.put(at, name));
            }
        }
        return new ClassColumns(
                grid, classes.size() < 2 ? headRow : row, classes.size() < 2 ? Map.of() : classes);
    }

    private static Optional<ClassName> name(Grid grid, int headRow, int row, int column) {
        var text = grid.text(row, column);
        if (text.isEmpty() || ColumnHead.of(text).isPresent()) {
            return Optional.empty();
        }
        var grade =
                row > headRow ? ClassName.grade(grid.shown(headRow, column), false).orElse(0) : 0;
        return grade > 0 ? ClassName.of(text, grade) : ClassName.of(text);
    }

    boolean isEmpty() {
        return classes.isEmpty();
    }

    /**
     * What a row says of a class.
     *
     * @param subject that the row names; empty = none
     * @return empty if any part of the cell cannot be read
     */
    List<TaskText.Item> items(int row, int column, String subject) {
        var text = Spelling.halfWidth(grid.shown(row, column)).strip();
        var of = classes.get(column);
        var hours = HoursText.of(text);
        if (of == null) {
            return List.of();
        }
        if (hours.isPresent()) {
            return subject.isEmpty()
                    ? List.of()
                    : List.of(new TaskText.Item(List.of(of), List.of(), subject, hours.get()));
        }
        var items = new ArrayList<TaskText.Item>();
        for (var part : JOINTS.split(text, -1)) {
            var both = WITH_HOURS.matcher(part);
            var name =
                    both.matches() && SubjectWords.of(both.group(1)).isPresent()
                            ? SubjectNames.of(both.group(1))
                            : Optional.<String>empty();
            if (name.isEmpty()) {
                return List.of();
            }
            var count = both.group(2) == null ? null : HoursText.of(both.group(2)).orElse(null);
            items.add(new TaskText.Item(List.of(of), List.of(), name.get(), count));
        }
        return items;
    }
}
