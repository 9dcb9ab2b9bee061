package paike.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import paike.app.compare.diff.Party;
import paike.model.Text;

/** What one gives up by taking a plan: first against the first plan, then against the others. */
final class Costs {
    private final Board board;
    private final Row take;
    private final Gains gains;

    Costs(Board board, Row take) {
        this.board = board;
        this.take = take;
        this.gains = new Gains(board);
    }

    /**
     * @param next the plan that falls short of the wishes least but for the one to take
     */
    List<Text> sentences(List<Row> rivals, Optional<Row> next) {
        var costs = new ArrayList<Text>();
        if (!take.is(board.first())) {
            costs.add(changes());
            worse().ifPresent(costs::add);
        }
        for (var criterion : gains.main()) {
            if (Criteria.DECISIVE.contains(criterion.id()) || take.figure(criterion) == null) {
                continue;
            }
            rivals.stream()
                    .filter(row -> !row.is(board.first()))
                    .filter(row -> Gains.gain(row, take, criterion) > 0)
                    .max(Comparator.comparingDouble(row -> Gains.gain(row, take, criterion)))
                    .ifPresent(
                            row ->
                                    costs.add(
                                            Text.of(
                                                    "%s %s；%s 为 %s",
                                                    "%s %s; %s has %s",
                                                    criterion.title(),
                                                    take.shown(criterion),
                                                    row.mark(),
                                                    row.shown(criterion))));
        }
        next.filter(row -> !row.is(board.first()))
                .ifPresent(
                        row -> {
                            var rules = Gains.rules(row, take);
                            if (!rules.isEmpty()) {
                                costs.add(
                                        Text.of(
                                                "%s 做得更好的规则：%s",
                                                "rules that %s keeps better: %s",
                                                row.mark(),
                                                Text.join(rules)));
                            }
                        });
        return costs;
    }

    /** How much of the first plan is turned over. */
    private Text changes() {
        var both = take.change();
        if (both.diff().isEmpty()) {
            return Text.of("课表与 %s 一样，不必改动", "none in lessons: as in %s", board.first().mark());
        }
        return Text.of(
                "与 %s 相比要改 %s，%s 位教师、%s 个班级的课表变动",
                "compared with %s: %s change, and the weeks of %s teachers and %s classes",
                board.first().mark(),
                ChangeWords.share(both),
                share(Party.Kind.TEACHER),
                share(Party.Kind.CLASS));
    }

    private String share(Party.Kind kind) {
        int touched = take.change().touched(kind).size();
        return touched + " / " + (touched + take.change().untouched(kind));
    }

    /** By what the first plan is better, told figures and rules included. */
    private Optional<Text> worse() {
        var first = board.first();
        var worse = new ArrayList<Text>();
        for (var criterion : board.figures()) {
            if (!Criteria.isDistance(criterion) && Gains.gain(first, take, criterion) > 0) {
                worse.add(Gains.comparisons(List.of(criterion), take, first));
            }
        }
        worse.addAll(Gains.lost(take, first));
        return worse.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Text.of("比 %s 差的：%s", "worse than %s: %s", first.mark(), Text.join(worse)));
    }
}
