package paike.solver.board;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.PlacementRule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.solver.Scenario;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;
import paike.solver.planning.Ties;

/**
 * A half-built timetable as construction sees it: who is where, as sets of bits, so that all who
 * stand in the way of a block are found at once. Rules that are no matter of two lessons alone are
 * asked through a running score of their own.
 */
public final class Board {
    private final School school;
    private final Blocks blocks;
    private final Clashes clashes;
    private final Partners partners;
    private final RunningScore rest;

    /** The wishes, where they are heeded. */
    private final @Nullable RunningScore wishes;

    private final long unavoidable;
    private final Presence presence;
    private final int words;
    private final long[] inWay;
    private final long[] locked;
    private final boolean anyLocked;

    /**
     * With nothing but the locked lessons placed.
     *
     * @param lessons at their index
     */
    public Board(Scenario scenario, List<PlannedLesson> lessons) {
        this(scenario, lessons, null);
    }

    /** Likewise, with the penalty of all broken wishes kept up to date. */
    public static Board heedingWishes(Scenario scenario, List<PlannedLesson> lessons) {
        var wishes = scenario.rulebook().only(Level.SHOULD);
        return new Board(scenario, lessons, new RunningScore(scenario.school(), wishes));
    }

    private Board(Scenario scenario, List<PlannedLesson> lessons, @Nullable RunningScore wishes) {
        this.school = scenario.school();
        var must = scenario.rulebook().of(Level.MUST);
        this.blocks = new Blocks(lessons, must, school);
        this.clashes = new Clashes(must, school);
        this.partners = new Partners(must, school);
        this.rest = new RunningScore(school, rest(scenario.rulebook()));
        this.wishes = wishes;
        this.presence = new Presence(must, clashes, school);
        this.words = clashes.words();
        this.inWay = new long[words];
        this.locked = new long[words];
        for (var planned : lessons) {
            var spot = planned.getSpot();
            if (spot != null && planned.isPinned()) {
                lock(planned, spot);
                Clashes.set(locked, planned.getIndex());
            }
        }
        this.anyLocked = !Clashes.isEmpty(locked);
        this.unavoidable = rest.hard();
    }

    /** The must-rules that are asked by themselves; the others are seen in bits. */
    private Rulebook rest(Rulebook rulebook) {
        var must = rulebook.of(Level.MUST);
        var ahead = LookAhead.of(must, school);
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                Stream.concat(asked(must).stream(), ahead.stream().map(LookAhead::entry))
                        .filter(entry -> ahead.stream().noneMatch(one -> one.covers(entry.rule())))
                        .toList());
    }

    private List<RulebookEntry> asked(List<RulebookEntry> must) {
        return must.stream()
                .filter(entry -> !Partners.covers(entry) && !Ties.bind(entry))
                .filter(entry -> !Clashes.covers(entry) || !clashes.isComplete())
                .filter(entry -> !Presence.isAboutRooms(entry))
                .filter(entry -> !(entry.rule() instanceof PlacementRule))
                .toList();
    }

    public Blocks blocks() {
        return blocks;
    }

    public School school() {
        return school;
    }

    /** The rules that are no matter of two lessons alone. */
    RunningScore rest() {
        return rest;
    }

    /** Whether the penalty of wishes is kept up to date. */
    boolean heedsWishes() {
        return wishes != null;
    }

    /** Penalty of all broken wishes, of a board that heeds them. */
    public long penalty() {
        return wishes().soft();
    }

    /** The wishes, of a board that heeds them. */
    RunningScore wishes() {
        return requireNonNull(wishes);
    }

    /** Where a lesson is, or null. */
    public @Nullable Spot spot(int lesson) {
        return presence.spot(lesson);
    }

    public boolean isPlaced(Block block) {
        return presence.isPlaced(block);
    }

    /** The blocks that have no place and may have one, by index. */
    public List<Block> waiting() {
        return blocks.all().stream()
                .filter(block -> block.slotCount() > 0 && !isPlaced(block))
                .toList();
    }

    /** Whether no rule of {@link #rest} is broken more than by locked lessons alone. */
    public boolean isSound() {
        return rest.hard() <= unavoidable;
    }

    /** By how much the rules of {@link #rest} are broken more than by locked lessons alone. */
    long unsoundness() {
        return rest.hard() - unavoidable;
    }

    /** Periods of the lessons that a lesson may never overlap. */
    int rivals(int lesson) {
        int periods = 0;
        for (int word = 0; word < words; word++) {
            for (long left = clashes.with(lesson)[word]; left != 0; left &= left - 1) {
                int other = (word << 6) + Long.numberOfTrailingZeros(left);
                periods += school.lessons().get(other).lengthInPeriods();
            }
        }
        return periods;
    }

    int words() {
        return words;
    }

    boolean isLocked(long[] bits) {
        if (!anyLocked) {
            return false;
        }
        for (int word = 0; word < words; word++) {
            if ((bits[word] & locked[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes out all that is not locked. */
    public void clear() {
        for (var block : blocks.all()) {
            if (isPlaced(block)) {
                take(block);
            }
        }
    }

    public void put(Block block, Spot[] there) {
        block.place(there, rest);
        if (wishes != null) {
            block.place(there, wishes);
        }
        presence.enter(block, there);
    }

    public void take(Block block) {
        block.remove(rest);
        if (wishes != null) {
            block.remove(wishes);
        }
        presence.leave(block);
    }

    /**
     * Places all that is not locked as in a timetable.
     *
     * @param timetable where each lesson is: [lesson]; null = nowhere. A block of which one is
     *     nowhere is left out
     */
    public void show(@Nullable Spot[] timetable) {
        clear();
        for (var block : blocks.all()) {
            var there = block.in(timetable);
            if (there != null) {
                put(block, there);
            }
        }
    }

    /**
     * Likewise, block by block in an order, without those that then break a must-rule: the
     * timetable may be one that keeps other rules.
     */
    public void showSoundly(@Nullable Spot[] timetable, List<Block> order) {
        clear();
        for (var block : order) {
            var there = block.in(timetable);
            if (there != null && block.startsTogether(there) && isFree(block, there)) {
                put(block, there);
                if (!isSound()) {
                    take(block);
                }
            }
        }
    }

    /** Whether nobody is in the way of a block somewhere. */
    boolean isFree(Block block, Spot[] there) {
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

    /** Where the lessons of a placed block are. */
    public Spot[] spots(Block block) {
        return presence.spots(block);
    }

    private void lock(PlannedLesson planned, Spot spot) {
        rest.place(planned.lesson(spot), spot.slot(), spot.room());
        if (wishes != null) {
            wishes.place(planned.lesson(spot), spot.slot(), spot.room());
        }
        presence.enter(planned, spot);
    }

    /** Who is where. */
    Presence presence() {
        return presence;
    }

    Partners partners() {
        return partners;
    }

    /** Where every lesson is: [lesson]; null = nowhere. */
    public @Nullable Spot[] copySpots() {
        return presence.copySpots();
    }
}
