package paike.solver.swaps;

import java.util.ArrayList;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.rules.Occupancy;
import paike.rules.RunningScore;

/** Which room a lesson takes at another time. */
final class RoomChoice {
    /** A must-rule forbids every place then. */
    static final int NO_CHOICE = -2;

    private final RunningScore must;

    RoomChoice(RunningScore must) {
        this.must = must;
    }

    /**
     * The room where the lesson is if it may be there then, else one that is free, else any that it
     * may have.
     *
     * @param there the week of the slot, which may be another
     * @return index of the room, {@link Occupancy#NONE} or {@link #NO_CHOICE}
     */
    int at(Lesson lesson, int slot, Occupancy there) {
        int home = must.occupancy().roomOf(lesson.index());
        var choices = new ArrayList<Integer>();
        choices.add(home);
        var need = lesson.assignment().roomNeed();
        if (need.rooms().isEmpty() || need.optional()) {
            choices.add(Occupancy.NONE);
        }
        need.rooms().forEach(room -> choices.add(room.index()));
        choices.removeIf(room -> must.mustCost(lesson, slot, room) > 0);
        if (choices.isEmpty()) {
            return NO_CHOICE;
        }
        return choices.getFirst() == home
                ? home
                : choices.stream()
                        .filter(room -> isFree(lesson, slot, room, there))
                        .findFirst()
                        .orElse(choices.getFirst());
    }

    private static boolean isFree(Lesson lesson, int slot, int room, Occupancy now) {
        if (room == Occupancy.NONE) {
            return true;
        }
        var school = now.school();
        int day = school.grid().slot(slot).day();
        long atoms = school.atoms(lesson, slot);
        for (Room taken : school.rooms().get(room).taken()) {
            for (var other : now.lessonsIn(taken, day)) {
                if ((school.atoms(other, now.slotOf(other.index())) & atoms) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
