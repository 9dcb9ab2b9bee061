package paike.datasets.assignment.list;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import paike.datasets.assignment.phrases.ColumnHead;
import paike.datasets.assignment.phrases.TeachersText;
import paike.datasets.grid.Grid;
import paike.datasets.words.ClassName;
import paike.datasets.words.Spelling;

/** The columns of a list by their heads, and its rows with what the rows above say for them. */
final class ListTable {
    private static final List<ColumnHead> KEYS =
            List.of(ColumnHead.CLASS, ColumnHead.SUBJECT, ColumnHead.TEACHER);
    private static final Pattern JOINT = Pattern.compile("合班|合上|合堂|合并上|一起上|同堂|大课");
    private static final Pattern EDGE =
            Pattern.compile(
                    "(?:示例|例|例如|填写说明|说明|注|备注|合计|总计|小计|制表|审核|填表|校长|教导主任)(?:$|[^\\p{IsHan}].*|.*[:：].*)");
    private static final Pattern NOTE =
            Pattern.compile(
                    ".*(?:必填|选填|示例|填写|例如|如:|如：|请删除).*|.*某某.*|张三|李四|王五|\\p{IsHan}?[xX×]{2,}");

    private final Grid grid;
    private final int headRow;
    private final int end;
    private final Map<ColumnHead, Integer> columns;
    private final ClassColumns classColumns;
    private final TimesColumns times;
    private final boolean isInWords;
    private final Map<ColumnHead, Map<Integer, String>> carried = new EnumMap<>(ColumnHead.class);

    /**
     * @param end the row behind the last one
     */
    ListTable(Grid grid, int headRow, int end, Map<ColumnHead, Integer> columns) {
        this.grid = grid;
        this.headRow = headRow;
        this.end = end;
        this.columns = columns;
        this.isInWords = TeachersText.isBelow(grid, headRow, columns);
        this.times = TimesColumns.into(columns, grid, headRow);
        this.classColumns =
                ClassColumns.of(grid, headRow, columns.getOrDefault(ColumnHead.TEACHER, -1));
        carryDown();
    }

    int headRow() {
        return headRow;
    }

    /** The row behind the last one. */
    int end() {
        return end;
    }

    /** The class that the words above the heads name, where no column does. */
    Optional<ClassName> classOfTitle() {
        return has(ColumnHead.CLASS) ? Optional.empty() : ClassName.within(title());
    }

    /** The words right above the heads of this list. */
    String title() {
        var words = new LinkedHashSet<String>();
        int first = columns.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
        for (int column = first; headRow > 0 && column <= last; column++) {
            words.add(grid.shown(headRow - 1, column));
        }
        return String.join(" ", words);
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
        for (int row = headRow + 1; row < end; row++) {
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
        for (int row = lastHeadRow() + 1; row < end; row++) {
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
