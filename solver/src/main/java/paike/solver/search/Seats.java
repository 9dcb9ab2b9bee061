package paike.solver.search;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import paike.solver.board.Block;
import paike.solver.board.Board;
import paike.solver.board.Obstacles;
import paike.solver.board.Openings;

/** Where the blocks in the way of one are cheapest to take out. */
final class Seats {
    private final Board board;
    private final Openings openings;
    private final Obstacles obstacles;

    Seats(Board board, Openings openings, Obstacles obstacles) {
        this.board = board;
        this.openings = openings;
        this.obstacles = obstacles;
    }

    /**
     * The cheapest place for a block that has none; nothing is changed.
     *
     * @return null if there is no such place
     */
    @Nullable Seat cheapest(Block block) {
        openings.look(block);
        int count = openings.rank(block, false);
        long cheapest = Openings.BARRED;
        Seat best = null;
        for (int turn = 0; turn < count; turn++) {
            int i = openings.ranked(turn);
            long cost = openings.cost(i);
            if (cost >= cheapest) {
                break;
            }
            var leaving = new ArrayList<Obstacles.Taken>();
            obstacles.take(openings.inWay(i), leaving);
            board.put(block, openings.spots(i));
            long more = obstacles.clear(block, cheapest - cost, leaving);
            if (more != Openings.BARRED) {
                cheapest = cost + more;
                var blocks = leaving.stream().map(Obstacles.Taken::block).toList();
                best = new Seat(openings.spots(i), blocks, cheapest);
            }
            board.take(block);
            obstacles.restore(leaving, 0);
        }
        return best;
    }
}
