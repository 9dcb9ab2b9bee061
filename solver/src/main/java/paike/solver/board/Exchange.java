package paike.solver.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import paike.rules.RunningScore;
import paike.solver.planning.Spot;

/**
 * Blocks that change places at once, a Kempe chain: one goes to another time, those who clash with
 * it there take the time it leaves, those who clash with them there go the other way, and so on.
 */
final class Exchange {
    private static final int MOST_BLOCKS = 14;

    /** One in so many lessons changes its room or teachers as well. */
    private static final int ELSEWHERE = 4;

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

    /**
     * Draws a change that begins with a placed block.
     *
     * @return false if one in the way cannot follow, or nothing changes
     */
    boolean draw(Block first) {
        moved.forEach(block -> isMoved[block.index()] = false);
        moved.clear();
        before.clear();
        after.clear();
        int here = presence.slot(first);
        int drawn = random.nextInt(first.slotCount());
        int there = first.slot(drawn);
        if (there == here && first.hasChoice(here)) {
            add(first, anyAt(first, here));
            return true;
        }
        if (there == here) {
            there = first.slot((drawn + 1) % first.slotCount());
        }
        if (there == here) {
            return false;
        }
        add(first, there);
        return follow(first.periods(), here, there);
    }

    /** Lets a running score of some rules see the change. */
    void make(RunningScore score) {
        show(after, score);
    }

    /** Lets it see where all were before. */
    void takeBack(RunningScore score) {
        show(before, score);
    }

    private void show(List<Spot[]> there, RunningScore score) {
        moved.forEach(block -> block.remove(score));
        for (int i = 0; i < moved.size(); i++) {
            moved.get(i).place(there.get(i), score);
        }
    }

    /** Takes all from where they are. */
    void leave() {
        moved.forEach(presence::leave);
    }

    /**
     * Puts all back where they were.
     *
     * @param entered so many, the first of them, are where they go; the others are nowhere
     */
    void goBack(int entered) {
        for (int i = 0; i < entered; i++) {
            presence.leave(moved.get(i));
        }
        for (int i = 0; i < moved.size(); i++) {
            presence.enter(moved.get(i), before.get(i));
        }
    }

    int size() {
        return moved.size();
    }

    Block block(int i) {
        return moved.get(i);
    }

    Spot[] after(int i) {
        return after.get(i);
    }

    /**
     * Sends those away who are in the way.
     *
     * @return false as soon as one cannot follow
     */
    private boolean follow(int periods, int here, int there) {
        for (int i = 0; i < moved.size(); i++) {
            Arrays.fill(inWay, 0);
            for (int j = 0; j < moved.get(i).size(); j++) {
                presence.addInWay(moved.get(i).lesson(j).lesson(), after.get(i)[j], inWay);
            }
            for (int word = 0; word < inWay.length; word++) {
                for (long left = inWay[word]; left != 0; left &= left - 1) {
                    int index = blocks.of((word << 6) + Long.numberOfTrailingZeros(left));
                    if (!isMoved(index) && !sendAway(index, periods, here, there)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean isMoved(int index) {
        return index != Blocks.NONE && isMoved[index];
    }

    /**
     * Sends a block to the other of two times.
     *
     * @return false if it is locked, not within one or may not be at the other, or too many have
     *     moved
     */
    private boolean sendAway(int index, int periods, int here, int there) {
        if (index == Blocks.NONE || moved.size() >= MOST_BLOCKS) {
            return false;
        }
        var block = blocks.all().get(index);
        int slot = presence.slot(block);
        int target = -1;
        if (slot >= here && slot < here + periods) {
            target = there + slot - here;
        } else if (slot >= there && slot < there + periods) {
            target = here + slot - there;
        }
        if (target < 0 || !block.mayStartAt(target)) {
            return false;
        }
        add(block, target);
        return true;
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

    /** Any rooms and teachers at a slot. */
    private Spot[] anyAt(Block block, int slot) {
        var there = new Spot[block.size()];
        for (int i = 0; i < there.length; i++) {
            var choices = block.lesson(i).spots();
            there[i] = choices.at(slot, random.nextInt(choices.countAt(slot)));
        }
        return there;
    }
}
