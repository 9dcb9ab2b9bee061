package paike.app.compare;

import java.util.Comparator;
import java.util.List;

/** Which plans are as good as one another as far as figures can say: a search has luck, too. */
final class Ties {
    /** Part of a figure, of the larger one, up to which a difference may be luck of the search. */
    static final double LUCK = 0.05;

    /** The least change first: of school and rules, then of lessons. */
    private static final Comparator<Row> LEAST_CHANGE =
            Comparator.<Row>comparingInt(row -> row.premises().parts().size())
                    .thenComparingDouble(row -> Gains.value(row, Criteria.MOVED))
                    .thenComparing(Verdict.ORDER);

    private Ties() {}

    /** The plan to take: of those that are as good as the best, the one that changes least. */
    static Row take(List<Row> rows, List<Criterion> criteria) {
        var best = rows.stream().min(Verdict.ORDER).orElseThrow();
        return rows.stream()
                .filter(row -> row.is(best) || isTie(row, best, criteria))
                .min(LEAST_CHANGE)
                .orElse(best);
    }

    /**
     * True if both are fit for use, their penalties differ no more than luck may explain, and no
     * other main figure speaks for the second; how much a plan changes is no merit here.
     */
    static boolean isTie(Row one, Row other, List<Criterion> criteria) {
        return one.isAcceptable()
                && other.isAcceptable()
                && isClose(Gains.value(one, Criteria.SOFT), Gains.value(other, Criteria.SOFT))
                && criteria.stream()
                        .filter(Criterion::isMain)
                        .filter(criterion -> !Criteria.DECISIVE.contains(criterion.id()))
                        .filter(criterion -> !Criteria.isDistance(criterion))
                        .allMatch(criterion -> Gains.share(other, one, criterion) <= LUCK);
    }

    private static boolean isClose(double one, double other) {
        return Math.abs(one - other) <= LUCK * Math.max(one, other);
    }

    /** True if every lesson has the same day, period, teachers and rooms. */
    static boolean isSameTimetable(Row one, Row other) {
        return one.change().meetingsAfter().all().equals(other.change().meetingsAfter().all());
    }
}
