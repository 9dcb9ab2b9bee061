package paike.solver.repair.pieces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import paike.rules.ClashRule;
import paike.rules.PairRule;
import paike.rules.PlacementRule;
import paike.rules.Rule;
import paike.rules.RulebookEntry;

/** Which steps can change a point of a rule; no other step can. */
public final class WaysOut {
    private final Bench bench;
    private final Map<String, Reporters> reportersByEntry = new HashMap<>();

    /** Which pieces can have a part in a point, wherever they are: pieces of a point in a row. */
    private static final class Reporters {
        /** Where the pieces of a point begin: [point]. */
        private final int[] first;

        private final int[] pieces;

        Reporters(int[] first, int[] pieces) {
            this.first = first;
            this.pieces = pieces;
        }
    }

    public WaysOut(Bench bench) {
        this.bench = bench;
    }

    /** All steps that change a point, but those of locked lessons. */
    public List<Step> of(RulebookEntry entry, int point) {
        var ways = new ArrayList<Step>();
        for (var piece : pieces(entry, point)) {
            if (piece.isLocked()) {
                continue;
            }
            boolean hasPart = reports(piece.now(), entry.rule(), point);
            if (!hasPart && onlyGetsWorse(entry.rule())) {
                continue;
            }
            for (var step : piece.steps()) {
                if ((hasPart || arrives(step, piece, entry.rule(), point)) && !step.isIdle()) {
                    ways.add(step);
                }
            }
        }
        return ways;
    }

    /** The pieces that have a part in a point as they are now. */
    public List<Piece> partsOf(RulebookEntry entry, int point) {
        return pieces(entry, point).stream()
                .filter(piece -> reports(piece.now(), entry.rule(), point))
                .toList();
    }

    /** Pieces of which at least one changes whenever a point is mended. */
    public List<Piece> mendersOf(RulebookEntry entry, int point) {
        return onlyGetsWorse(entry.rule()) ? partsOf(entry, point) : pieces(entry, point);
    }

    /** Whether a point is never mended by bringing a lesson in. */
    public static boolean onlyGetsWorse(Rule rule) {
        return rule instanceof ClashRule
                || rule instanceof PairRule
                || rule instanceof PlacementRule;
    }

    private boolean arrives(Step step, Piece piece, Rule rule, int point) {
        for (var turn : step.turns()) {
            if (turn.piece() == piece && reports(turn.puts(), rule, point)) {
                return true;
            }
        }
        return false;
    }

    private boolean reports(List<Put> puts, Rule rule, int point) {
        var hit = new boolean[1];
        for (var put : puts) {
            if (rule.concerns(put.lesson(), bench.school())) {
                rule.pointsOf(
                        put.lesson(),
                        put.slot(),
                        put.room(),
                        bench.school(),
                        reported -> hit[0] |= reported == point);
            }
        }
        return hit[0];
    }

    private List<Piece> pieces(RulebookEntry entry, int point) {
        if (entry.rule() instanceof PlacementRule) {
            return List.of(bench.pieceOf(bench.school().lessons().get(point)));
        }
        var reporters = reportersByEntry.computeIfAbsent(entry.id(), id -> reporters(entry.rule()));
        var pieces = new ArrayList<Piece>();
        for (int i = reporters.first[point]; i < reporters.first[point + 1]; i++) {
            pieces.add(bench.pieces().get(reporters.pieces[i]));
        }
        return pieces;
    }

    private Reporters reporters(Rule rule) {
        int points = rule.pointCount(bench.school());
        var first = new int[points + 1];
        var last = new int[points];
        Arrays.fill(last, -1);
        bench.pieces().forEach(piece -> forPoints(piece, rule, last, point -> first[point + 1]++));
        for (int point = 0; point < points; point++) {
            first[point + 1] += first[point];
        }
        var pieces = new int[first[points]];
        var next = Arrays.copyOf(first, points);
        Arrays.fill(last, -1);
        bench.pieces()
                .forEach(
                        piece ->
                                forPoints(
                                        piece,
                                        rule,
                                        last,
                                        point -> pieces[next[point]++] = piece.index()));
        return new Reporters(first, pieces);
    }

    /** Names each point that a piece can have a part in, once. */
    private void forPoints(Piece piece, Rule rule, int[] last, IntConsumer point) {
        for (var step : piece.steps()) {
            for (var turn : step.turns()) {
                for (var put : turn.piece() == piece ? turn.puts() : List.<Put>of()) {
                    if (rule.concerns(put.lesson(), bench.school())) {
                        rule.pointsOf(
                                put.lesson(),
                                put.slot(),
                                put.room(),
                                bench.school(),
                                one -> {
                                    if (last[one] != piece.index()) {
                                        last[one] = piece.index();
                                        point.accept(one);
                                    }
                                });
                    }
                }
            }
        }
    }
}
