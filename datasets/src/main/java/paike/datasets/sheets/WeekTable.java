package paike.datasets.sheets;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import paike.model.Text;

/**
 * The week of one class, teacher or room as people read it: rows in order of the clock, columns by
 * weekday.
 *
 * @param weekdays 1 = Monday, ascending
 */
public record WeekTable(List<Integer> weekdays, List<Row> rows) {

    /** What a row is for. */
    public enum RowKind {
        LESSON,
        ACTIVITY,
        AFTER,
        /** Lunch, big break, eye exercise and the like: nothing is planned there. */
        BAND,
        /** A short break. */
        BREAK,
        /** A time that no bell schedule names. */
        OTHER
    }

    /**
     * @param remark whom it is for, if not for all; may be empty
     * @param start of most days
     * @param end of most days, excluded
     * @param cells one per weekday
     */
    public record Row(
            RowKind kind,
            Text name,
            Text remark,
            LocalTime start,
            LocalTime end,
            boolean morning,
            List<Cell> cells) {

        /** Such as "08:00–08:40". */
        public String clock() {
            return WeekTable.clock(start, end);
        }

        public boolean isBand() {
            return kind == RowKind.BAND || kind == RowKind.BREAK;
        }

        /** True if it can be shown as one cell over the whole week: every day is the same. */
        public boolean isWhole() {
            var label = cells.getFirst().label();
            return (isBand() || kind == RowKind.AFTER)
                    && cells.stream()
                            .allMatch(
                                    cell ->
                                            cell.isAt(start, end)
                                                    && cell.happenings().isEmpty()
                                                    && cell.label().equals(label));
        }
    }

    /**
     * @param start null if the day has no such time
     * @param end null if the day has no such time
     * @param label what the bell schedule calls it; empty for lesson periods
     */
    public record Cell(
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            Text label,
            List<Happening> happenings) {

        /** True if the bell schedule of the day has this time. */
        public boolean isOpen() {
            return start != null;
        }

        public boolean isAt(LocalTime from, LocalTime to) {
            return Objects.equals(start, from) && Objects.equals(end, to);
        }
    }

    /** Rows that need the height of a lesson. */
    public long fullRowCount() {
        return rows.stream().filter(row -> !row.isWhole()).count();
    }

    static String clock(LocalTime start, LocalTime end) {
        return start + "–" + end;
    }
}
