package paike.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;

/**
 * What is to be said of a timetable under a rulebook: every violation, rule by rule, and measures.
 *
 * @param hard number of broken must-points
 * @param soft penalty of all broken should-points
 * @param results one per judged entry, in the order of the rulebook
 * @param differences what a rulebook below asks for otherwise than the entry that holds
 * @param notes what was not judged, such as parts of a file that no rule can say
 */
public record Audit(
        long hard,
        long soft,
        List<Result> results,
        List<Result> differences,
        List<Measure> measures,
        List<Text> notes) {

    /** Nothing was judged. */
    public static final Audit NONE = new Audit(0, 0, List.of(), List.of(), List.of(), List.of());

    /**
     * How one entry is kept.
     *
     * @param points points judged; those of grades that the entry leaves out are not, and none are
     *     where nothing is planned that the rule is about
     * @param violations worst first
     */
    public record Result(RulebookEntry entry, int points, List<Violation> violations) {

        public boolean isKept() {
            return violations.isEmpty();
        }

        public long penalty() {
            return violations.stream().mapToLong(Violation::penalty).sum();
        }
    }

    /** Judges every point of every rule. */
    public static Audit of(Timetable timetable, Rulebook rulebook) {
        return of(Occupancy.of(timetable), rulebook);
    }

    /** Judges every point of every rule, those about clubs and their members included. */
    public static Audit of(Plan plan, Rulebook rulebook) {
        return of(Occupancy.of(plan), rulebook);
    }

    public static Audit of(Occupancy now, Rulebook rulebook) {
        var results = rulebook.judged().stream().map(entry -> judge(entry, now)).toList();
        var differences = new ArrayList<Result>();
        for (var entry : rulebook.entries()) {
            for (var below = entry.overridden(); below != null; below = below.overridden()) {
                if (below.level() != Level.OFF
                        && !(below.rule().equals(entry.rule())
                                && below.level() == entry.level()
                                && below.grades().equals(entry.grades()))) {
                    differences.add(judge(below, now));
                }
            }
        }
        return new Audit(
                hard(results), soft(results), results, differences, Measure.all(now), List.of());
    }

    /** What an audit counts for one entry, without its findings, which take far longer. */
    public static long penalty(Occupancy now, RulebookEntry entry) {
        var ignored = Scope.ignored(entry, now.school());
        long sum = 0;
        for (int point = 0; point < ignored.length; point++) {
            int deviation = ignored[point] ? 0 : entry.rule().deviation(now, point);
            sum += deviation > 0 ? entry.penalty(deviation) : 0;
        }
        return sum;
    }

    /** The same audit with notes. */
    public Audit with(List<Text> others) {
        return new Audit(hard, soft, results, differences, measures, others);
    }

    /**
     * The same audit with the points counted that a rule has anything to say about: those that a
     * lesson of the school can touch. Slower than the audit itself.
     */
    public Audit counted(Occupancy now) {
        var counted = results.stream().map(result -> Reach.count(result, now)).toList();
        return new Audit(hard, soft, counted, differences, measures, notes);
    }

    /** Likewise, with the results of rules on amounts from another audit by the same rulebook. */
    Audit withAmountsOf(Audit other) {
        var mixed = new ArrayList<Result>();
        for (int i = 0; i < results.size(); i++) {
            boolean isAmount = results.get(i).entry().rule() instanceof AmountRule;
            mixed.add((isAmount ? other : this).results.get(i));
        }
        return new Audit(
                hard(mixed), soft(mixed), List.copyOf(mixed), differences, measures, notes);
    }

    private static long hard(List<Result> results) {
        return results.stream()
                .filter(result -> result.entry().level() == Level.MUST)
                .mapToLong(result -> result.violations().size())
                .sum();
    }

    private static long soft(List<Result> results) {
        return results.stream()
                .filter(result -> result.entry().level() == Level.SHOULD)
                .mapToLong(Result::penalty)
                .sum();
    }

    /** All violations, must before should, in the order of the rulebook. */
    public List<Violation> violations() {
        return results.stream()
                .sorted(Comparator.comparing(result -> result.entry().level()))
                .flatMap(result -> result.violations().stream())
                .toList();
    }

    private static Result judge(RulebookEntry entry, Occupancy now) {
        var rule = entry.rule();
        if (rule.isSilent(now)) {
            return new Result(entry, 0, List.of());
        }
        var ignored = Scope.ignored(entry, now.school());
        var violations = new ArrayList<Violation>();
        int judged = 0;
        for (int point = 0; point < ignored.length; point++) {
            judged += ignored[point] ? 0 : 1;
            int deviation = ignored[point] ? 0 : rule.deviation(now, point);
            if (deviation > 0) {
                violations.add(
                        new Violation(
                                entry,
                                point,
                                deviation,
                                entry.penalty(deviation),
                                rule.explain(now, point)));
            }
        }
        violations.sort(Comparator.comparingLong(Violation::penalty).reversed());
        return new Result(entry, judged, violations);
    }
}
