package paike.solver.board;

import java.util.random.RandomGenerator;
import paike.rules.RunningScore;

/** Makes exchanges on a board; they break no must-rule that is kept there. */
public final class SoundExchange {
    /** Exchanges drawn to stir a board; of ten, one or so holds together. */
    private static final int DRAWS = 20;

    private final Board board;
    private final RandomGenerator random;
    private final Presence presence;
    private final RunningScore rest;
    private final Exchange exchange;

    public SoundExchange(Board board, RandomGenerator random) {
        this.board = board;
        this.random = random;
        this.presence = board.presence();
        this.rest = board.rest();
        this.exchange = new Exchange(presence, board.blocks(), random);
    }

    /**
     * Makes some exchanges, so that a search does not go in circles: must-rules are broken no more
     * after each than before it, and wishes, where the board heeds them, weigh no more than before
     * them all.
     */
    public void stir() {
        var blocks = board.blocks().all();
        double limit = board.heedsWishes() ? board.penalty() : 0;
        for (int i = 0; i < DRAWS; i++) {
            var block = blocks.get(random.nextInt(blocks.size()));
            if (!presence.isPlaced(block)) {
                continue;
            }
            if (board.heedsWishes()) {
                tryMake(block, limit);
            } else if (draw(block)) {
                makeIf(rest.hard());
            }
        }
    }

    /**
     * Draws an exchange that begins with a placed block and makes it if then must-rules are broken
     * less, or no more and wishes weigh no more than a limit; on a board that heeds wishes.
     *
     * @return whether it is made
     */
    boolean tryMake(Block first, double limit) {
        long broken = rest.hard();
        if (!draw(first) || !makeIf(broken)) {
            return false;
        }
        exchange.make(board.wishes());
        if (rest.hard() < broken || board.penalty() <= limit) {
            return true;
        }
        exchange.takeBack(board.wishes());
        takeBack();
        return false;
    }

    /** Draws an exchange and lets its blocks enter where they go, if they can. */
    private boolean draw(Block first) {
        return exchange.draw(first) && enterIfFree();
    }

    /** Makes the exchange drawn unless then must-rules are broken more than allowed. */
    private boolean makeIf(long allowed) {
        exchange.make(rest);
        if (rest.hard() <= allowed) {
            return true;
        }
        takeBack();
        return false;
    }

    private void takeBack() {
        exchange.takeBack(rest);
        exchange.goBack(exchange.size());
    }

    /** Lets the blocks of the exchange enter where they go, unless they are in conflict there. */
    private boolean enterIfFree() {
        exchange.leave();
        for (int i = 0; i < exchange.size(); i++) {
            if (!board.isFree(exchange.block(i), exchange.after(i))) {
                exchange.goBack(i);
                return false;
            }
            presence.enter(exchange.block(i), exchange.after(i));
        }
        return true;
    }
}
