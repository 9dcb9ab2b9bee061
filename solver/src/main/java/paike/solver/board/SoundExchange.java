package paike.solver.board;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import paike.rules.RunningScore;
import paike.solver.planning.Spot;

/** Makes exchanges on a board; they break no must-rule that is kept there. */
public final class SoundExchange {
    private final Board board;
    private final Presence presence;
    private final RunningScore rest;
    private final Partners partners;
    private final Exchange exchange;
    private final long[] inWay;

    public SoundExchange(Board board, RandomGenerator random) {
        this.board = board;
        this.presence = board.presence();
        this.rest = board.rest();
        this.partners = board.partners();
        this.exchange = new Exchange(presence, board.blocks(), random);
        this.inWay = new long[board.words()];
    }

    /**
     * Draws an exchange that begins with a placed block and makes it if then must-rules are broken
     * no more than before, whatever wishes that breaks; on a board that heeds none.
     *
     * @return whether it is made
     */
    public boolean tryMake(Block first) {
        return draw(first) && makeIf(rest.hard());
    }

    /**
     * Likewise on a board that heeds wishes, and then they weigh no more than a limit, or
     * must-rules are broken less.
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
            if (!isFree(exchange.block(i), exchange.after(i))) {
                exchange.goBack(i);
                return false;
            }
            presence.enter(exchange.block(i), exchange.after(i));
        }
        return true;
    }

    private boolean isFree(Block block, Spot[] there) {
        for (int i = 0; i < there.length; i++) {
            var planned = block.lesson(i);
            Arrays.fill(inWay, 0);
            presence.addInWay(planned.lesson(), there[i], inWay);
            partners.addInWay(planned.getIndex(), there[i].slot(), presence, inWay);
            if (!Clashes.isEmpty(inWay) || presence.sharesRoom(there[i], there, i)) {
                return false;
            }
        }
        return true;
    }
}
