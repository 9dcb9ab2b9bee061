package paike.solver.board;

import java.util.Arrays;
import java.util.List;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Pairs of lessons that the must-rules about two lessons do not allow where they are. Lessons that
 * are in conflict for long weigh more, so that a search by weight gives way elsewhere; after
 * Morris, "The breakout method for escaping from local minima" (1993).
 */
final class Conflicts {
    /** What weighs nothing more yet. */
    static final double LEAST = 1;

    /** By how much what is broken becomes heavier. */
    private static final double GAIN = 0.01;

    /** Share of what something weighs beyond the least that it keeps. */
    private static final double KEPT = 0.995;

    private final Presence presence;
    private final Partners partners;

    /** [lesson]. */
    private final double[] weight;

    private final long[] inWay;
    private int pairs;

    Conflicts(Presence presence, Partners partners, int lessons) {
        this.presence = presence;
        this.partners = partners;
        this.weight = new double[lessons];
        this.inWay = new long[presence.words()];
        forget();
    }

    /**
     * Weight of the pairs that a block would be part of, itself taken out.
     *
     * @param there where its lessons would be
     */
    double weigh(Block block, Spot[] there) {
        double sum = 0;
        pairs = 0;
        for (int i = 0; i < there.length; i++) {
            find(block.lesson(i), there[i]);
            double mine = weight[block.lesson(i).getIndex()];
            for (int word = 0; word < inWay.length; word++) {
                for (long left = inWay[word]; left != 0; left &= left - 1) {
                    sum += mine + weight[(word << 6) + Long.numberOfTrailingZeros(left)];
                    pairs++;
                }
            }
            for (int j = 0; j < i; j++) {
                if (presence.shareRoom(there[i], there[j])) {
                    sum += mine + weight[block.lesson(j).getIndex()];
                    pairs++;
                }
            }
        }
        return sum / 2;
    }

    /** What the first lesson of a block weighs. */
    double weight(Block block) {
        return weight[block.lesson(0).getIndex()];
    }

    /** How many pairs the last call of {@link #weigh} has found. */
    int pairs() {
        return pairs;
    }

    /**
     * Lets lessons weigh more that are in conflict, and those that have weighed more come back.
     *
     * @param blocks all of them placed
     */
    void learn(List<Block> blocks) {
        for (var block : blocks) {
            boolean isBroken = pairs(block) > 0;
            for (int i = 0; i < block.size(); i++) {
                int lesson = block.lesson(i).getIndex();
                weight[lesson] = learn(weight[lesson], isBroken);
            }
        }
    }

    /** What something weighs after another while. */
    static double learn(double weight, boolean isBroken) {
        return LEAST + (weight - LEAST) * KEPT + (isBroken ? GAIN : 0);
    }

    /** How many pairs a placed block is part of. */
    int pairs(Block block) {
        var spots = presence.spots(block);
        presence.leave(block);
        weigh(block, spots);
        presence.enter(block, spots);
        return pairs;
    }

    /** Lets every lesson weigh the same again. */
    void forget() {
        Arrays.fill(weight, LEAST);
    }

    private void find(PlannedLesson planned, Spot there) {
        Arrays.fill(inWay, 0);
        presence.addInWay(planned.lesson(), there, inWay);
        partners.addInWay(planned.getIndex(), there.slot(), presence, inWay);
    }
}
