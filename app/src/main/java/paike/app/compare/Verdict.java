package paike.app.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import paike.model.Text;

/**
 * Which plan to take, in words for people who do not know the school.
 *
 * @param take the plan to take
 * @param headline which one, or that none is fit for use
 * @param premises what it takes for granted; empty = the school and the rules of the first plan
 * @param reasons why
 * @param costs what one gives up by taking it; empty = nothing
 * @param choices what else one may take, and for what
 * @param dropped plans that need no more thought, and why
 */
public record Verdict(
        Row take,
        Text headline,
        List<Text> premises,
        List<Text> reasons,
        List<Text> costs,
        List<Text> choices,
        List<Text> dropped) {

    /** The plan to take first. */
    static final Comparator<Row> ORDER =
            Comparator.<Row>comparingDouble(row -> cost(row, Criteria.HARD))
                    .thenComparingDouble(row -> cost(row, Criteria.UNPLACED))
                    .thenComparingDouble(row -> cost(row, Criteria.SOFT))
                    .thenComparingDouble(row -> cost(row, Criteria.MOVED))
                    .thenComparingDouble(row -> cost(row, Criteria.GAPS));

    public static Verdict of(Board board) {
        var take = Ties.take(board.rows(), board.criteria());
        var words = new VerdictWords(board, take);
        return new Verdict(
                take,
                words.headline(),
                words.premises(),
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
        return Stream.of(List.of(headline), premises, reasons, costs, choices, dropped)
                .flatMap(List::stream)
                .toList();
    }
}
