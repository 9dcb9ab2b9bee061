package paike.solver.swaps;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Grid;
import paike.rules.Occupancy;
import paike.rules.RoomsTaken;
import paike.solver.planning.Ties;

/**
 * Two times of equal length that change places: a lesson moves from one to the other, whoever is in
 * its way there takes the time it leaves, whoever is in the way of that one goes the other way, and
 * so on until nobody clashes.
 *
 * <p>In the way = of the same class, teacher or one-class room at the same time of the clock.
 * Lessons that must start together move together.
 */
final class Chain {
    /** More lessons than anybody would ask others to move. */
    private static final int MOST = 8;

    private final Occupancy now;
    private final School school;
    private final Ties ties;
    private final RoomChoice rooms;
    private final int[] here;
    private final int[] there;
    private final List<Move> moves = new ArrayList<>();

    private Chain(Occupancy now, Ties ties, RoomChoice rooms, int[] here, int[] there) {
        this.now = now;
        this.school = now.school();
        this.ties = ties;
        this.rooms = rooms;
        this.here = here;
        this.there = there;
    }

    /**
     * @param times slots of one time, in order; slots of the other, as many
     * @return the moves, the lesson's own first; null if the chain cannot be closed
     */
    static @Nullable List<Move> of(
            Occupancy now, Ties ties, RoomChoice rooms, Lesson lesson, int[][] times) {
        var chain = new Chain(now, ties, rooms, times[0], times[1]);
        if (!chain.send(lesson)) {
            return null;
        }
        for (int i = 0; i < chain.moves.size(); i++) {
            if (chain.moves.size() > MOST || !chain.clearWay(chain.moves.get(i))) {
                return null;
            }
        }
        return List.copyOf(chain.moves);
    }

    /** Adds the move of a lesson, and of those that start together with it, to the other side. */
    private boolean send(Lesson lesson) {
        if (!add(lesson)) {
            return false;
        }
        for (int mate : ties.mates(lesson.index())) {
            if (now.isPlaced(mate) && !isMoving(mate) && !add(now.lesson(mate))) {
                return false;
            }
        }
        return true;
    }

    private boolean add(Lesson lesson) {
        int from = now.slotOf(lesson.index());
        int to = opposite(lesson, from);
        if (to == ClassWeek.NONE || !school.canStart(lesson, school.grid().slot(to))) {
            return false;
        }
        int room = rooms.at(lesson, to);
        if (room == RoomChoice.NO_CHOICE) {
            return false;
        }
        moves.add(
                new Move(
                        placement(lesson, from, now.roomOf(lesson.index())),
                        placement(lesson, to, room)));
        return true;
    }

    private Placement placement(Lesson lesson, int slot, int room) {
        return new Placement(
                lesson,
                school.grid().slot(slot),
                room == Occupancy.NONE ? null : school.rooms().get(room));
    }

    private boolean clearWay(Move move) {
        var lesson = move.to().lesson();
        for (var schoolClass : lesson.classes()) {
            if (!clearWay(move, now.classes(), schoolClass.index())) {
                return false;
            }
        }
        for (var teacher : lesson.teachers()) {
            if (!clearWay(move, now.teachers(), teacher.index())) {
                return false;
            }
        }
        Room room = move.to().room();
        int index = room == null ? Occupancy.NONE : room.index();
        for (var taken : RoomsTaken.of(lesson, index, school)) {
            if (taken.classCapacity() == 1 && !clearWay(move, now.rooms(), taken.index())) {
                return false;
            }
        }
        return true;
    }

    private boolean clearWay(Move move, Grid grid, int resource) {
        var mover = move.to().lesson();
        int slot = move.to().start().index();
        long atoms = atoms(mover, slot);
        int day = move.to().start().day();
        for (int i = 0; i < grid.lessonCount(resource, day); i++) {
            var other = now.lesson(grid.lesson(resource, day, i));
            boolean overlaps = (atoms(other, now.slotOf(other.index())) & atoms) != 0;
            if (overlaps
                    && other.weekType().meets(mover.weekType())
                    && !isMoving(other.index())
                    && !send(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMoving(int lesson) {
        return moves.stream().anyMatch(move -> move.from().lesson().index() == lesson);
    }

    /** The slot on the other side at which a lesson would start, or NONE if it does not fit. */
    private int opposite(Lesson lesson, int slot) {
        for (int i = 0; i + lesson.lengthInPeriods() <= here.length; i++) {
            if (here[i] == slot) {
                return there[i];
            }
            if (there[i] == slot) {
                return here[i];
            }
        }
        return ClassWeek.NONE;
    }

    private long atoms(Lesson lesson, int slot) {
        return school.atoms(lesson, slot) | school.grid().slot(slot).atoms();
    }
}
