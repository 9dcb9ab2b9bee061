package paike.solver.board;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import paike.model.school.Lesson;
import paike.rules.Occupancy;
import paike.rules.RunningScore;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * What each slot would cost a block: who would have to leave by the rules about two lessons, and
 * what wishes would be broken. Filled anew by every {@link #look}.
 */
public final class Openings {
    /** Cost of a slot that a locked lesson bars. */
    public static final long BARRED = Long.MAX_VALUE;

    /** Mean of what chance adds to a rank, in lessons in the way. */
    private static final double CHANCE = 0.3;

    /** Cost that nobody has asked for since the last look. */
    private static final long UNCOUNTED = -1;

    /** One in so many choices of room and teachers ignores wishes once a block has failed. */
    private static final int CARELESS = 4;

    /** Prices are ranked in so many parts of one. */
    private static final int PARTS = 1000;

    private final Board board;
    private final Presence presence;
    private final RunningScore score;
    private final Partners wishes;
    private final int[] dearness;
    private final RandomGenerator random;
    private final int words;

    /** Lessons in the way: [i][word]. */
    private final long[][] inWay;

    private final long[] cost;
    private final long[] wish;

    /** Spots of the lessons of the block: [i][lesson]. */
    private final Spot[][] spots;

    private final long[] order;
    private final long[] crowd;
    private final int[] countedIn;
    private long looks;
    private int counting;

    /**
     * @param score of all rules, for what wishes about single places cost
     * @param wishes the pair rules of level SHOULD
     * @param dearness of each block, changed by whoever searches
     */
    public Openings(
            Board board,
            RunningScore score,
            Partners wishes,
            int[] dearness,
            RandomGenerator random) {
        int slots = board.school().grid().slotCount();
        this.board = board;
        this.presence = board.presence();
        this.score = score;
        this.wishes = wishes;
        this.dearness = dearness;
        this.random = random;
        this.words = board.words();
        this.inWay = new long[slots][words];
        this.cost = new long[slots];
        this.wish = new long[slots];
        this.spots = new Spot[slots][];
        this.order = new long[slots];
        this.crowd = new long[words];
        this.countedIn = new int[dearness.length];
    }

    /** Looks at every slot of a block that is not placed. */
    public void look(Block block) {
        look(block, false);
    }

    /** Likewise, but a slot at which anybody would have to leave counts as barred. */
    public void lookForFree(Block block) {
        look(block, true);
    }

    private void look(Block block, boolean freeOnly) {
        looks++;
        int slots = block.slotCount();
        for (int i = 0; i < slots; i++) {
            Arrays.fill(inWay[i], 0);
            wish[i] = 0;
            for (int j = 0; j < block.size(); j++) {
                presence.addInWay(block.lesson(j).lesson(), block.slot(i), inWay[i]);
            }
        }
        for (int j = 0; j < block.size(); j++) {
            addPartners(block, block.lesson(j).lesson());
        }
        for (int i = 0; i < slots; i++) {
            if (freeOnly && !Clashes.isEmpty(inWay[i])) {
                cost[i] = BARRED;
                continue;
            }
            spots[i] = new Spot[block.size()];
            for (int j = 0; j < block.size(); j++) {
                spots[i][j] = chooseSpot(block.lesson(j), block.slot(i), i, j);
            }
            cost[i] = sharesRoom(spots[i]) || board.isLocked(inWay[i]) ? BARRED : UNCOUNTED;
        }
    }

    /** How often {@link #look} was called: the measure of effort. */
    public long looks() {
        return looks;
    }

    /** Sum of the dearness of all who would have to leave, or {@link #BARRED}. */
    public long cost(int i) {
        if (cost[i] == UNCOUNTED) {
            cost[i] = cost(inWay[i]);
        }
        return cost[i];
    }

    /** Weights of broken wishes there. */
    long wish(int i) {
        return wish[i];
    }

    /** Lessons that would have to leave, as bits; copy them before the next look. */
    public long[] inWay(int i) {
        return inWay[i];
    }

    /** Where the lessons of the block would be. */
    public Spot[] spots(int i) {
        return spots[i];
    }

    /**
     * Orders the openings that are not barred by cost, then by wishes, then at random.
     *
     * @param freeOnly leaves out those that cost something
     * @return how many there are; {@link #ranked} names them until the next look
     */
    public int rank(Block block, boolean freeOnly) {
        int count = 0;
        for (int i = 0; i < block.slotCount(); i++) {
            if (cost(i) == 0 || (!freeOnly && cost[i] != BARRED)) {
                order[count++] = Math.min(cost[i], 0xffff) << 44 | tieBreak(i);
            }
        }
        Arrays.sort(order, 0, count);
        return count;
    }

    /** Likewise, by the number of lessons in the way. */
    int rankByNumber(Block block) {
        int count = 0;
        for (int i = 0; i < block.slotCount(); i++) {
            if (cost[i] != BARRED) {
                order[count++] = (long) number(inWay[i]) << 44 | tieBreak(i);
            }
        }
        Arrays.sort(order, 0, count);
        return count;
    }

    /**
     * Likewise, by the penalty of wishes and the lessons in the way together, with some chance.
     *
     * @param perLesson penalty that weighs as much as one lesson in the way
     */
    int rankByWishes(Block block, long perLesson) {
        int count = 0;
        for (int i = 0; i < block.slotCount(); i++) {
            if (cost[i] != BARRED) {
                double chance = -CHANCE * perLesson * Math.log(1 - random.nextDouble());
                long rank = wish[i] + perLesson * number(inWay[i]) + (long) chance;
                order[count++] = Math.min(rank, 0xffff_ffffffffL) << 16 | i;
            }
        }
        Arrays.sort(order, 0, count);
        return count;
    }

    /**
     * Likewise, by the dearness of those in the way and the penalty of wishes together.
     *
     * @param perPenalty dearness that weighs as much as one point of penalty
     */
    public int rankByPrice(Block block, double perPenalty) {
        int count = 0;
        for (int i = 0; i < block.slotCount(); i++) {
            if (cost[i] != BARRED) {
                long rank = (long) (PARTS * price(i, perPenalty));
                order[count++] =
                        Math.min(rank, 0xff_ffffffffL) << 24 | (long) random.nextInt(256) << 16 | i;
            }
        }
        Arrays.sort(order, 0, count);
        return count;
    }

    /** What {@link #rankByPrice} ranks by. */
    public double price(int i, double perPenalty) {
        return cost(i) + perPenalty * wish[i];
    }

    private static int number(long[] bits) {
        int number = 0;
        for (long word : bits) {
            number += Long.bitCount(word);
        }
        return number;
    }

    private long tieBreak(int i) {
        return Math.min(wish[i], 0xfffff) << 24 | (long) random.nextInt(256) << 16 | i;
    }

    /** The opening at a rank, from 0. */
    public int ranked(int turn) {
        return (int) (order[turn] & 0xffff);
    }

    private void addPartners(Block block, Lesson lesson) {
        var partners = board.partners();
        for (int k = 0; k < partners.count(lesson.index()); k++) {
            int partner = partners.partner(lesson.index(), k);
            var there = board.spot(partner);
            if (there != null) {
                long[] forbidden = partners.forbidden(lesson.index(), k, there.slot());
                for (int i = 0; i < block.slotCount(); i++) {
                    if (Clashes.has(forbidden, block.slot(i))) {
                        Clashes.set(inWay[i], partner);
                    }
                }
            }
        }
        for (int k = 0; k < wishes.count(lesson.index()); k++) {
            var there = board.spot(wishes.partner(lesson.index(), k));
            if (there != null) {
                long[] broken = wishes.forbidden(lesson.index(), k, there.slot());
                int weight = wishes.weight(lesson.index(), k);
                for (int i = 0; i < block.slotCount(); i++) {
                    wish[i] += Clashes.has(broken, block.slot(i)) ? weight : 0;
                }
            }
        }
    }

    /** Room and teachers for a lesson; adds those who are in the way there. */
    private Spot chooseSpot(PlannedLesson planned, int slot, int i, int j) {
        long[] others = inWay[i];
        var choices = planned.spots();
        int count = choices.countAt(slot);
        int best = 0;
        long bestCost = Long.MAX_VALUE;
        long bestWish = Long.MAX_VALUE;
        int first = count == 1 ? 0 : random.nextInt(count);
        boolean careless = count > 1 && isCareless(planned);
        for (int turn = 0; turn < count; turn++) {
            int choice = first + turn < count ? first + turn : first + turn - count;
            var spot = choices.at(slot, choice);
            long spotWish =
                    careless ? 0 : score.shouldCost(planned.lesson(spot), slot, spot.room());
            long spotCost = 0;
            if (presence.sharesRoom(spot, spots[i], j)) {
                spotCost = BARRED - 1;
            } else if (count > 1 && spot.room() != Occupancy.NONE) {
                spotCost = crowdCost(planned.lesson(), slot, spot.room(), others);
            }
            if (spotCost < bestCost || (spotCost == bestCost && spotWish < bestWish)) {
                best = choice;
                bestCost = spotCost;
                bestWish = spotWish;
                if (spotCost == 0 && spotWish == 0) {
                    break;
                }
            }
        }
        var chosen = choices.at(slot, best);
        if (chosen.room() != Occupancy.NONE) {
            presence.addInRoom(planned.lesson(), slot, chosen.room(), others);
        }
        wish[i] +=
                careless ? score.shouldCost(planned.lesson(chosen), slot, chosen.room()) : bestWish;
        return chosen;
    }

    /** Dearness of those who would have to leave a room, besides others. */
    private long crowdCost(Lesson lesson, int slot, int room, long[] others) {
        Arrays.fill(crowd, 0);
        if (!presence.addInRoom(lesson, slot, room, crowd)) {
            return 0;
        }
        without(crowd, others);
        return board.isLocked(crowd) ? BARRED : cost(crowd);
    }

    /**
     * Whether any room and teachers do this time: those that wishes prefer may be the ones that
     * rules about more than two lessons never let have it.
     */
    private boolean isCareless(PlannedLesson planned) {
        int block = board.blocks().of(planned.getIndex());
        return dearness[block] > 1 && random.nextInt(CARELESS) == 0;
    }

    private boolean sharesRoom(Spot[] chosen) {
        for (int j = 1; j < chosen.length; j++) {
            if (presence.sharesRoom(chosen[j], chosen, j)) {
                return true;
            }
        }
        return false;
    }

    private void without(long[] bits, long[] others) {
        for (int word = 0; word < words; word++) {
            bits[word] &= ~others[word];
        }
    }

    /** Sum of the dearness of the blocks of some lessons, each block once. */
    private long cost(long[] bits) {
        long sum = 0;
        counting++;
        for (int word = 0; word < words; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                int block = board.blocks().of((word << 6) + Long.numberOfTrailingZeros(left));
                if (block >= 0 && countedIn[block] != counting) {
                    countedIn[block] = counting;
                    sum += dearness[block];
                }
            }
        }
        return sum;
    }
}
