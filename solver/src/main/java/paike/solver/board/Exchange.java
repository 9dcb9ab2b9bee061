package paike.solver.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import paike.solver.planning.Spot;

/**
 * Blocks that change places at once: one goes to another time, those who clash with it there take
 * the time it leaves, those who clash with them there go the other way, and so on. Whoever cannot
 * follow stays where it is, and there it clashes.
 */
final class Exchange {
    private static final int MOST_BLOCKS = 14;

    /** One in so many lessons changes its room or teachers as well. */
    private static final int ELSEWHERE = 4;

    /** How likely a block follows, drawn from these. */
    private static final double[] FOLLOWING = {0, 0.7, 1, 1};

    private final Presence presence;
    private final Blocks blocks;
    private final RandomGenerator random;
    private final List<Block> moved = new ArrayList<>();
    private final List<Spot[]> before = new ArrayList<>();
    private final List<Spot[]> after = new ArrayList<>();

    /** [block]. */
    private final boolean[] isMoved;

    private final long[] inWay;

    Exchange(Presence presence, Blocks blocks, RandomGenerator random) {
        this.presence = presence;
        this.blocks = blocks;
        this.random = random;
        this.isMoved = new boolean[blocks.all().size()];
        this.inWay = new long[presence.words()];
    }

    /** Draws a change that begins with a placed block; it may be none. */
    void draw(Block first) {
        moved.forEach(block -> isMoved[block.index()] = false);
        moved.clear();
        before.clear();
        after.clear();
        int here = presence.slot(first);
        int there = first.slot(random.nextInt(first.slotCount()));
        if (here != there) {
            add(first, there);
            follow(first.periods(), here, there, FOLLOWING[random.nextInt(FOLLOWING.length)]);
        } else if (hasChoice(first, here)) {
            add(first, anyAt(first, here));
        }
    }

    int size() {
        return moved.size();
    }

    Block block(int i) {
        return moved.get(i);
    }

    Spot[] before(int i) {
        return before.get(i);
    }

    Spot[] after(int i) {
        return after.get(i);
    }

    private void follow(int periods, int here, int there, double likelihood) {
        for (int i = 0; likelihood > 0 && i < moved.size(); i++) {
            Arrays.fill(inWay, 0);
            for (int j = 0; j < moved.get(i).size(); j++) {
                presence.addInWay(moved.get(i).lesson(j).lesson(), after.get(i)[j], inWay);
            }
            for (int word = 0; word < inWay.length; word++) {
                for (long left = inWay[word]; left != 0; left &= left - 1) {
                    int index = blocks.of((word << 6) + Long.numberOfTrailingZeros(left));
                    if (index != Blocks.NONE
                            && !isMoved[index]
                            && moved.size() < MOST_BLOCKS
                            && (likelihood == 1 || random.nextDouble() < likelihood)) {
                        sendAway(blocks.all().get(index), periods, here, there);
                    }
                }
            }
        }
    }

    /** Sends a block to the other of two times, if it is within one and may be at the other. */
    private void sendAway(Block block, int periods, int here, int there) {
        int slot = presence.slot(block);
        int target = -1;
        if (slot >= here && slot < here + periods) {
            target = there + slot - here;
        } else if (slot >= there && slot < there + periods) {
            target = here + slot - there;
        }
        if (target >= 0 && block.mayStartAt(target)) {
            add(block, target);
        }
    }

    /** Adds a block that goes to another time, in most cases to the same room. */
    private void add(Block block, int slot) {
        var spots = presence.spots(block);
        for (int i = 0; i < spots.length; i++) {
            var choices = block.lesson(i).spots();
            var like = random.nextInt(ELSEWHERE) == 0 ? null : choices.at(slot, spots[i]);
            spots[i] =
                    like != null ? like : choices.at(slot, random.nextInt(choices.countAt(slot)));
        }
        add(block, spots);
    }

    private void add(Block block, Spot[] there) {
        moved.add(block);
        before.add(presence.spots(block));
        after.add(there);
        isMoved[block.index()] = true;
    }

    private static boolean hasChoice(Block block, int slot) {
        for (int i = 0; i < block.size(); i++) {
            if (block.lesson(i).spots().countAt(slot) > 1) {
                return true;
            }
        }
        return false;
    }

    /** Any rooms and teachers at a slot. */
    Spot[] anyAt(Block block, int slot) {
        var there = new Spot[block.size()];
        for (int i = 0; i < there.length; i++) {
            var choices = block.lesson(i).spots();
            there[i] = choices.at(slot, random.nextInt(choices.countAt(slot)));
        }
        return there;
    }
}
