package paike.solver.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * A timetable in which every block is somewhere, whatever must-rules that breaks, and what is
 * broken weighs more the longer it stays.
 */
public final class CrowdedTimetable {
    /** Blocks drawn for a change, of which one is moved. */
    private static final int DRAWN = 3;

    private final List<Block> blocks;
    private final Presence presence;
    private final Conflicts conflicts;
    private final Exchange exchange;
    private final RandomGenerator random;

    /** The must-rules that are no matter of two lessons alone. */
    private final RunningScore rest;

    /** Of one point of their penalty. */
    private double restWeight = Conflicts.LEAST;

    private double conflictWeight;
    private int pairs;

    /**
     * @param board of the same lessons; it stays as it is
     * @param lessons at their index
     */
    public CrowdedTimetable(
            Scenario scenario, Board board, List<PlannedLesson> lessons, RandomGenerator random) {
        var must = scenario.rulebook().of(Level.MUST);
        this.blocks = board.blocks().all().stream().filter(block -> block.slotCount() > 0).toList();
        this.presence = new Presence(must, board.clashes(), scenario.school());
        this.conflicts = new Conflicts(presence, board.partners(), lessons.size());
        this.exchange = new Exchange(presence, board.blocks(), random);
        this.random = random;
        this.rest = board.askedAsTheyStand(scenario.rulebook());
        for (var planned : lessons) {
            var spot = planned.getSpot();
            if (spot != null && planned.isPinned()) {
                presence.enter(planned, spot);
                rest.place(planned.lesson(spot), spot.slot(), spot.room());
            }
        }
    }

    /**
     * Places all blocks as in a timetable, and anywhere what has no place there. All weigh the same
     * again.
     *
     * @param timetable where each lesson is: [lesson]; null = nowhere
     */
    public void show(@Nullable Spot[] timetable) {
        for (var block : blocks) {
            if (presence.isPlaced(block)) {
                block.remove(rest);
                presence.leave(block);
            }
        }
        for (var block : blocks) {
            var there = block.in(timetable);
            if (there == null) {
                there = exchange.anyAt(block, block.slot(random.nextInt(block.slotCount())));
            }
            presence.enter(block, there);
            block.place(there, rest);
        }
        conflicts.forget();
        restWeight = Conflicts.LEAST;
        weighAnew();
    }

    /** Blocks that may be somewhere. */
    public int size() {
        return blocks.size();
    }

    /** What is broken, by weight. */
    public double weight() {
        return conflictWeight + restWeight * rest.hard();
    }

    /** What is broken: pairs in conflict, and the penalty of the other must-rules. */
    public long faults() {
        return pairs + rest.hard();
    }

    /** Lets weigh more what is broken now, and what has weighed more come back. */
    public void learn() {
        conflicts.learn(blocks);
        restWeight = Conflicts.learn(restWeight, rest.hard() > 0);
        weighAnew();
    }

    /**
     * Draws a change and makes it if then all that is broken weighs no more than a limit.
     *
     * @return whether it is made
     */
    public boolean change(double limit) {
        exchange.draw(heavierOfSome());
        if (exchange.size() == 0) {
            return false;
        }
        double weightBefore = conflictWeight;
        int pairsBefore = pairs;
        for (int i = 0; i < exchange.size(); i++) {
            leave(exchange.block(i), exchange.before(i));
        }
        for (int i = 0; i < exchange.size(); i++) {
            enter(exchange.block(i), exchange.after(i));
        }
        if (conflictWeight <= limit) {
            exchange.make(rest);
            if (weight() <= limit) {
                return true;
            }
            exchange.takeBack(rest);
        }
        exchange.goBack(exchange.size());
        conflictWeight = weightBefore;
        pairs = pairsBefore;
        return false;
    }

    /** Of a few blocks the one that weighs most, as it has been in conflict most. */
    private Block heavierOfSome() {
        var heaviest = blocks.get(random.nextInt(blocks.size()));
        for (int i = 1; i < DRAWN; i++) {
            var other = blocks.get(random.nextInt(blocks.size()));
            if (conflicts.weight(other) > conflicts.weight(heaviest)) {
                heaviest = other;
            }
        }
        return heaviest;
    }

    /** Where every lesson is: [lesson]; null = nowhere. */
    public @Nullable Spot[] copySpots() {
        return presence.copySpots();
    }

    /**
     * Where every lesson is but those of blocks that others are in conflict with, the worst first
     * until no pair is: [lesson]; null = nowhere.
     */
    public @Nullable Spot[] copySpotsInPeace() {
        var left = new ArrayList<Block>();
        var spots = new ArrayList<Spot[]>();
        for (var worst = worst(); worst != null; worst = worst()) {
            left.add(worst);
            spots.add(presence.spots(worst));
            presence.leave(worst);
        }
        var inPeace = presence.copySpots();
        for (int i = 0; i < left.size(); i++) {
            presence.enter(left.get(i), spots.get(i));
        }
        return inPeace;
    }

    /** The block with most others in conflict, or null if there is none. */
    private @Nullable Block worst() {
        Block worst = null;
        int most = 0;
        for (var block : blocks) {
            int with = presence.isPlaced(block) ? conflicts.pairs(block) : 0;
            if (with > most) {
                most = with;
                worst = block;
            }
        }
        return worst;
    }

    /** Counts what is in conflict block by block, each pair once. */
    private void weighAnew() {
        var spots = presence.copySpots();
        blocks.forEach(presence::leave);
        conflictWeight = 0;
        pairs = 0;
        for (var block : blocks) {
            enter(block, Objects.requireNonNull(block.in(spots)));
        }
    }

    private void enter(Block block, Spot[] there) {
        conflictWeight += conflicts.weigh(block, there);
        pairs += conflicts.pairs();
        presence.enter(block, there);
    }

    private void leave(Block block, Spot[] there) {
        presence.leave(block);
        conflictWeight -= conflicts.weigh(block, there);
        pairs -= conflicts.pairs();
    }
}
