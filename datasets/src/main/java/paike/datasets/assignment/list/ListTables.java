package paike.datasets.assignment.list;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import paike.datasets.assignment.matrix.SubjectHead;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.TeachersText;
import paike.datasets.grid.Grid;
import paike.datasets.words.ClassName;

/** Finds the lists of a sheet that say who teaches what, or when not. */
final class ListTables {
    private static final int LOOKED_AT = 12;
    private static final Pattern JOINT_SHEET = Pattern.compile(".*(?:组合|合班|合堂).*");

    private ListTables() {}

    /**
     * One; or several beside one another where the heads of subjects and teachers are repeated, and
     * below one another where the row of heads is.
     */
    static List<ListTable> find(Grid grid) {
        var rows = headRows(grid);
        var found = new ArrayList<ListTable>();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.get(i);
            int end = i + 1 < rows.size() ? endBefore(grid, rows.get(i + 1)) : grid.rowCount();
            for (int group = 0; group < groups(grid, row); group++) {
                found.add(new ListTable(grid, row, end, columns(grid, row, group)));
            }
        }
        return found;
    }

    private static List<Integer> headRows(Grid grid) {
        var rows = new ArrayList<Integer>();
        for (int row = 0; row < grid.rowCount(); row++) {
            boolean isNext = !rows.isEmpty() && isRepeated(grid, rows.getFirst(), row);
            boolean isFirst = rows.isEmpty() && row < LOOKED_AT;
            if ((isFirst || isNext) && !grid.isRowHidden(row) && isList(grid, row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** True if a row has the first words of the heads in the same places. */
    private static boolean isRepeated(Grid grid, int headRow, int row) {
        int same = 0;
        for (int column = 0; column < grid.columnCount(); column++) {
            var text = grid.text(headRow, column);
            if (!text.isEmpty() && !text.equals(grid.text(row, column))) {
                return same > 1;
            }
            same += text.isEmpty() ? 0 : 1;
        }
        return same > 1;
    }

    /** Before the heads of the next list, and before the class that stands above them. */
    private static int endBefore(Grid grid, int headRow) {
        for (int column = 0; column < grid.columnCount(); column++) {
            if (ClassName.within(grid.text(headRow - 1, column)).isPresent()) {
                return headRow - 1;
            }
        }
        return headRow;
    }

    /** How often the heads of subjects stand in the row. */
    private static int groups(Grid grid, int row) {
        var all = heads(grid, row);
        var named = all.getOrDefault(ColumnHead.SUBJECT, List.of());
        int subjects =
                named.isEmpty()
                        ? all.getOrDefault(ColumnHead.GROUP, List.of()).size()
                        : named.size();
        boolean areWhole =
                all.getOrDefault(ColumnHead.TEACHER, List.of()).size() == subjects
                        || all.getOrDefault(ColumnHead.PERIODS, List.of()).size() == subjects;
        return subjects > 1 && areWhole ? subjects : 1;
    }

    private static Map<ColumnHead, List<Integer>> heads(Grid grid, int row) {
        var all = new EnumMap<ColumnHead, List<Integer>>(ColumnHead.class);
        for (int column = 0; column < grid.columnCount(); column++) {
            int at = column;
            if (!grid.isColumnHidden(column)) {
                ColumnHead.of(grid.text(row, column))
                        .ifPresent(
                                head -> all.computeIfAbsent(head, h -> new ArrayList<>()).add(at));
            }
        }
        return all;
    }

    /**
     * @param group of heads that are repeated the one meant, from 0
     */
    private static Map<ColumnHead, Integer> columns(Grid grid, int row, int group) {
        var columns = new EnumMap<ColumnHead, Integer>(ColumnHead.class);
        heads(grid, row)
                .forEach((head, places) -> columns.put(head, places.get(group % places.size())));
        var ofGroup = columns.remove(ColumnHead.GROUP);
        if (ofGroup != null) {
            columns.putIfAbsent(ColumnHead.SUBJECT, ofGroup);
        }
        var total = columns.get(ColumnHead.TOTAL);
        if (total != null && !columns.containsKey(ColumnHead.PERIODS)) {
            columns.put(ColumnHead.PERIODS, total);
            columns.remove(ColumnHead.TOTAL);
        }
        return columns;
    }

    private static boolean isList(Grid grid, int row) {
        var columns = columns(grid, row, 0);
        TimesColumns.into(columns, grid, row);
        boolean hasSubject = columns.containsKey(ColumnHead.SUBJECT);
        boolean hasClass = columns.containsKey(ColumnHead.CLASS);
        boolean hasTeacher = columns.containsKey(ColumnHead.TEACHER);
        boolean hasTimes = columns.containsKey(ColumnHead.UNAVAILABLE);
        boolean hasTasks = columns.containsKey(ColumnHead.TASKS);
        boolean hasClasses =
                !ClassColumns.of(grid, row, columns.getOrDefault(ColumnHead.TEACHER, -1)).isEmpty();
        boolean isOfTeachers =
                hasTeacher
                        && (hasTimes
                                || hasSubject
                                || hasTasks
                                || hasClasses
                                || columns.containsKey(ColumnHead.DUTY));
        boolean isOfHours =
                hasSubject
                        && columns.containsKey(ColumnHead.PERIODS)
                        && (hasClass || columns.containsKey(ColumnHead.GRADE));
        boolean isOfClasses =
                hasClass
                        && (columns.containsKey(ColumnHead.HOMEROOM)
                                || columns.containsKey(ColumnHead.PUPILS))
                        && !hasSubjects(grid, row)
                        && !hasSubjects(grid, row + 1);
        boolean isInWords = TeachersText.isBelow(grid, row, columns);
        boolean isOfJoint = hasSubject && hasClass && JOINT_SHEET.matcher(grid.name()).matches();
        return isOfTeachers
                || isInWords
                || isOfHours
                || isOfClasses
                || isOfJoint
                || (hasSubject && hasTimes);
    }

    private static boolean hasSubjects(Grid grid, int row) {
        int found = 0;
        for (int column = 0; column < grid.columnCount(); column++) {
            found += SubjectHead.of(grid.text(row, column), column).isPresent() ? 1 : 0;
        }
        return found > 2;
    }
}
