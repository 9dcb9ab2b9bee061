package paike.datasets.synthetic.profile;

import java.util.List;
import java.util.Set;
import paike.datasets.synthetic.ClubOffer;

/** What is offered after the lessons. */
public record AfterSchool(List<ClubRow> clubs, List<LectureRow> lectures) {
    public static final AfterSchool NONE = of("", "");

    private static final int FEWEST = 12;
    private static final int MOST = 30;

    /**
     * @param leader a post, or who leads it from outside
     * @param room kind of its venue
     * @param youngest first grade that may join
     */
    record ClubRow(
            String name,
            String content,
            Set<Integer> weekdays,
            String leader,
            String room,
            int youngest,
            int fewest,
            int most) {}

    record LectureRow(String name, int weekday, String room) {}

    /**
     * Reads two tables. A club that {@link ClubOffer} knows may leave its last cells at {@code -}.
     *
     * @param clubs {@code 泥塑 | 1 3 | art | art | 泥塑与浮雕}: name, weekdays, leader, room, content
     * @param lectures {@code 特色讲座 | 4 | playground}
     */
    public static AfterSchool of(String clubs, String lectures) {
        return new AfterSchool(
                Cells.rows(clubs, 5).stream().map(AfterSchool::club).toList(),
                Cells.rows(lectures, 3).stream()
                        .map(
                                row ->
                                        new LectureRow(
                                                row.get(0),
                                                Integer.parseInt(row.get(1)),
                                                row.get(2)))
                        .toList());
    }

    private static ClubRow club(List<String> row) {
        var known =
                ClubOffer.all().stream()
                        .filter(offer -> offer.name().equals(row.get(0)))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        new ClubOffer(
                                                row.get(0),
                                                row.get(4),
                                                row.get(2),
                                                row.get(3),
                                                1,
                                                FEWEST,
                                                MOST,
                                                Set.of()));
        return new ClubRow(
                row.get(0),
                stated(row.get(4), known.content()),
                Cells.numbers(row.get(1)),
                stated(row.get(2), post(known)),
                stated(row.get(3), known.room()),
                known.youngest(),
                known.minimumSize(),
                known.maximumSize());
    }

    private static String stated(String cell, String usual) {
        return cell.equals("-") ? usual : cell;
    }

    /** Posts are called as the departments are. */
    private static String post(ClubOffer offer) {
        return offer.isLedFromOutside()
                ? offer.leader()
                : offer.leader().toLowerCase(java.util.Locale.ROOT);
    }
}
