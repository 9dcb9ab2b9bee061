package paike.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import paike.model.Text;

/** What is said of the plans that are not taken: why one may take them all the same, or not. */
final class OtherPlans {
    private final Board board;
    private final Row take;
    private final Gains gains;

    OtherPlans(Board board, Row take) {
        this.board = board;
        this.take = take;
        this.gains = new Gains(board);
    }

    /** Plans that are the same as the one to take, lesson by lesson and by every main figure. */
    List<Row> twins() {
        return board.rows().stream().filter(row -> !row.is(take) && isSame(row)).toList();
    }

    private boolean isSame(Row row) {
        return Ties.isSameTimetable(row, take)
                && gains.main().stream()
                        .allMatch(criterion -> row.shown(criterion).equals(take.shown(criterion)));
    }

    /** Plans that are fit for use, not dominated, and not the one to take. */
    List<Row> rivals() {
        var twins = twins();
        return board.rows().stream()
                .filter(row -> !row.is(take) && row.isAcceptable() && row.dominatedBy() == null)
                .filter(row -> !twins.contains(row) && !Ties.isTie(take, row, board.criteria()))
                .toList();
    }

    List<Text> choices() {
        var choices = new ArrayList<Text>();
        for (var row : rivals()) {
            var better = gains.better(row, take);
            var worse = gains.better(take, row);
            if (!better.isEmpty()) {
                choices.add(
                        worse.isEmpty()
                                ? Text.of(
                                        "若更看重%s，可取 %s%s。",
                                        "If you care more for %1$s: %2$s%3$s.",
                                        Gains.comparisons(better, row, take),
                                        row.mark(),
                                        premise(row))
                                : Text.of(
                                        "也可取 %s%s：%s；但%s。",
                                        "Or take %s%s: %s; but %s.",
                                        row.mark(),
                                        premise(row),
                                        Gains.comparisons(better, row, take),
                                        Gains.comparisons(worse, row, take)));
            }
        }
        return choices;
    }

    /** What has to be otherwise than with the plan to take; empty = nothing. */
    private Text premise(Row row) {
        if (row.isOfSameInputs(take)) {
            return Text.same("");
        }
        return row.premises().isEmpty()
                ? Text.of("（学校和规则同 %s）", " (school and rules as of %s)", board.first().mark())
                : Text.of("（须先改——%s）", " (to be changed first: %s)", row.premises().brief());
    }

    List<Text> dropped() {
        var dropped = new ArrayList<Text>();
        for (var row : board.rows()) {
            var by = row.dominatedBy();
            if (by != null && !row.is(take)) {
                dropped.add(dropped(row, board.row(by)));
            }
        }
        return dropped;
    }

    private Text dropped(Row row, Row by) {
        var still = still(row, by);
        var why =
                still.isEmpty()
                        ? Text.of(
                                "没有一项比 %s 好，有的更差",
                                "nowhere better than %s, somewhere worse", by.mark())
                        : Text.of(
                                "要紧的各项都不比 %s 好，好的只有%s",
                                "by no figure that counts better than %s, only by %s",
                                by.mark(),
                                Text.join(still));
        if (!isBestOfItsInputs(row) || row.isOfSameInputs(by)) {
            return Text.of("%s 不必再考虑：%s。", "Drop %s: %s.", row.mark(), why);
        }
        return row.premises().isEmpty()
                ? Text.of(
                        "%s 只在学校不作改动时才取：%s。",
                        "%s only if nothing is changed in the school: %s.", row.mark(), why)
                : Text.of(
                        "%s 只在非这样改不可时才取%s：%s。",
                        "%s only if it cannot be otherwise%s: %s.", row.mark(), premise(row), why);
    }

    /** What is better all the same, though it does not count: told figures and kinds of rules. */
    private List<Text> still(Row row, Row by) {
        var told =
                board.figures().stream()
                        .filter(criterion -> !criterion.isMain())
                        .filter(criterion -> Gains.gain(row, by, criterion) > 0)
                        .map(criterion -> Gains.comparisons(List.of(criterion), row, by));
        var groups =
                board.groups().stream()
                        .filter(group -> Gains.gain(row, by, group) > 0)
                        .limit(Gains.NAMED)
                        .map(
                                group ->
                                        Text.of(
                                                "%s类规则的罚分 %s（%s 为 %s）",
                                                "penalty of the rules on %s %s (%s: %s)",
                                                group.brief(),
                                                row.shown(group),
                                                by.mark(),
                                                by.shown(group)));
        return Stream.concat(told, groups).toList();
    }

    /** Whether it is the one to take once its school and rules are given. */
    private boolean isBestOfItsInputs(Row row) {
        return row.isAcceptable()
                && board.rows().stream()
                        .filter(row::isOfSameInputs)
                        .min(Verdict.ORDER)
                        .orElseThrow()
                        .is(row);
    }
}
