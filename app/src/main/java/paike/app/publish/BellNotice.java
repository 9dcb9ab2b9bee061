package paike.app.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.app.document.Tint;
import paike.datasets.sheets.IntervalNames;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.rules.bell.PupilDay;

/** The bell schedules, one for all grades and weekdays that share it. */
final class BellNotice {
    private BellNotice() {}

    static List<Piece> of(Published published) {
        var same = new LinkedHashMap<List<BellInterval>, List<PupilDay>>();
        for (var day : PupilDay.of(published.school())) {
            same.computeIfAbsent(day.bell().intervals(), intervals -> new ArrayList<>()).add(day);
        }
        var pieces = new ArrayList<Piece>();
        for (var entry : same.entrySet()) {
            pieces.add(
                    new Piece.Heading(
                            2, heading(entry.getValue()), "bell-" + (pieces.size() / 2 + 1)));
            pieces.add(table(entry.getKey()));
        }
        return pieces;
    }

    /** Such as "一年级、二年级 周一至周五". */
    private static Text heading(List<PupilDay> days) {
        Map<Text, List<Text>> gradesByDays = new LinkedHashMap<>();
        for (var day : days) {
            gradesByDays
                    .computeIfAbsent(day.weekdays(), weekdays -> new ArrayList<>())
                    .add(IntervalNames.grade(day.grade()));
        }
        var parts =
                gradesByDays.entrySet().stream()
                        .map(
                                entry ->
                                        Text.of(
                                                "%s（%s）",
                                                "%s (%s)",
                                                Text.join(entry.getValue()),
                                                entry.getKey()))
                        .toList();
        return new Text(
                String.join("；", parts.stream().map(Text::zh).toList()),
                String.join("; ", parts.stream().map(Text::en).toList()));
    }

    private static Piece table(List<BellInterval> intervals) {
        var rows = new ArrayList<List<Cell>>();
        int lessons = 0;
        for (var interval : intervals) {
            lessons += interval.kind() == IntervalKind.LESSON ? 1 : 0;
            rows.add(
                    List.of(
                            Cell.of(interval.start() + "–" + interval.end()),
                            new Cell(IntervalNames.of(interval, lessons), tint(interval.kind())),
                            Cell.of(Text.of("%d 分钟", "%d min", interval.lengthInMinutes()))));
        }
        return new Piece.Table(
                List.of(3, 5, 2),
                List.of(new Text("时间", "Time"), new Text("安排", "What"), new Text("时长", "Length")),
                rows);
    }

    private static Tint tint(IntervalKind kind) {
        return switch (kind) {
            case LESSON -> Tint.ofShare(0.3);
            case BIG_BREAK, ACTIVITY -> Tint.GOOD;
            case AFTER_SCHOOL_1, AFTER_SCHOOL_2 -> Tint.WISH;
            default -> Tint.NONE;
        };
    }
}
