package paike.solver.board;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.rules.room.AvoidRoomClashes;
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
    private final boolean roomsClash;
    private final int words;
    private final Spot[] spots;

    /** Lessons going on: [day * atoms + atom][word]. */
    private final long[][] going;

    private final RoomUse rooms;
    private final long[] locked;
    private final boolean anyLocked;

    /** Atoms of the week that a lesson covers from a slot: [slot][i]. */
    private final int[][][] cellsOf;

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
        this.roomsClash = must.stream().anyMatch(Board::isAboutRooms);
        this.words = clashes.words();
        this.spots = new Spot[lessons.size()];
        this.going = new long[school.grid().dayCount() * school.grid().atomsPerDay()][words];
        this.rooms = new RoomUse(school.rooms().size(), going.length, words);
        this.locked = new long[words];
        this.cellsOf = cells(school);
        for (var planned : lessons) {
            var spot = planned.getSpot();
            if (spot != null && planned.isPinned()) {
                put(planned, spot);
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
                Stream.concat(must.stream(), ahead.stream().map(LookAhead::entry))
                        .filter(entry -> !Partners.covers(entry) && !Ties.bind(entry))
                        .filter(entry -> !Clashes.covers(entry) || !clashes.isComplete())
                        .filter(entry -> !isAboutRooms(entry))
                        .filter(entry -> !(entry.rule() instanceof PlacementRule))
                        .filter(entry -> ahead.stream().noneMatch(one -> one.covers(entry.rule())))
                        .toList());
    }

    private static boolean isAboutRooms(RulebookEntry entry) {
        return entry.appliesTo().isAll() && entry.rule() instanceof AvoidRoomClashes;
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

    /** Penalty of all broken wishes, of a board that heeds them. */
    public long penalty() {
        return requireNonNull(wishes).soft();
    }

    /** Where a lesson is, or null. */
    public @Nullable Spot spot(int lesson) {
        return spots[lesson];
    }

    public boolean isPlaced(Block block) {
        return spots[block.lesson(0).getIndex()] != null;
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
        for (int i = 0; i < block.size(); i++) {
            put(block.lesson(i), there[i]);
        }
    }

    public void take(Block block) {
        for (int i = 0; i < block.size(); i++) {
            take(block.lesson(i));
        }
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
            var there = new ArrayList<Spot>();
            for (int i = 0; i < block.size(); i++) {
                var spot = timetable[block.lesson(i).getIndex()];
                if (spot != null) {
                    there.add(spot);
                }
            }
            if (there.size() == block.size()) {
                put(block, there.toArray(Spot[]::new));
            }
        }
    }

    /** Where the lessons of a placed block are. */
    public Spot[] spots(Block block) {
        var there = new Spot[block.size()];
        for (int i = 0; i < there.length; i++) {
            there[i] = requireNonNull(spots[block.lesson(i).getIndex()]);
        }
        return there;
    }

    private void put(PlannedLesson planned, Spot spot) {
        rest.place(planned.lesson(spot), spot.slot(), spot.room());
        if (wishes != null) {
            wishes.place(planned.lesson(spot), spot.slot(), spot.room());
        }
        spots[planned.getIndex()] = spot;
        int[] cells = cells(planned.lesson(), spot.slot());
        for (int cell : cells) {
            Clashes.set(going[cell], planned.getIndex());
        }
        if (spot.room() != Occupancy.NONE) {
            for (var room : school.rooms().get(spot.room()).taken()) {
                rooms.enter(room, planned.getIndex(), cells);
            }
        }
        for (var room : planned.lesson().fixedRooms()) {
            rooms.enter(room, planned.getIndex(), cells);
        }
    }

    private void take(PlannedLesson planned) {
        var spot = requireNonNull(spots[planned.getIndex()]);
        rest.remove(planned.lesson());
        if (wishes != null) {
            wishes.remove(planned.lesson());
        }
        spots[planned.getIndex()] = null;
        int[] cells = cells(planned.lesson(), spot.slot());
        for (int cell : cells) {
            Clashes.clear(going[cell], planned.getIndex());
        }
        if (spot.room() != Occupancy.NONE) {
            for (var room : school.rooms().get(spot.room()).taken()) {
                rooms.leave(room, planned.getIndex(), cells);
            }
        }
        for (var room : planned.lesson().fixedRooms()) {
            rooms.leave(room, planned.getIndex(), cells);
        }
    }

    /** Adds the lessons in the way of a lesson at a slot, rooms aside. */
    void addInWay(Lesson lesson, int slot, long[] inWay) {
        long[] with = clashes.with(lesson.index());
        for (int cell : cells(lesson, slot)) {
            long[] there = going[cell];
            for (int word = 0; word < words; word++) {
                inWay[word] |= there[word] & with[word];
            }
        }
        var fixed = lesson.fixedRooms();
        for (int i = 0; i < fixed.size(); i++) {
            addInRoom(lesson, slot, fixed.get(i), inWay);
        }
    }

    /** Whether two spots of one slot take the same room for one class. */
    boolean shareRoom(Spot one, Spot other) {
        if (!roomsClash || one.room() == Occupancy.NONE || other.room() == Occupancy.NONE) {
            return false;
        }
        var taken = school.rooms().get(one.room()).taken();
        var others = school.rooms().get(other.room()).taken();
        for (int i = 0; i < taken.size(); i++) {
            for (int j = 0; j < others.size() && taken.get(i).classCapacity() == 1; j++) {
                if (taken.get(i).index() == others.get(j).index()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Adds the lessons in the way of a lesson in a room, if that is for one class at a time.
     *
     * @return false if there is none
     */
    boolean addInRoom(Lesson lesson, int slot, int room, long[] inWay) {
        var taken = school.rooms().get(room);
        var parts = taken.parts();
        boolean any = parts.isEmpty() && addInRoom(lesson, slot, taken, inWay);
        for (int i = 0; i < parts.size(); i++) {
            any |= addInRoom(lesson, slot, parts.get(i), inWay);
        }
        return any;
    }

    private boolean addInRoom(Lesson lesson, int slot, Room room, long[] inWay) {
        if (!roomsClash || room.classCapacity() > 1) {
            return false;
        }
        long[] meets = clashes.meeting(lesson.weekType());
        return rooms.addThere(room, cells(lesson, slot), meets, going, inWay);
    }

    Partners partners() {
        return partners;
    }

    private int[] cells(Lesson lesson, int slot) {
        return cellsOf[lesson.index()][slot];
    }

    /** [lesson][slot][i]; lessons of the same length and grade share theirs. */
    private static int[][][] cells(School school) {
        Map<List<Integer>, int[][]> shared = new HashMap<>();
        return school.lessons().stream()
                .map(
                        lesson ->
                                shared.computeIfAbsent(
                                        List.of(
                                                lesson.lengthInPeriods(),
                                                lesson.assignment().firstGrade()),
                                        likeness -> cells(lesson, school)))
                .toArray(int[][][]::new);
    }

    private static int[][] cells(Lesson lesson, School school) {
        var grid = school.grid();
        return grid.slots().stream()
                .map(
                        slot -> {
                            long atoms = school.atoms(lesson, slot.index()) | slot.atoms();
                            var cells = new int[Long.bitCount(atoms)];
                            int count = 0;
                            for (long left = atoms; left != 0; left &= left - 1) {
                                cells[count++] =
                                        slot.day() * grid.atomsPerDay()
                                                + Long.numberOfTrailingZeros(left);
                            }
                            return cells;
                        })
                .toArray(int[][]::new);
    }

    /** Where every lesson is: [lesson]; null = nowhere. */
    public @Nullable Spot[] copySpots() {
        return Arrays.copyOf(spots, spots.length);
    }
}
