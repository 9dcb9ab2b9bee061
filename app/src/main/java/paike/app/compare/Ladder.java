package paike.app.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import paike.model.Text;

/** What the plan to take asks of the school, and which one to take if that cannot be had. */
final class Ladder {
    private final Board board;
    private final Row take;

    Ladder(Board board, Row take) {
        this.board = board;
        this.take = take;
    }

    /** The premise, then step by step what to take without it; empty = nothing has to change. */
    List<Text> sentences() {
        if (take.premises().isEmpty()) {
            return List.of();
        }
        var sentences = new ArrayList<Text>();
        sentences.add(
                Text.of(
                        "前提：学校要先这样改（与 %s 相比）——%s。",
                        "Premise: the school has to be changed first (from %s): %s.",
                        board.first().mark(),
                        take.premises().brief()));
        for (var step : steps()) {
            sentences.add(
                    step.premises().isEmpty()
                            ? Text.of(
                                    "什么都不改，就取 %s（%s，罚分 %s）。",
                                    "Without any change take %s (%s, penalty %s).",
                                    step.mark(),
                                    step.candidate().title(),
                                    penalty(step))
                            : Text.of(
                                    "这样改不成，可取 %s（%s，罚分 %s）：只须改——%s。",
                                    "If that cannot be had take %s (%s, penalty %s), which asks"
                                            + " for: %s.",
                                    step.mark(),
                                    step.candidate().title(),
                                    penalty(step),
                                    step.premises().brief()));
        }
        if (isBundle()) {
            sentences.add(
                    Text.of(
                            "%s 一次改了几样，没有哪个方案只改其中一样：每样各带来多少，从这里分不出来。",
                            "%s changes several things at once and no plan changes one of them"
                                    + " alone: what each of them gains cannot be told apart.",
                            take.mark()));
        }
        return sentences;
    }

    /**
     * Of each other school and rulebook the best plan, down to the one that changes nothing; none
     * that asks for what the step above asks for as well, and none that is no better than the last.
     */
    private List<Row> steps() {
        var last =
                board.rows().stream()
                        .filter(row -> row.isAcceptable() && row.premises().isEmpty())
                        .min(Verdict.ORDER);
        var steps = new ArrayList<Row>();
        var above = new ArrayList<>(List.of(take));
        for (var row : board.rows().stream().sorted(Verdict.ORDER).toList()) {
            boolean isWorthwhile =
                    last.isEmpty()
                            || (Verdict.ORDER.compare(row, last.get()) < 0
                                    && !Ties.isTie(last.get(), row, board.criteria()));
            if (row.isAcceptable()
                    && !row.premises().isEmpty()
                    && isWorthwhile
                    && above.stream().noneMatch(one -> isIn(one, row))) {
                steps.add(row);
                above.add(row);
            }
        }
        last.ifPresent(steps::add);
        return steps;
    }

    private static boolean isIn(Row one, Row other) {
        return new HashSet<>(other.premises().lines()).containsAll(one.premises().lines());
    }

    /** Whether it changes several things, none of which another plan changes alone. */
    private boolean isBundle() {
        return take.premises().isSeveral()
                && board.rows().stream()
                        .filter(row -> !row.is(take) && !row.premises().isEmpty())
                        .allMatch(row -> isIn(take, row) || !isIn(row, take));
    }

    private static String penalty(Row row) {
        return Row.shown(Gains.value(row, Criteria.SOFT));
    }
}
