package paike.solver.moves;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.rules.Grid;
import paike.rules.Occupancy;
import paike.rules.RoomsTaken;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;

/**
 * Moves a lesson to another time; whoever is in its way there takes the time it leaves, whoever is
 * in the way of that one goes the other way, and so on until nobody clashes.
 *
 * <p>In the way = of the same class, teacher or one-class room at the same time of the clock. The
 * two times are as long as the first lesson; a chain that would need another time, a pinned lesson
 * or more than {@value #MOST} lessons is given up.
 */
final class KempeChain {
    static final int MOST = 10;

    private final Workspace workspace;
    private final Occupancy now;
    private final List<PlaceMove.Step> steps = new ArrayList<>();
    private final int[] here;
    private final int[] there;

    private KempeChain(Workspace workspace, int[] here, int[] there) {
        this.workspace = workspace;
        this.now = workspace.score().occupancy();
        this.here = here;
        this.there = there;
    }

    /** The chain that brings a placed lesson to a spot, or null if there is none. */
    static @Nullable PlaceMove of(Workspace workspace, PlannedLesson first, Spot target) {
        int[] here = span(workspace, first, now(first).slot());
        int[] there = span(workspace, first, target.slot());
        if (here.length != there.length || shareSlot(here, there)) {
            return null;
        }
        var chain = new KempeChain(workspace, here, there);
        if (!chain.add(first, target)) {
            return null;
        }
        for (int i = 0; i < chain.steps.size(); i++) {
            if (!chain.clearWay(chain.steps.get(i)) || chain.steps.size() > MOST) {
                return null;
            }
        }
        return chain.shareRoom() ? null : new PlaceMove(List.copyOf(chain.steps), workspace);
    }

    /** Adds steps for all who are in the way of a step. */
    private boolean clearWay(PlaceMove.Step step) {
        var lesson = step.lesson().lesson();
        var spot = step.spot();
        if (spot == null) {
            return true;
        }
        for (var schoolClass : lesson.classes()) {
            if (!clearWay(step, spot, now.classes(), schoolClass.index())) {
                return false;
            }
        }
        for (var teacher : lesson.teachers()) {
            if (!clearWay(step, spot, now.teachers(), teacher.index())) {
                return false;
            }
        }
        for (var room : RoomsTaken.of(lesson, spot.room(), now.school())) {
            if (room.classCapacity() == 1 && !clearWay(step, spot, now.rooms(), room.index())) {
                return false;
            }
        }
        return true;
    }

    private boolean clearWay(PlaceMove.Step step, Spot spot, Grid grid, int resource) {
        var school = now.school();
        var mover = step.lesson().lesson();
        int day = school.grid().slot(spot.slot()).day();
        long atoms = atoms(mover, spot);
        for (int i = 0; i < grid.lessonCount(resource, day); i++) {
            var other = workspace.lessons().get(grid.lesson(resource, day, i));
            if ((atoms(other.lesson(), now(other)) & atoms) != 0
                    && other.lesson().weekType().meets(mover.weekType())
                    && !isMoving(other)
                    && !sendAway(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean sendAway(PlannedLesson other) {
        var from = now(other);
        int slot = opposite(other, from.slot());
        if (slot == ClassWeek.NONE || other.isPinned()) {
            return false;
        }
        var spot = other.spots().at(slot, from);
        if (spot == null) {
            return false;
        }
        return add(other, spot);
    }

    /** Adds a step, and one for each lesson that has to start together with it. */
    private boolean add(PlannedLesson planned, Spot target) {
        steps.add(new PlaceMove.Step(planned, target));
        for (int index : workspace.ties().mates(planned.getIndex())) {
            var mate = workspace.lessons().get(index);
            var from = mate.getSpot();
            if (!isMoving(mate)) {
                var spot = from == null ? null : mate.spots().at(target.slot(), from);
                if (spot == null || mate.isPinned()) {
                    return false;
                }
                steps.add(new PlaceMove.Step(mate, spot));
            }
        }
        return true;
    }

    /** True if two of the moved meet in a one-class room, because one of them changes rooms. */
    private boolean shareRoom() {
        for (int i = 1; i < steps.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (shareRoom(steps.get(i), steps.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean shareRoom(PlaceMove.Step one, PlaceMove.Step other) {
        var spot = one.spot();
        var otherSpot = other.spot();
        if (spot == null
                || otherSpot == null
                || spot.room() == Occupancy.NONE
                || spot.room() != otherSpot.room()
                || now.school().rooms().get(spot.room()).classCapacity() > 1) {
            return false;
        }
        var school = now.school();
        var lesson = one.lesson().lesson();
        var otherLesson = other.lesson().lesson();
        return school.grid().slot(spot.slot()).day() == school.grid().slot(otherSpot.slot()).day()
                && (atoms(lesson, spot) & atoms(otherLesson, otherSpot)) != 0
                && lesson.weekType().meets(otherLesson.weekType());
    }

    /** The slot on the other side at which a lesson would start, or NONE if it does not fit. */
    private int opposite(PlannedLesson lesson, int slot) {
        int length = lesson.lesson().lengthInPeriods();
        for (int i = 0; i + length <= here.length; i++) {
            if (here[i] == slot) {
                return there[i];
            }
            if (there[i] == slot) {
                return here[i];
            }
        }
        return ClassWeek.NONE;
    }

    private boolean isMoving(PlannedLesson other) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).lesson() == other) {
                return true;
            }
        }
        return false;
    }

    /** Like the occupancy, by the first period alone if a locked double has no second. */
    private long atoms(Lesson lesson, Spot spot) {
        return now.school().atoms(lesson, spot.slot())
                | now.school().grid().slot(spot.slot()).atoms();
    }

    private static Spot now(PlannedLesson planned) {
        var spot = planned.getSpot();
        if (spot == null) {
            throw new IllegalStateException(planned.lesson().id() + " has no spot");
        }
        return spot;
    }

    private static int[] span(Workspace workspace, PlannedLesson planned, int slot) {
        if (planned.lesson().lengthInPeriods() == 1) {
            return new int[] {slot};
        }
        return workspace.scenario().school().span(planned.lesson(), slot).stream()
                .mapToInt(part -> part.index())
                .toArray();
    }

    private static boolean shareSlot(int[] one, int[] other) {
        for (int a : one) {
            for (int b : other) {
                if (a == b) {
                    return true;
                }
            }
        }
        return false;
    }
}
