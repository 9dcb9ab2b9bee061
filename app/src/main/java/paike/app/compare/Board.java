package paike.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.app.compare.diff.PlanDiff;
import paike.app.compare.inputs.Premises;
import paike.app.compare.inputs.RulebookDiff;
import paike.model.Text;
import paike.rules.Audit;
import paike.rules.Rulebook;

/**
 * Plans of one school, or of variants of it, side by side.
 *
 * @param rows at least one; what changes is counted from the first
 * @param criteria for which some plan has a figure
 * @param common the rulebook by which all are compared
 * @param isOneRulebook whether it is the own rulebook of every plan
 * @param isPublished whether the first plan is in force and each change a cost
 * @param absent what was asked for and has no plan, and why
 */
public record Board(
        List<Row> rows,
        List<Criterion> criteria,
        Rulebook common,
        boolean isOneRulebook,
        boolean isPublished,
        List<Absent> absent) {
    private static final int LETTERS = 26;

    /** Compared by the rulebook of the first plan, none of them published. */
    public static Board of(List<Candidate> candidates) {
        return of(candidates, null, false);
    }

    /**
     * @param candidates at least one
     * @param rulebook by which all are compared; null = that of the first plan
     * @param isPublished whether the first plan is in force
     */
    public static Board of(
            List<Candidate> candidates, @Nullable Rulebook rulebook, boolean isPublished) {
        var common = rulebook == null ? candidates.getFirst().rulebook() : rulebook;
        var rows = new ArrayList<Row>();
        for (var candidate : candidates) {
            rows.add(row(mark(rows.size()), candidate, candidates.getFirst(), common));
        }
        var criteria = Criteria.of(rows.stream().map(Row::figures).toList(), isPublished);
        var take = Ties.take(rows, criteria);
        return new Board(
                rows.stream()
                        .map(
                                row ->
                                        row.is(take)
                                                ? row
                                                : row.dominatedBy(
                                                        better(row, rows, criteria, take)))
                        .toList(),
                criteria,
                common,
                rows.stream().allMatch(row -> isSame(row.candidate().rulebook(), common)),
                isPublished,
                List.of());
    }

    /** The same with what has no plan. */
    public Board without(List<Absent> missing) {
        return new Board(rows, criteria, common, isOneRulebook, isPublished, missing);
    }

    private static Row row(String mark, Candidate candidate, Candidate first, Rulebook common) {
        var plan = candidate.plan();
        var judged = Audit.of(plan, common);
        var own =
                isSame(candidate.rulebook(), common)
                        ? judged
                        : Audit.of(plan, candidate.rulebook());
        var change = PlanDiff.of(first.plan(), plan);
        return new Row(
                mark,
                candidate,
                own,
                judged,
                Criteria.figures(plan, judged, change.diff()),
                change,
                Premises.of(first.plan(), first.rulebook(), plan, candidate.rulebook()),
                null);
    }

    /** Whether two rulebooks judge alike. */
    private static boolean isSame(Rulebook one, Rulebook other) {
        return RulebookDiff.of(one, other).isEmpty();
    }

    /** The plan from which changes are counted. */
    public Row first() {
        return rows.getFirst();
    }

    /** The others. */
    public List<Row> others() {
        return rows.subList(1, rows.size());
    }

    /** The penalties by group of rules, of which the penalty is the sum. */
    public List<Criterion> groups() {
        return criteria.stream().filter(Criteria::isGroup).toList();
    }

    /**
     * Figures that do not say the same of every plan, and those that decide whether a plan is fit
     * for use.
     */
    public List<Criterion> telling() {
        return figures().stream()
                .filter(
                        criterion ->
                                Criteria.DECISIVE.contains(criterion.id()) || differs(criterion))
                .toList();
    }

    /** Figures that are the same of every plan, each in words. */
    public List<Text> alike() {
        return figures().stream()
                .filter(criterion -> !Criteria.DECISIVE.contains(criterion.id()))
                .filter(criterion -> !differs(criterion))
                .map(
                        criterion ->
                                Text.of(
                                        "%s %s",
                                        "%s %s", criterion.title(), first().shown(criterion)))
                .toList();
    }

    /** True if the figure is not the same of every plan. */
    public boolean differs(Criterion criterion) {
        return rows.stream().map(row -> row.shown(criterion)).distinct().count() > 1;
    }

    /** All but the groups. */
    public List<Criterion> figures() {
        return criteria.stream().filter(criterion -> !Criteria.isGroup(criterion)).toList();
    }

    /**
     * True if no plan that is fit for use is better by the criterion and some plan is worse. Only a
     * plan that is fit for use is best, and only by what counts: it is easy to be good with lessons
     * left out. The first plan does not compete for being like itself.
     */
    public boolean isBest(Row row, Criterion criterion) {
        var mine = row.figure(criterion);
        boolean isDistance = Criteria.isDistance(criterion);
        if (mine == null
                || !row.isAcceptable()
                || !(criterion.isMain() || Criteria.isGroup(criterion))
                || (isDistance && row.is(first()))) {
            return false;
        }
        boolean beats = false;
        for (var other : rows) {
            var theirs = other.figure(criterion);
            if (theirs != null && !(isDistance && other.is(first()))) {
                int sign = criterion.compare(theirs, mine);
                if (sign > 0 && other.isAcceptable()) {
                    return false;
                }
                beats |= sign < 0;
            }
        }
        return beats;
    }

    /** How the plans of rows came about, as far as it is known; those alike together. */
    public static List<Text> origins(List<Row> rows) {
        var marks = new LinkedHashMap<Text, List<Text>>();
        for (var row : rows) {
            var origin = row.candidate().origin();
            if (!origin.zh().isEmpty()) {
                marks.computeIfAbsent(origin, one -> new ArrayList<>()).add(Text.same(row.mark()));
            }
        }
        var origins = new ArrayList<Text>();
        marks.forEach(
                (origin, some) -> origins.add(Text.of("%s %s", "%s %s", Text.join(some), origin)));
        return origins;
    }

    /** The rulebook of a row, by a name that none of other meaning has on this board. */
    public String rulebookName(Row row) {
        var own = row.candidate().rulebook();
        boolean isAmbiguous = own.name().equals(common.name()) && !isSame(own, common);
        return isAmbiguous ? own.name() + "（" + row.candidate().label() + "）" : own.name();
    }

    /** The row with a mark. */
    public Row row(String mark) {
        return rows.stream().filter(row -> row.mark().equals(mark)).findFirst().orElseThrow();
    }

    /**
     * A plan that is nowhere worse and somewhere better, by the main criteria: one of the same
     * school and rules before others, then the one to take, then the one that falls short of the
     * wishes least.
     */
    private static @Nullable String better(
            Row row, List<Row> rows, List<Criterion> criteria, Row take) {
        return rows.stream()
                .filter(other -> isBetter(other.figures(), row.figures(), criteria))
                .min(
                        Comparator.<Row>comparingInt(other -> other.isOfSameInputs(row) ? 0 : 1)
                                .thenComparingInt(other -> other.is(take) ? 0 : 1)
                                .thenComparing(Verdict.ORDER))
                .map(Row::mark)
                .orElse(null);
    }

    private static boolean isBetter(
            Map<String, Double> one, Map<String, Double> other, List<Criterion> criteria) {
        boolean isBetter = false;
        for (var criterion : criteria) {
            var mine = one.get(criterion.id());
            var theirs = other.get(criterion.id());
            if (criterion.isMain() && mine != null && theirs != null) {
                int sign = criterion.compare(mine, theirs);
                if (sign < 0) {
                    return false;
                }
                isBetter |= sign > 0;
            }
        }
        return isBetter;
    }

    /** A, B ... Z, then 27, 28 ... */
    private static String mark(int index) {
        return index < LETTERS ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
    }
}
