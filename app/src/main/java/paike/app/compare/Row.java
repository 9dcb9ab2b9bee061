package paike.app.compare;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.app.compare.diff.PlanDiff;
import paike.app.compare.inputs.Premises;
import paike.rules.Audit;

/**
 * A plan on the board.
 *
 * @param mark its letter, A for the first
 * @param own judged by its own rulebook
 * @param common judged by the rulebook that all plans are compared by
 * @param figures by id of the criterion; those by the common rulebook
 * @param change what is otherwise than in the first plan
 * @param premises what is otherwise in its school and rulebook than in those of the first plan
 * @param dominatedBy the mark of a plan that is nowhere worse and somewhere better; null = none is
 */
public record Row(
        String mark,
        Candidate candidate,
        Audit own,
        Audit common,
        Map<String, Double> figures,
        PlanDiff change,
        Premises premises,
        @Nullable String dominatedBy) {

    /** True if it is the same row of the board. */
    public boolean is(Row other) {
        return mark.equals(other.mark);
    }

    /** Null = the plan has no such figure. */
    public @Nullable Double figure(Criterion criterion) {
        return figures.get(criterion.id());
    }

    /** The figure as people read it; a dash if there is none. */
    public String shown(Criterion criterion) {
        var figure = figure(criterion);
        return figure == null ? "–" : shown(figure);
    }

    static String shown(double figure) {
        return figure == Math.rint(figure)
                ? String.valueOf((long) figure)
                : String.format(Locale.ROOT, "%.1f", figure);
    }

    /** True if both are made from the same school by the same rules. */
    boolean isOfSameInputs(Row other) {
        return premises.equals(other.premises);
    }

    /** True if every must-rule is kept and every lesson has a time. */
    public boolean isAcceptable() {
        return isZero(Criteria.HARD) && isZero(Criteria.UNPLACED);
    }

    private boolean isZero(String id) {
        var figure = figures.get(id);
        return figure == null || figure == 0;
    }

    Row dominatedBy(@Nullable String other) {
        return new Row(mark, candidate, own, common, figures, change, premises, other);
    }
}
