package paike.app.compare;

import paike.model.Text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the verdict on a board into sentences. */
final class VerdictWords {
    /** Part of the penalty below which two plans are close: a longer search may turn them round. */
    private static final double CLOSE = 0.1;

    private final Board board;
    private final Row take;
    private final Gains gains;
    private final OtherPlans others;

    VerdictWords(Board board, Row take) {
        this.board = board;
        this.take = take;
        this.gains = new Gains(board);
        this.others = new OtherPlans(board, take);
    }

    Text headline() {
        var name = Text.of("%s（%s）", "%s (%s)", take.mark(), take.candidate().title());
        if (!take.isAcceptable()) {
            return Text.of(
                    "没有一个方案可以直接使用；最接近的是 %s",
                    "No plan is fit for use as it is; %s comes closest", name);
        }
        if (board.isPublished() && take.is(board.first())) {
            return board.rows().stream().allMatch(row -> row.premises().isEmpty())
                    ? Text.of(
                            "不必更换：已公布的方案 %s 仍是最好的",
                            "Stay as you are: the published plan %s is still the best", name)
                    : Text.of(
                            "学校和规则不变就不必更换：已公布的方案 %s 仍是最好的",
                            "Stay as you are if school and rules stay: the published plan %s is"
                                    + " still the best",
                            name);
        }
        var twins = others.twins();
        return twins.isEmpty()
                ? Text.of("建议采用方案 %s", "Take plan %s", name)
                : Text.of(
                        "建议采用方案 %s；与 %s 完全相同，任选其一",
                        "Take plan %s; %s is the same, either will do", name, marks(twins));
    }

    List<Text> premises() {
        if (take.premises().isEmpty()) {
            return List.of();
        }
        var premises = new ArrayList<Text>();
        premises.add(
                Text.of(
                        "学校要先这样改（与 %s 相比）——%s。",
                        "The school has to be changed first (from %s): %s.",
                        board.first().mark(),
                        take.premises().brief()));
        board.rows().stream()
                .filter(row -> row.premises().isEmpty() && row.isAcceptable())
                .min(Verdict.ORDER)
                .ifPresent(
                        row ->
                                premises.add(
                                        Text.of(
                                                "不这样改，就取 %s（%s）。",
                                                "Without that change take %s (%s).",
                                                row.mark(),
                                                row.candidate().title())));
        return premises;
    }

    List<Text> reasons() {
        var reasons = new ArrayList<Text>();
        reasons.add(must());
        var next = next();
        next.ifPresent(row -> reasons.addAll(penalty(row)));
        var best =
                gains.main().stream()
                        .filter(
                                criterion ->
                                        !isDecisive(criterion) && board.isBest(take, criterion))
                        .map(criterion -> figure(take, criterion))
                        .toList();
        if (!best.isEmpty()) {
            reasons.add(Text.of("各方案中最好的还有：%s。", "Also best of all by: %s.", Text.join(best)));
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

    /** The plan that falls short of the wishes least, but for the one to take. */
    private Optional<Row> next() {
        var twins = others.twins();
        return take.isAcceptable()
                ? board.rows().stream()
                        .filter(row -> !row.is(take) && row.isAcceptable())
                        .filter(row -> !twins.contains(row))
                        .min(Comparator.comparingDouble(row -> Gains.value(row, Criteria.SOFT)))
                : Optional.empty();
    }

    private List<Text> penalty(Row next) {
        double less = Gains.value(next, Criteria.SOFT) - Gains.value(take, Criteria.SOFT);
        if (less == 0) {
            return List.of(
                    gains.better(take, next).isEmpty()
                            ? Text.of(
                                    "没做到的建议与 %s 一样多（罚分 %s），主要指标也都相同%s。",
                                    "It falls short of the wishes as much as %s (penalty %s), and"
                                            + " the main figures are the same%s.",
                                    next.mark(),
                                    shown(take, Criteria.SOFT),
                                    next.premises().isEmpty()
                                            ? Text.same("")
                                            : new Text("：它的改动没有带来好处", ": its changes gain nothing"))
                            : Text.of(
                                    "没做到的建议与 %s 一样多（罚分 %s），其他指标更好。",
                                    "It falls short of the wishes as much as %s (penalty %s) and is"
                                            + " better otherwise.",
                                    next.mark(),
                                    shown(take, Criteria.SOFT)));
        }
        var reasons = new ArrayList<Text>();
        var rules = Gains.rules(take, next);
        var gain =
                Text.of(
                        "没做到的建议最少：罚分 %s，其次的 %s 为 %s",
                        "It falls short of the wishes least: penalty %s; %s, the next, has %s",
                        shown(take, Criteria.SOFT),
                        next.mark(),
                        shown(next, Criteria.SOFT));
        reasons.add(
                rules.isEmpty()
                        ? Text.of("%s。", "%s.", gain)
                        : Text.of(
                                "%s。主要是少违反：%s。",
                                "%s. Above all these are broken less: %s.",
                                gain,
                                Text.join(rules)));
        if (less < CLOSE * Gains.value(next, Criteria.SOFT)) {
            reasons.add(
                    Text.of(
                            "与 %s 的罚分相差不到一成：多排一会儿就可能反过来，可以更看重别的指标和变动的大小。",
                            "The penalty of %s is less than a tenth higher: a longer search may"
                                + " turn that round, so look at the other figures and changes too.",
                            next.mark()));
        }
        return reasons;
    }

    /** What is better in some plan that is fit for use. */
    List<Text> costs() {
        var costs = new ArrayList<Text>();
        var rivals = others.rivals();
        for (var criterion : gains.main()) {
            if (isDecisive(criterion) || take.figure(criterion) == null) {
                continue;
            }
            rivals.stream()
                    .filter(row -> Gains.gain(row, take, criterion) > 0)
                    .max(Comparator.comparingDouble(row -> Gains.gain(row, take, criterion)))
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
        next().map(row -> Gains.rules(row, take))
                .filter(rules -> !rules.isEmpty())
                .ifPresent(
                        rules ->
                                costs.add(
                                        Text.of(
                                                "%s 做得更好的规则：%s",
                                                "rules that %s keeps better: %s",
                                                next().orElseThrow().mark(),
                                                Text.join(rules))));
        return costs;
    }

    List<Text> choices() {
        return others.choices();
    }

    List<Text> dropped() {
        return others.dropped();
    }

    /** Those that decide which plan is taken and are told on their own. */
    private static boolean isDecisive(Criterion criterion) {
        return Criteria.DECISIVE.contains(criterion.id());
    }

    private static Text figure(Row row, Criterion criterion) {
        return Text.of("%s %s", "%s %s", criterion.title(), row.shown(criterion));
    }

    private static String shown(Row row, String criterion) {
        return Row.shown(Gains.value(row, criterion));
    }

    private static String marks(List<Row> rows) {
        return String.join("、", rows.stream().map(Row::mark).toList());
    }
}
