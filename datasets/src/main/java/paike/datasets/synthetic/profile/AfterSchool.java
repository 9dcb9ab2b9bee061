package paike.datasets.synthetic.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import paike.datasets.synthetic.ClubOffer;
import paike.datasets.synthetic.tables.Cells;
import paike.model.school.IntervalKind;
import paike.model.school.TimePattern;

/** What is offered after the lessons, and who comes from outside for it. */
public record AfterSchool(
        List<CareRow> care, List<GuestRow> guests, List<ClubRow> clubs, List<LectureRow> lectures) {
    public static final AfterSchool NONE = of("", "", "", "");

    private static final String FREE = "x";
    private static final int FEWEST = 12;
    private static final int MOST = 30;

    /**
     * @param together how many neighbouring classes are cared for as one group
     */
    public record CareRow(
            String name,
            IntervalKind slot,
            Set<Integer> grades,
            Set<Integer> weekdays,
            int together) {}

    /**
     * @param away times at which they cannot come
     */
    public record GuestRow(String role, List<TimePattern> away) {}

    /**
     * @param freeSessions sessions whose days are left open
     * @param leader a post, or {@code guest 2} for the second guest
     * @param rooms kinds of its venues
     * @param youngest first grade that may join
     */
    public record ClubRow(
            String name,
            String content,
            Set<Integer> weekdays,
            int freeSessions,
            String leader,
            List<String> rooms,
            int youngest,
            int fewest,
            int most) {}

    /**
     * @param room kind of its venue; empty = none stated
     */
    public record LectureRow(String name, int weekday, String room) {}

    /**
     * Reads four tables. A club that {@link ClubOffer} knows may leave its last cells at {@code -}.
     *
     * @param care {@code 作业辅导 | afterSchool1 | 1-6 | 1-5 | 1}: name, slot, grades, weekdays,
     *     classes together
     * @param guests {@code 家长 | 1 3 5}: role, weekdays on which they cannot come
     * @param clubs {@code 泥塑 | 1 3 | art | art | 泥塑与浮雕}: name, weekdays or {@code x2} for two any
     *     days, leader, rooms, content
     * @param lectures {@code 特色讲座 | 4 | playground}
     */
    public static AfterSchool of(String care, String guests, String clubs, String lectures) {
        return new AfterSchool(
                Cells.rows(care, 5).stream().map(AfterSchool::care).toList(),
                Cells.rows(guests, 2).stream()
                        .map(row -> new GuestRow(row.get(0), Times.patterns(row.get(1))))
                        .toList(),
                Cells.rows(clubs, 5).stream().map(AfterSchool::club).toList(),
                Cells.rows(lectures, 3).stream()
                        .map(
                                row ->
                                        new LectureRow(
                                                row.get(0),
                                                Integer.parseInt(row.get(1)),
                                                stated(row.get(2), "")))
                        .toList());
    }

    private static CareRow care(List<String> row) {
        return new CareRow(
                row.get(0),
                Day.kind(row.get(1)),
                Cells.numbers(row.get(2)),
                Cells.numbers(row.get(3)),
                Integer.parseInt(row.get(4)));
    }

    private static ClubRow club(List<String> row) {
        var known =
                ClubOffer.all().stream()
                        .filter(offer -> offer.name().equals(row.get(0)))
                        .findFirst()
                        .orElseGet(() -> offer(row));
        boolean isFree = row.get(1).startsWith(FREE);
        return new ClubRow(
                row.get(0),
                stated(row.get(4), known.content()),
                Cells.numbers(isFree ? "" : row.get(1)),
                isFree ? Integer.parseInt(row.get(1).substring(FREE.length())) : 0,
                stated(row.get(2), known.leader().toLowerCase(Locale.ROOT)),
                Cells.list(stated(row.get(3), known.room())),
                known.youngest(),
                known.minimumSize(),
                known.maximumSize());
    }

    private static ClubOffer offer(List<String> row) {
        return new ClubOffer(
                row.get(0), row.get(4), row.get(2), row.get(3), 1, FEWEST, MOST, Set.of());
    }

    private static String stated(String cell, String usual) {
        return cell.equals("-") ? usual : cell;
    }
}
