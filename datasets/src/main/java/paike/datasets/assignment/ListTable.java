package paike.datasets.assignment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Grid;
import paike.datasets.words.Spelling;

/** The columns of a list by their heads, and its rows with what the rows above say for them. */
final class ListTable {
    private static final int LOOKED_AT = 12;
    private static final List<ColumnHead> KEYS =
            List.of(ColumnHead.CLASS, ColumnHead.SUBJECT, ColumnHead.TEACHER);
    private static final Pattern JOINT = Pattern.compile("合班|合上|合堂|合并上|一起上|同堂|大课");
    private static final Pattern JOINT_SHEET = Pattern.compile(".*(?:组合|合班|合堂).*");
    private static final Pattern EDGE =
            Pattern.compile(
                    "(?:示例|例|例如|填写说明|说明|注|备注|合计|总计|小计|制表|审核|填表|校长|教导主任)(?:$|[^\\p{IsHan}].*|.*[:：].*)");
    private static final Pattern NOTE =
            Pattern.compile(
                    ".*(?:必填|选填|示例|填写|例如|如:|如：|请删除).*|.*某某.*|张三|李四|王五|\\p{IsHan}?[xX×]{2,}");

    private final Grid grid;
    private final int headRow;
    private final Map<ColumnHead, Integer> columns;
    private final ClassColumns classColumns;
    private final TimesColumns times;
    private final boolean isInWords;
    private final Map<ColumnHead, Map<Integer, String>> carried = new EnumMap<>(ColumnHead.class);

    private ListTable(Grid grid, int headRow, Map<ColumnHead, Integer> columns) {
        this.grid = grid;
        this.headRow = headRow;
        this.columns = columns;
        this.isInWords = TeachersText.isBelow(grid, headRow, columns);
        this.times = TimesColumns.into(columns, grid, headRow);
        this.classColumns =
                ClassColumns.of(grid, headRow, columns.getOrDefault(ColumnHead.TEACHER, -1));
        carryDown();
    }

    /**
     * The lists of a sheet that say who teaches what, or when not: one, or several beside one
     * another where the heads of subjects and teachers are repeated.
     */
    static List<ListTable> find(Grid grid) {
        for (int row = 0; row < Math.min(LOOKED_AT, grid.rowCount()); row++) {
            if (!grid.isRowHidden(row) && isList(grid, row)) {
                var found = new ArrayList<ListTable>();
                for (int group = 0; group < groups(grid, row); group++) {
                    found.add(new ListTable(grid, row, columns(grid, row, group)));
                }
                return found;
            }
        }
        return List.of();
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
                || isOfHours || isOfClasses || isOfJoint || (hasSubject && hasTimes);
    }

    private static boolean hasSubjects(Grid grid, int row) {
        int found = 0;
        for (int column = 0; column < grid.columnCount(); column++) {
            found += SubjectHead.of(grid.text(row, column), column).isPresent() ? 1 : 0;
        }
        return found > 2;
    }

    int headRow() {
        return headRow;
    }

    /** Classes that have a column each; none in most lists. */
    ClassColumns classColumns() {
        return classColumns;
    }

    TimesColumns times() {
        return times;
    }

    int lastHeadRow() {
        return Math.max(classColumns.lastHeadRow(), times.lastHeadRow());
    }

    boolean has(ColumnHead head) {
        return columns.containsKey(head);
    }

    int column(ColumnHead head) {
        return columns.getOrDefault(head, 0);
    }

    Map<ColumnHead, Integer> columns() {
        return columns;
    }

    /** What the row says under a head, or what the rows above it say for it; empty if nothing. */
    String text(int row, ColumnHead head) {
        var above = carried.getOrDefault(head, Map.of()).get(row);
        return above == null ? own(row, head) : above;
    }

    private String own(int row, ColumnHead head) {
        var column = columns.get(head);
        return column == null ? "" : grid.shown(row, column);
    }

    /** True if the classes of a row are taught together. */
    boolean isJoint(int row) {
        return JOINT.matcher(TimesColumns.words(grid, row)).find();
    }

    /** True if hours are those of each class, whatever they add up to. */
    boolean isPerClass() {
        return has(ColumnHead.PERIODS)
                && ColumnHead.isPerClass(grid.text(headRow, column(ColumnHead.PERIODS)));
    }

    /** True if the column of remarks is one of what people ask for (排课要求). */
    boolean isOfWishes() {
        return has(ColumnHead.REMARK)
                && grid.text(headRow, column(ColumnHead.REMARK)).contains("要求");
    }

    /** True if rows name a class and, in one cell, all its subjects with their teachers. */
    boolean isInWords() {
        return isInWords;
    }

    /** True if a subject as written stands in one row alone, as slips do. */
    boolean isOnlyOne(String subject) {
        int found = 0;
        for (int row = headRow + 1; row < grid.rowCount(); row++) {
            found += text(row, ColumnHead.SUBJECT).equals(subject) ? 1 : 0;
        }
        return found == 1;
    }

    /** Notes and examples that stand below the heads of templates, sums and signatures. */
    boolean isAside(int row) {
        int filled = 0;
        var first = "";
        for (int column = 0; column < grid.columnCount(); column++) {
            var text = grid.text(row, column);
            filled += text.isEmpty() ? 0 : 1;
            first = first.isEmpty() ? Spelling.plain(text) : first;
            if (isMark(row, column, text)) {
                return true;
            }
        }
        boolean isAlone = filled == 1 && columns.size() > 2 && !hasMerged(row);
        return isAlone
                || EDGE.matcher(first).matches()
                || KEYS.stream().allMatch(head -> own(row, head).isEmpty());
    }

    /** Remarks may well say 例如 or 填写 of real rows. */
    private boolean isMark(int row, int column, String text) {
        boolean isRemark =
                has(ColumnHead.REMARK)
                        && column == column(ColumnHead.REMARK)
                        && !own(row, ColumnHead.TEACHER).isEmpty();
        return !isRemark && NOTE.matcher(text).matches();
    }

    private boolean hasMerged(int row) {
        return KEYS.stream()
                .filter(this::has)
                .anyMatch(head -> !own(row, head).equals(grid.text(row, column(head))));
    }

    private void carryDown() {
        var leading = leading();
        if (leading == null) {
            return;
        }
        var last = new EnumMap<ColumnHead, String>(ColumnHead.class);
        for (int row = lastHeadRow() + 1; row < grid.rowCount(); row++) {
            boolean isOpen = own(row, leading).isEmpty();
            if (isAside(row)) {
                if (!isOpen && !EDGE.matcher(Spelling.plain(own(row, leading))).matches()) {
                    last.put(leading, own(row, leading));
                }
                continue;
            }
            for (var head : List.of(ColumnHead.GRADE, ColumnHead.CLASS, ColumnHead.SUBJECT)) {
                carry(row, head, leading, isOpen, last);
            }
            carry(row, ColumnHead.TEACHER, leading, isOpen, last);
        }
    }

    private @Nullable ColumnHead leading() {
        return KEYS.stream()
                .filter(this::has)
                .min((one, other) -> Integer.compare(column(one), column(other)))
                .orElse(null);
    }

    private void carry(
            int row,
            ColumnHead head,
            ColumnHead leading,
            boolean isOpen,
            Map<ColumnHead, String> last) {
        var own = own(row, head);
        if (!own.isEmpty()) {
            last.put(head, own);
            return;
        }
        boolean isFirst = head == leading;
        boolean isGrade = head == ColumnHead.GRADE && (isOpen || column(head) < column(leading));
        boolean isSubject =
                head == ColumnHead.SUBJECT && isOpen && !own(row, ColumnHead.CLASS).isEmpty();
        boolean isClass =
                head == ColumnHead.CLASS
                        && isOpen
                        && !own(row, ColumnHead.TEACHER).isEmpty()
                        && column(head) < column(ColumnHead.TEACHER);
        if (has(head) && last.containsKey(head) && (isFirst || isGrade || isSubject || isClass)) {
            carried.computeIfAbsent(head, h -> new HashMap<>())
                    .put(row, Objects.requireNonNull(last.get(head)));
        }
    }
}
