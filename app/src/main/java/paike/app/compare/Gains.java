package paike.app.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Level;

/** By what one plan of a board is better than another, and how that is said. */
final class Gains {
    /** Figures and rules that are named of one plan. */
    static final int NAMED = 3;

    private final List<Criterion> main;

    Gains(Board board) {
        this.main = board.criteria().stream().filter(Criterion::isMain).toList();
    }

    List<Criterion> main() {
        return main;
    }

    /** Main criteria by which the first row is better, those that differ most first. */
    List<Criterion> better(Row one, Row other) {
        return main.stream()
                .filter(criterion -> gain(one, other, criterion) > 0)
                .sorted(Comparator.comparingDouble(criterion -> -share(one, other, criterion)))
                .limit(NAMED)
                .toList();
    }

    /** Figures of a row beside those of another. */
    static Text comparisons(List<Criterion> criteria, Row row, Row other) {
        return Text.join(
                criteria.stream()
                        .map(
                                criterion ->
                                        Text.of(
                                                "%s %s（%s 为 %s）",
                                                "%s %s (%s: %s)",
                                                criterion.brief(),
                                                row.shown(criterion),
                                                other.mark(),
                                                other.shown(criterion)))
                        .toList());
    }

    /** Wishes that the first row meets better, with the places where it does not. */
    static List<Text> rules(Row one, Row other) {
        return rules(one, other, i -> lead(one, other, i));
    }

    /** Wishes that the first row meets worse, with the places where it does not. */
    static List<Text> lost(Row one, Row other) {
        return rules(one, other, i -> -lead(one, other, i));
    }

    private static List<Text> rules(Row one, Row other, IntToLongFunction lead) {
        return IntStream.range(0, one.common().results().size())
                .boxed()
                .filter(i -> lead.applyAsLong(i) > 0)
                .sorted(Comparator.comparingLong(i -> -lead.applyAsLong(i)))
                .limit(NAMED)
                .map(i -> rule(result(one, i), result(other, i), other.mark()))
                .toList();
    }

    /** The places, or where these are equal in number the penalty. */
    private static Text rule(Audit.Result mine, Audit.Result theirs, String mark) {
        int places = mine.violations().size();
        int others = theirs.violations().size();
        return places == others
                ? Text.of(
                        "“%s”罚分 %d（%s 为 %d）",
                        "\"%s\" penalty %d (%s: %d)",
                        mine.entry().rule().title(),
                        mine.penalty(),
                        mark,
                        theirs.penalty())
                : Text.of(
                        "“%s”%d 处（%s 为 %d 处）",
                        "\"%s\" %d (%s: %d)", mine.entry().rule().title(), places, mark, others);
    }

    private static long lead(Row one, Row other, int rule) {
        return result(one, rule).entry().level() == Level.SHOULD
                ? result(other, rule).penalty() - result(one, rule).penalty()
                : 0;
    }

    private static Audit.Result result(Row row, int rule) {
        return row.common().results().get(rule);
    }

    /** How much the first row is better, in units of the criterion; below 0 = worse. */
    static double gain(Row one, Row other, Criterion criterion) {
        var mine = one.figure(criterion);
        var theirs = other.figure(criterion);
        return mine == null || theirs == null
                ? 0
                : Math.abs(mine - theirs) * Integer.signum(criterion.compare(mine, theirs));
    }

    /** The gain of a row over another as part of the larger figure; below 0 = worse. */
    static double share(Row of, Row over, Criterion criterion) {
        return gain(of, over, criterion)
                / Math.max(
                        1,
                        Math.max(
                                Math.abs(value(of, criterion.id())),
                                Math.abs(value(over, criterion.id()))));
    }

    /** 0 if the plan has no such figure. */
    static double value(Row row, String criterion) {
        return Objects.requireNonNullElse(row.figures().get(criterion), 0.0);
    }
}
