package paike.solver.repair.pieces;

import java.util.List;

/**
 * Where the changed pieces are in a timetable that is mended.
 *
 * @param broken must-points that are still broken
 * @param cost lessons changed
 * @param touched people whose week changes, see {@link Touched}
 * @param soft penalty of the should-rules
 */
public record Mended(List<Turn> turns, int broken, int cost, long touched, long soft) {

    public static Mended of(Bench bench) {
        return new Mended(
                bench.changed().stream().map(piece -> new Turn(piece, piece.now())).toList(),
                bench.broken().size(),
                bench.cost(),
                bench.touched(),
                bench.soft());
    }

    public boolean isBetterThan(Mended other) {
        if (broken != other.broken) {
            return broken < other.broken;
        }
        if (cost != other.cost) {
            return cost < other.cost;
        }
        if (touched != other.touched) {
            return touched < other.touched;
        }
        return soft == other.soft ? turns.size() < other.turns.size() : soft < other.soft;
    }

    /** Makes a bench look like this. */
    public void show(Bench bench) {
        for (var piece : bench.changed()) {
            if (turns.stream().noneMatch(turn -> turn.piece() == piece)) {
                bench.move(piece, piece.found());
            }
        }
        for (var turn : turns) {
            if (!Put.areAlike(turn.piece().now(), turn.puts())) {
                bench.move(turn.piece(), turn.puts());
            }
        }
    }
}
