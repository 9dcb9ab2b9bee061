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

    private final Side here;
    private final Side there;
    private final List<Step> steps = new ArrayList<>();

    /** A lesson that leaves one side for the other. */
    record Step(Side from, Side to, Move move) {}

    private Chain(Side here, Side there) {
        this.here = here;
        this.there = there;
    }

    /**
     * @param here where the lesson is
     * @param there of another week, or of the same
     * @return its steps, the lesson's own first; null if the chain cannot be closed
     */
    static @Nullable List<Step> of(Side here, Side there, Lesson lesson) {
        var chain = new Chain(here, there);
        if (!chain.send(lesson, here)) {
            return null;
        }
        for (int i = 0; i < chain.steps.size(); i++) {
            if (chain.steps.size() > MOST || !chain.clearWay(chain.steps.get(i))) {
                return null;
            }
        }
        return List.copyOf(chain.steps);
    }

    /** Adds the move of a lesson, and of those that start together with it, to the other side. */
    private boolean send(Lesson lesson, Side from) {
        if (!add(lesson, from)) {
            return false;
        }
        for (int mate : from.ties().mates(lesson.index())) {
            if (from.now().isPlaced(mate)
                    && !isMoving(mate, from)
                    && !add(from.now().lesson(mate), from)) {
                return false;
            }
        }
        return true;
    }

    private boolean add(Lesson lesson, Side from) {
        var to = from.equals(here) ? there : here;
        var school = from.now().school();
        int start = from.now().slotOf(lesson.index());
        int slot = opposite(lesson, start, from, to);
        if (slot == ClassWeek.NONE || !school.canStart(lesson, school.grid().slot(slot))) {
            return false;
        }
        int room = from.rooms().at(lesson, slot, to.now());
        if (room == RoomChoice.NO_CHOICE) {
            return false;
        }
        var move =
                new Move(
                        placement(lesson, start, from.now().roomOf(lesson.index()), school),
                        placement(lesson, slot, room, school));
        steps.add(new Step(from, to, move));
        return true;
    }

    private static Placement placement(Lesson lesson, int slot, int room, School school) {
        return new Placement(
                lesson,
                school.grid().slot(slot),
                room == Occupancy.NONE ? null : school.rooms().get(room));
    }

    private boolean clearWay(Step step) {
        var move = step.move();
        var now = step.to().now();
        var school = now.school();
        var lesson = move.to().lesson();
        for (var schoolClass : lesson.classes()) {
            if (!clearWay(step, now.classes(), schoolClass.index())) {
                return false;
            }
        }
        for (var teacher : lesson.teachers()) {
            if (!clearWay(step, now.teachers(), teacher.index())) {
                return false;
            }
        }
        Room room = move.to().room();
        int index = room == null ? Occupancy.NONE : room.index();
        for (var taken : RoomsTaken.of(lesson, index, school)) {
            if (taken.classCapacity() == 1 && !clearWay(step, now.rooms(), taken.index())) {
                return false;
            }
        }
        return true;
    }

    private boolean clearWay(Step step, Grid grid, int resource) {
        var now = step.to().now();
        var to = step.move().to();
        long atoms = atoms(to.lesson(), to.start().index());
        int day = to.start().day();
        for (int i = 0; i < grid.lessonCount(resource, day); i++) {
            var other = now.lesson(grid.lesson(resource, day, i));
            boolean overlaps = (atoms(other, now.slotOf(other.index())) & atoms) != 0;
            if (overlaps
                    && other.weekType().meets(to.lesson().weekType())
                    && !isMoving(other.index(), step.to())
                    && !send(other, step.to())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lesson of the week of a side is on its way already. */
    private boolean isMoving(int lesson, Side side) {
        return steps.stream()
                .filter(step -> step.from().now().equals(side.now()))
                .anyMatch(step -> step.move().from().lesson().index() == lesson);
    }

    /** The slot on the other side at which a lesson would start, or NONE if it does not fit. */
    private static int opposite(Lesson lesson, int slot, Side from, Side to) {
        int at = from.slots().indexOf(slot);
        return at < 0 || at + lesson.lengthInPeriods() > from.slots().size()
                ? ClassWeek.NONE
                : to.slots().get(at);
    }

    private long atoms(Lesson lesson, int slot) {
        var school = here.now().school();
        return school.atoms(lesson, slot) | school.grid().slot(slot).atoms();
    }
}
