package paike.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import paike.model.Text;

/**
 * Which plan to take, in words for people who do not know the school.
 *
 * @param take the plan to take
 * @param headline which one, or that none is fit for use
 * @param reasons why
 * @param costs what one gives up by taking it; empty = nothing
 * @param choices what else one may take, and for what
 * @param dropped plans that need no more thought, and why
 */
public record Verdict(
        Row take,
        Text headline,
        List<Text> reasons,
        List<Text> costs,
        List<Text> choices,
        List<Text> dropped) {

    public static Verdict of(Board board) {
        var take =
                board.rows().stream()
                        .min(
                                Comparator.<Row>comparingDouble(row -> cost(row, Criteria.HARD))
                                        .thenComparingDouble(row -> cost(row, Criteria.UNPLACED))
                                        .thenComparingDouble(row -> cost(row, Criteria.SOFT))
                                        .thenComparingDouble(row -> cost(row, Criteria.MOVED))
                                        .thenComparingDouble(row -> cost(row, Criteria.GAPS)))
                        .orElseThrow();
        var words = new VerdictWords(board, take);
        return new Verdict(
                take,
                words.headline(),
                words.reasons(),
                words.costs(),
                words.choices(),
                words.dropped());
    }

    private static double cost(Row row, String criterion) {
        return Objects.requireNonNullElse(row.figures().get(criterion), 0.0);
    }

    /** All sentences, the headline first. */
    public List<Text> sentences() {
        var all = new ArrayList<Text>();
        all.add(headline);
        all.addAll(reasons);
        all.addAll(costs);
        all.addAll(choices);
        all.addAll(dropped);
        return all;
    }
}
