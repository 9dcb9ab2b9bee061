package paike.solver.board;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Occupancy;
import paike.rules.RoomsTaken;
import paike.rules.RulebookEntry;
import paike.rules.room.AvoidRoomClashes;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;

/**
 * Which lesson is where, as sets of bits, so that all who stand in the way of one are found at
 * once. Keeps no rule: two lessons may be where they clash.
 */
final class Presence {
    private final School school;
    private final Clashes clashes;
    private final boolean roomsClash;
    private final int words;
    private final Spot[] spots;

    /** Lessons going on: [day * atoms + atom][word]. */
    private final long[][] going;

    private final RoomUse rooms;

    /** Atoms of the week that a lesson covers from a slot: [lesson][slot][i]. */
    private final int[][][] cellsOf;

    /**
     * With no lesson placed.
     *
     * @param must the must-rules
     */
    Presence(List<RulebookEntry> must, Clashes clashes, School school) {
        this.school = school;
        this.clashes = clashes;
        this.roomsClash = must.stream().anyMatch(Presence::isAboutRooms);
        this.words = clashes.words();
        this.spots = new Spot[school.lessons().size()];
        this.going = new long[school.grid().dayCount() * school.grid().atomsPerDay()][words];
        this.rooms = new RoomUse(school.rooms().size(), going.length, words);
        this.cellsOf = cells(school);
    }

    /** Whether a must-rule is about two lessons in one room alone. */
    static boolean isAboutRooms(RulebookEntry entry) {
        return entry.appliesTo().isAll() && entry.rule() instanceof AvoidRoomClashes;
    }

    int words() {
        return words;
    }

    /** Where a lesson is, or null. */
    @Nullable Spot spot(int lesson) {
        return spots[lesson];
    }

    /** Where every lesson is: [lesson]; null = nowhere. */
    @Nullable Spot[] copySpots() {
        return Arrays.copyOf(spots, spots.length);
    }

    void enter(PlannedLesson planned, Spot spot) {
        spots[planned.getIndex()] = spot;
        int[] cells = cells(planned.lesson(), spot.slot());
        for (int cell : cells) {
            Clashes.set(going[cell], planned.getIndex());
        }
        for (var room : rooms(planned.lesson(), spot)) {
            rooms.enter(room, planned.getIndex(), cells);
        }
    }

    void leave(PlannedLesson planned) {
        var spot = requireNonNull(spots[planned.getIndex()]);
        spots[planned.getIndex()] = null;
        int[] cells = cells(planned.lesson(), spot.slot());
        for (int cell : cells) {
            Clashes.clear(going[cell], planned.getIndex());
        }
        for (var room : rooms(planned.lesson(), spot)) {
            rooms.leave(room, planned.getIndex(), cells);
        }
    }

    /** The rooms that a lesson takes at a spot. */
    private List<Room> rooms(Lesson lesson, Spot spot) {
        var fixed = lesson.fixedRooms();
        if (spot.room() == Occupancy.NONE) {
            return fixed;
        }
        return fixed.isEmpty()
                ? school.rooms().get(spot.room()).taken()
                : RoomsTaken.of(lesson, spot.room(), school);
    }

    boolean isPlaced(Block block) {
        return spots[block.lesson(0).getIndex()] != null;
    }

    /** Where the lessons of a placed block are. */
    Spot[] spots(Block block) {
        return requireNonNull(block.in(spots));
    }

    /** At which slot a placed block begins. */
    int slot(Block block) {
        return requireNonNull(spots[block.lesson(0).getIndex()]).slot();
    }

    void enter(Block block, Spot[] there) {
        for (int i = 0; i < there.length; i++) {
            enter(block.lesson(i), there[i]);
        }
    }

    void leave(Block block) {
        for (int i = 0; i < block.size(); i++) {
            leave(block.lesson(i));
        }
    }

    /** Adds the lessons in the way of a lesson at a spot. */
    void addInWay(Lesson lesson, Spot there, long[] inWay) {
        addInWay(lesson, there.slot(), inWay);
        if (there.room() != Occupancy.NONE) {
            addInRoom(lesson, there.slot(), there.room(), inWay);
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
    private boolean shareRoom(Spot one, Spot other) {
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

    /** Whether a spot shares a room with one of the first of some other spots of its slot. */
    boolean sharesRoom(Spot spot, Spot[] others, int first) {
        for (int i = 0; i < first; i++) {
            if (shareRoom(spot, others[i])) {
                return true;
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
}
