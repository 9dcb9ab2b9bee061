package paike.datasets.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.school.SchoolClass;

/**
 * Writes the record of patrols (巡课记录): a line for every lesson of a class in order of day, period
 * and class, with room for what was seen.
 */
final class PatrolSheet {
    static final Text TITLE = new Text("巡课记录", "Patrols");

    private static final List<Text> HEADS =
            List.of(
                    new Text("单双周", "Weeks"),
                    new Text("星期", "Day"),
                    new Text("节次", "Period"),
                    new Text("班级", "Class"),
                    new Text("科目", "Subject"),
                    new Text("任课教师", "Teacher"),
                    new Text("场地", "Room"),
                    new Text("记录内容", "Record"),
                    new Text("扣分", "Points"),
                    new Text("记录人签名", "Signature"));
    private static final double[] WIDTHS = {8, 9, 9, 10, 14, 18, 18, 34, 8, 14};

    /** A lesson of one class. */
    private record Line(SchoolClass schoolClass, int period, Happening what) {}

    private PatrolSheet() {}

    static void write(SheetWriter out, Plan plan) {
        out.listHead(plan, new Text("第____周 巡课记录", "Patrols, week ____"), HEADS, WIDTHS);
        var school = plan.school();
        var lines = new ArrayList<Line>();
        for (var happening : Happening.of(plan)) {
            var slot = happening.slot();
            if (happening.kind() != Happening.Kind.LESSON || slot == null) {
                continue;
            }
            for (var schoolClass : happening.classes()) {
                int period = school.week(schoolClass).period(slot.index());
                lines.add(new Line(schoolClass, period, happening));
            }
        }
        lines.sort(
                Comparator.comparingInt((Line line) -> line.what().weekday())
                        .thenComparingInt(Line::period)
                        .thenComparing(line -> line.what().start())
                        .thenComparingInt(line -> line.schoolClass().index()));
        int row = 3;
        for (var line : lines) {
            if (row > 3 && lines.get(row - 4).what().weekday() != line.what().weekday()) {
                out.sheet().setRowBreak(row - 1);
            }
            write(out, row++, line);
        }
    }

    private static void write(SheetWriter out, int row, Line line) {
        var what = line.what();
        var words = out.styles().words();
        out.put(row, 0, out.say(AuditWords.weekType(what.weekType())), out.styles().number());
        out.put(row, 1, out.say(Text.weekdayHeading(what.weekday())), out.styles().number());
        out.put(
                row,
                2,
                line.period() == 0
                        ? what.start() + "-" + what.end()
                        : out.say(Text.of("第%d节", "Period %d", line.period())),
                out.styles().number());
        out.put(row, 3, line.schoolClass().name(), out.styles().head());
        out.put(row, 4, what.name(), words);
        out.put(row, 5, what.people(), words);
        out.put(row, 6, what.specialRoomNames(), words);
        for (int column = 7; column < HEADS.size(); column++) {
            out.put(row, column, "", words);
        }
    }
}
