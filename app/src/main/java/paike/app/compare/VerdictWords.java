package paike.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import paike.model.Text;

/** Puts the verdict on a board into sentences. */
final class VerdictWords {
    /** Gains and losses that are named of one plan. */
    private static final int NAMED = 3;

    private final Board board;
    private final Row take;
    private final List<Criterion> main;

    VerdictWords(Board board, Row take) {
        this.board = board;
        this.take = take;
        this.main = board.criteria().stream().filter(Criterion::isMain).toList();
    }

    Text headline() {
        var isStaying = board.isPublished() && take.is(board.first());
        if (!take.isAcceptable()) {
            return Text.of(
                    "没有一个方案可以直接使用；最接近的是 %s",
                    "No plan is fit for use as it is; %s comes closest", take.mark());
        }
        if (isStaying) {
            return Text.of(
                    "不必更换：已公布的方案 %s 仍是最好的",
                    "Stay as you are: the published plan %s is still the best", take.mark());
        }
        return twins().isEmpty()
                ? Text.of("建议采用方案 %s", "Take plan %s", take.mark())
                : Text.of(
                        "建议采用方案 %s（与 %s 完全相同，任选其一）",
                        "Take plan %s (%s is the same, either will do)",
                        take.mark(),
                        marks(twins()));
    }

    /** Plans that are the same as the one to take, lesson by lesson and by every figure. */
    private List<Row> twins() {
        return board.rows().stream().filter(row -> !row.is(take) && isSame(row, take)).toList();
    }

    private boolean isSame(Row one, Row other) {
        return one.figures().equals(other.figures())
                && one.change().meetingsAfter().all().equals(other.change().meetingsAfter().all());
    }

    List<Text> reasons() {
        var reasons = new ArrayList<Text>();
        reasons.add(must());
        penalty().ifPresent(reasons::add);
        var best =
                main.stream()
                        .filter(
                                criterion ->
                                        !isDecisive(criterion) && board.isBest(take, criterion))
                        .map(criterion -> figure(take, criterion))
                        .toList();
        if (!best.isEmpty()) {
            reasons.add(Text.of("同时最好的还有：%s。", "Also best by: %s.", Text.join(best)));
        }
        return reasons;
    }

    private Text must() {
        var broken = board.rows().stream().filter(row -> !row.isAcceptable()).toList();
        if (!take.isAcceptable()) {
            return Text.of(
                    "它违反必守规则 %s 处，未排 %s 次课，要先改好（./paike check 说明在哪里）。",
                    "It breaks must-rules %s times and leaves %s lessons unplaced: mend that first"
                            + " (./paike check says where).",
                    shown(take, Criteria.HARD),
                    shown(take, Criteria.UNPLACED));
        }
        return broken.isEmpty()
                ? new Text(
                        "所有方案都满足全部必守规则，课都排上了。",
                        "All plans keep every must-rule and place every lesson.")
                : Text.of(
                        "它满足全部必守规则，课都排上了；%s 做不到。",
                        "It keeps every must-rule and places every lesson; %s does not.",
                        marks(broken));
    }

    private Optional<Text> penalty() {
        var next =
                board.rows().stream()
                        .filter(row -> !row.is(take) && row.isAcceptable())
                        .filter(row -> !twins().contains(row))
                        .min(Comparator.comparingDouble(row -> value(row, Criteria.SOFT)));
        if (!take.isAcceptable() || next.isEmpty()) {
            return Optional.empty();
        }
        double less = value(next.get(), Criteria.SOFT) - value(take, Criteria.SOFT);
        return Optional.of(
                less == 0
                        ? Text.of(
                                "没做到的建议与 %s 一样多（罚分 %s），其他指标更好。",
                                "It falls short of the wishes as much as %s (penalty %s) and is"
                                        + " better otherwise.",
                                next.get().mark(),
                                shown(take, Criteria.SOFT))
                        : Text.of(
                                "没做到的建议最少：罚分 %s，比其次的 %s 少 %s。",
                                "It falls short of the wishes least: penalty %s, %3$s less than"
                                        + " %2$s, the next.",
                                shown(take, Criteria.SOFT),
                                next.get().mark(),
                                Row.shown(less)));
    }

    /** What is better in some plan that is fit for use. */
    List<Text> costs() {
        var costs = new ArrayList<Text>();
        for (var criterion : main) {
            if (isDecisive(criterion) || take.figure(criterion) == null) {
                continue;
            }
            rivals().stream()
                    .filter(row -> gain(row, criterion) > 0)
                    .max(Comparator.comparingDouble(row -> gain(row, criterion)))
                    .ifPresent(
                            row ->
                                    costs.add(
                                            Text.of(
                                                    "%s；%s 为 %s",
                                                    "%s; %s has %s",
                                                    figure(take, criterion),
                                                    row.mark(),
                                                    row.shown(criterion))));
        }
        return costs;
    }

    List<Text> choices() {
        var choices = new ArrayList<Text>();
        for (var row : rivals()) {
            var gains = better(row, take);
            var losses = better(take, row);
            if (!gains.isEmpty()) {
                choices.add(
                        losses.isEmpty()
                                ? Text.of(
                                        "若更看重%s，可取 %s。",
                                        "If you care more for %2$s: %1$s.",
                                        row.mark(),
                                        comparisons(gains, row))
                                : Text.of(
                                        "也可取 %s：%s；但 %s。",
                                        "Or take %s: %s; but %s.",
                                        row.mark(),
                                        comparisons(gains, row),
                                        comparisons(losses, row)));
            }
        }
        return choices;
    }

    /** Plans that are fit for use, not dominated, and not the one to take. */
    private List<Row> rivals() {
        return board.rows().stream()
                .filter(row -> !row.is(take) && row.isAcceptable() && row.dominatedBy() == null)
                .filter(row -> !twins().contains(row))
                .toList();
    }

    List<Text> dropped() {
        var dropped = new ArrayList<Text>();
        for (var row : board.rows()) {
            if (row.dominatedBy() == null) {
                continue;
            }
            var by = board.row(row.dominatedBy());
            var still =
                    board.groups().stream()
                            .filter(group -> gain(row, by, group) > 0)
                            .map(Criterion::brief)
                            .limit(NAMED)
                            .toList();
            dropped.add(
                    still.isEmpty()
                            ? Text.of(
                                    "%s 不必再考虑：没有一项比 %s 好，有的更差。",
                                    "Drop %s: nowhere better than %s, somewhere worse.",
                                    row.mark(),
                                    by.mark())
                            : Text.of(
                                    "%s 不必再考虑：各项主要指标都不比 %s 好，只有%s类规则罚分较少。",
                                    "Drop %s: by no main figure better than %s; only the rules on"
                                            + " %s cost less.",
                                    row.mark(),
                                    by.mark(),
                                    Text.join(still)));
        }
        return dropped;
    }

    /** Main criteria by which the first row is better, those that differ most first. */
    private List<Criterion> better(Row one, Row other) {
        return main.stream()
                .filter(criterion -> gain(one, other, criterion) > 0)
                .sorted(Comparator.comparingDouble(criterion -> -share(one, other, criterion)))
                .limit(NAMED)
                .toList();
    }

    /** Figures of a row beside those of the plan to take. */
    private Text comparisons(List<Criterion> criteria, Row row) {
        return Text.join(
                criteria.stream()
                        .map(
                                criterion ->
                                        Text.of(
                                                "%s %s（%s 为 %s）",
                                                "%s %s (%s: %s)",
                                                criterion.brief(),
                                                row.shown(criterion),
                                                take.mark(),
                                                take.shown(criterion)))
                        .toList());
    }

    private double gain(Row row, Criterion criterion) {
        return gain(row, take, criterion);
    }

    /** How much the first row is better, in units of the criterion; below 0 = worse. */
    private static double gain(Row one, Row other, Criterion criterion) {
        var mine = one.figure(criterion);
        var theirs = other.figure(criterion);
        return mine == null || theirs == null
                ? 0
                : Math.abs(mine - theirs) * Integer.signum(criterion.compare(mine, theirs));
    }

    private static double share(Row one, Row other, Criterion criterion) {
        return gain(one, other, criterion)
                / Math.max(
                        1,
                        Math.max(
                                Math.abs(value(one, criterion.id())),
                                Math.abs(value(other, criterion.id()))));
    }

    /** Those that decide which plan is taken and are told on their own. */
    private static boolean isDecisive(Criterion criterion) {
        return List.of(Criteria.HARD, Criteria.UNPLACED, Criteria.SOFT).contains(criterion.id());
    }

    private static Text figure(Row row, Criterion criterion) {
        return Text.of("%s %s", "%s %s", criterion.title(), row.shown(criterion));
    }

    private static double value(Row row, String criterion) {
        return Objects.requireNonNullElse(row.figures().get(criterion), 0.0);
    }

    private static String shown(Row row, String criterion) {
        return Row.shown(value(row, criterion));
    }

    private static String marks(List<Row> rows) {
        return String.join("、", rows.stream().map(Row::mark).toList());
    }
}
