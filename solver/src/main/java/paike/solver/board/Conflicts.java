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
    /** What a lesson weighs that has never been in conflict. */
    private static final double LEAST = 1;

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
     * @param gain by which a lesson becomes heavier
     * @param kept share of what it weighs beyond the least that stays
     */
    void learn(List<Block> blocks, double gain, double kept) {
        for (int lesson = 0; lesson < weight.length; lesson++) {
            weight[lesson] = LEAST + (weight[lesson] - LEAST) * kept;
        }
        for (var block : blocks) {
            var spots = presence.spots(block);
            presence.leave(block);
            weigh(block, spots);
            presence.enter(block, spots);
            for (int i = 0; i < spots.length && pairs > 0; i++) {
                weight[block.lesson(i).getIndex()] += gain;
            }
        }
    }

    /** Lets every lesson weigh the same again. */
    void forget() {
        Arrays.fill(weight, LEAST);
    }

    private void find(PlannedLesson planned, Spot there) {
        Arrays.fill(inWay, 0);
        presence.addInWay(planned.lesson(), there, inWay);
        int lesson = planned.getIndex();
        for (int k = 0; k < partners.count(lesson); k++) {
            int partner = partners.partner(lesson, k);
            var spot = presence.spot(partner);
            if (spot != null
                    && Clashes.has(partners.forbidden(lesson, k, spot.slot()), there.slot())) {
                Clashes.set(inWay, partner);
            }
        }
    }
}
