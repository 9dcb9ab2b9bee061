package paike.datasets.synthetic.profile;

import java.time.LocalTime;
import java.util.List;
import paike.datasets.synthetic.tables.Cells;
import paike.model.school.TimePattern;
import paike.model.school.WeekType;

/**
 * Who works at the school, when they are away, who meets.
 *
 * @param circles further groups by name (师徒, 夫妻), the first named member first
 */
public record StaffTable(
        List<Post> posts, List<Absence> absences, List<Circle> circles, List<MeetingRow> meetings) {

    /**
     * @param member such as {@code music 2}: the second of a post
     * @param duty a further duty, {@code -} = none
     */
    public record Absence(String member, String duty, List<TimePattern> times) {}

    public record Circle(String name, List<String> members) {}

    public record MeetingRow(
            String group,
            String name,
            int weekday,
            LocalTime start,
            LocalTime end,
            WeekType weekType) {}

    /**
     * Reads four tables.
     *
     * @param posts see {@link Post#table}
     * @param absences {@code music 2 | 兼职 | 5@13:00-}
     * @param circles {@code 师徒一 | maths 1, maths 3}
     * @param meetings {@code 语文组 | 语文教研 | 2 16:40-17:20 | ALL}
     */
    public static StaffTable of(String posts, String absences, String circles, String meetings) {
        return new StaffTable(
                Post.table(posts),
                Cells.rows(absences, 3).stream()
                        .map(row -> new Absence(row.get(0), row.get(1), Times.patterns(row.get(2))))
                        .toList(),
                Cells.rows(circles, 2).stream()
                        .map(row -> new Circle(row.get(0), Cells.list(row.get(1))))
                        .toList(),
                Cells.rows(meetings, 4).stream().map(StaffTable::meeting).toList());
    }

    private static MeetingRow meeting(List<String> row) {
        var time = row.get(2).split("[ -]", -1);
        return new MeetingRow(
                row.get(0),
                row.get(1),
                Integer.parseInt(time[0]),
                LocalTime.parse(time[1]),
                LocalTime.parse(time[2]),
                WeekType.valueOf(row.get(3)));
    }
}
