package paike.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import paike.model.Text;

/** Puts the verdict on a board into sentences. */
final class VerdictWords {
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
        var same = board.rows().stream().filter(this::isSame).toList();
        return same.isEmpty()
                ? advice(name)
                : Text.of(
                        "%s；%s 的课表与它完全相同",
                        "%s; the timetable of %s is the same", advice(name), marks(same));
    }

    private boolean isSame(Row row) {
        return !row.is(take) && row.isAcceptable() && Ties.isSameTimetable(row, take);
    }

    private Text advice(Text name) {
        boolean isChanged = board.rows().stream().anyMatch(row -> !row.premises().isEmpty());
        if (isOnlyTied()) {
            return board.isPublished() || isChanged
                    ? Text.of("没有实际差别：保留方案 %s", "No real difference: keep plan %s", name)
                    : Text.of("没有实际差别：取方案 %s 即可", "No real difference: plan %s will do", name);
        }
        if (!take.is(board.first())) {
            return Text.of("建议采用方案 %s", "Take plan %s", name);
        }
        if (board.isPublished()) {
            return isChanged
                    ? Text.of(
                            "学校和规则不变就不必更换：已公布的方案 %s 仍是最好的",
                            "Stay as you are if school and rules stay: the published plan %s is"
                                    + " still the best",
                            name)
                    : Text.of(
                            "不必更换：已公布的方案 %s 仍是最好的",
                            "Stay as you are: the published plan %s is still the best", name);
        }
        return isChanged
                ? Text.of("改动没有带来好处：保留方案 %s", "The changes gain nothing: keep plan %s", name)
                : Text.of("建议采用方案 %s", "Take plan %s", name);
    }

    /** True if every other plan that is fit for use is as good as the first, which is taken. */
    private boolean isOnlyTied() {
        var fit = board.rows().stream().filter(row -> !row.is(take) && row.isAcceptable()).toList();
        return take.is(board.first())
                && !fit.isEmpty()
                && fit.stream().allMatch(row -> isTied(row) || isSame(row));
    }

    private boolean isTied(Row row) {
        return !row.is(take) && Ties.isTie(take, row, board.criteria());
    }

    List<Text> premises() {
        return new Ladder(board, take).sentences();
    }

    List<Text> reasons() {
        var reasons = new ArrayList<Text>();
        reasons.add(must());
        ties().ifPresent(reasons::add);
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
                        .filter(row -> !twins.contains(row) && !isTied(row))
                        .filter(row -> lead(row) >= 0)
                        .min(Comparator.comparingDouble(row -> Gains.value(row, Criteria.SOFT)))
                : Optional.empty();
    }

    /** By how much the penalty is higher than that of the plan to take. */
    private double lead(Row row) {
        return Gains.value(row, Criteria.SOFT) - Gains.value(take, Criteria.SOFT);
    }

    /** Plans that are as good, so far as the figures can say. */
    private Optional<Text> ties() {
        var tied = board.rows().stream().filter(row -> isTied(row) && !isSame(row)).toList();
        if (tied.isEmpty()) {
            return Optional.empty();
        }
        var figures = tied.stream().map(row -> Text.same(shown(row, Criteria.SOFT))).toList();
        boolean isEqual = tied.stream().allMatch(row -> lead(row) == 0);
        return Optional.of(
                isEqual
                        ? Text.of(
                                "与 %s 没有实际差别：罚分都是 %s，所以取改动最少的%s。",
                                "No real difference to %s: all have penalty %s, so the one that"
                                        + " changes least is taken%s.",
                                marks(tied),
                                shown(take, Criteria.SOFT),
                                searched(tied))
                        : Text.of(
                                "与 %s 没有实际差别：罚分 %s 与 %s 相差不到 5%%，可能只是搜索的运气，" + "所以取改动最少的%s。",
                                "No real difference to %s: penalty %s and %s differ by less than"
                                        + " 5%%, which may be luck of the search, so the one that"
                                        + " changes least is taken%s.",
                                marks(tied),
                                shown(take, Criteria.SOFT),
                                Text.join(figures),
                                searched(tied)));
    }

    private Text searched(List<Row> tied) {
        var known = Board.origins(Stream.concat(Stream.of(take), tied.stream()).toList());
        return known.isEmpty() ? Text.same("") : Text.of("（%s）", " (%s)", Text.join(known));
    }

    private List<Text> penalty(Row next) {
        if (lead(next) == 0) {
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
        return reasons;
    }

    /** What one gives up. */
    List<Text> costs() {
        return new Costs(board, take).sentences(others.rivals(), next());
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

    private static Text marks(List<Row> rows) {
        return Text.join(rows.stream().map(Row::mark).map(Text::same).toList());
    }
}
