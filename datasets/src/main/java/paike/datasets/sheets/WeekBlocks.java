package paike.datasets.sheets;

import org.apache.poi.ss.usermodel.PaperSize;
import org.jspecify.annotations.Nullable;
import paike.datasets.sheets.WeekTable.Row;
import paike.datasets.sheets.WeekTable.RowKind;
import paike.model.Text;
import paike.model.plan.Plan;

/** Writes week tables one under another, each on a page of its own. */
final class WeekBlocks {
    private static final double PAGE_POINTS = 490;
    private static final int FIRST_DAY = 2;

    private static final Text MORNING = new Text("上午", "morning");
    private static final Text NOON = new Text("中午", "noon");
    private static final Text AFTERNOON = new Text("下午", "after-\nnoon");
    private static final Text AFTER = new Text("课后", "after\nschool");

    private final SheetWriter out;
    private final Plan plan;
    private int next;
    private int widest;

    WeekBlocks(SheetWriter out, Plan plan) {
        this.out = out;
        this.plan = plan;
    }

    /** Such as 星期一. */
    static Text weekday(int weekday) {
        return Text.weekdayHeading(weekday);
    }

    /**
     * @param title such as "一(1)班课表"
     */
    void write(Text title, WeekTable table, SheetWriter.LessonWords words) {
        var styles = out.styles();
        int days = table.weekdays().size();
        int last = FIRST_DAY + days - 1;
        widest = Math.max(widest, days);
        if (next > 0) {
            out.sheet().setRowBreak(next - 1);
        }
        out.merge(next, next, 0, last, plan.school().name(), styles.schoolName());
        out.height(next++, 18);
        out.merge(next, next, 0, last, out.say(title), styles.title());
        out.height(next++, 26);
        out.merge(next, next, 0, 1, out.say(new Text("星期\n节次", "Day\nPeriod")), styles.head());
        for (int day = 0; day < days; day++) {
            out.put(
                    next,
                    FIRST_DAY + day,
                    out.say(weekday(table.weekdays().get(day))),
                    styles.head());
        }
        out.height(next++, 30);
        long full = Math.max(1, table.fullRowCount());
        double bands = (table.rows().size() - full) * 16.0;
        double height = Math.max(26, Math.min(52, (PAGE_POINTS - 74 - bands) / full));
        int partFrom = next;
        var part = part(table.rows().getFirst(), null);
        for (var row : table.rows()) {
            var nextPart = part(row, part);
            if (!nextPart.equals(part)) {
                out.merge(partFrom, next - 1, 0, 0, out.say(part), styles.head());
                partFrom = next;
                part = nextPart;
            }
            if (row.isWhole()) {
                out.put(next, 1, clock(row), styles.clock());
                out.merge(next, next, FIRST_DAY, last, out.say(row.name()), styles.band());
                out.height(next++, 16);
            } else {
                cells(row, words);
                out.height(next++, Math.max(height, 14.0 * mostLines(row, words)));
            }
        }
        out.merge(partFrom, next - 1, 0, 0, out.say(part), styles.head());
    }

    /** Sets paper and widths when all blocks are written. */
    void finish() {
        out.width(0, 6);
        out.width(1, 12);
        for (int day = 0; day < widest; day++) {
            out.width(FIRST_DAY + day, Math.min(18, 90.0 / widest));
        }
        out.paper(PaperSize.A4_PAPER, plan);
        out.sheet().createFreezePane(FIRST_DAY, 0);
    }

    private void cells(Row row, SheetWriter.LessonWords words) {
        String remark = out.say(row.remark());
        out.put(
                next,
                1,
                out.say(row.name()) + (remark.isEmpty() ? "" : " " + remark) + "\n" + clock(row),
                out.styles().clock());
        for (int day = 0; day < row.cells().size(); day++) {
            var cell = row.cells().get(day);
            boolean ownTime = cell.start() != null && !cell.isAt(row.start(), row.end());
            if (cell.happenings().isEmpty()) {
                String label = out.say(cell.label());
                out.put(
                        next,
                        FIRST_DAY + day,
                        ownTime ? (label + "\n" + ownClock(cell)).strip() : label,
                        label.isEmpty() ? out.styles().empty() : out.styles().band());
            } else {
                out.putAll(
                        next,
                        FIRST_DAY + day,
                        Happening.withClubsTogether(cell.happenings()),
                        happening ->
                                ownTime
                                        ? Text.of(
                                                "%s\n%s",
                                                "%s\n%s", words.words(happening), ownClock(cell))
                                        : words.words(happening));
            }
        }
    }

    private long mostLines(Row row, SheetWriter.LessonWords words) {
        return row.cells().stream()
                .mapToLong(
                        cell ->
                                Happening.withClubsTogether(cell.happenings()).stream()
                                        .mapToLong(
                                                happening ->
                                                        out.say(words.words(happening))
                                                                .lines()
                                                                .count())
                                        .sum())
                .max()
                .orElse(1);
    }

    /**
     * What column A calls it.
     *
     * @param before the part of the row above, or null
     */
    private static Text part(Row row, @Nullable Text before) {
        if (row.kind() == RowKind.AFTER) {
            return AFTER;
        }
        if (row.morning()) {
            return MORNING;
        }
        return row.isBand() && (MORNING.equals(before) || NOON.equals(before)) ? NOON : AFTERNOON;
    }

    private static String clock(Row row) {
        return row.start() + "~" + row.end();
    }

    private static String ownClock(WeekTable.Cell cell) {
        return cell.start() + "~" + cell.end();
    }
}
