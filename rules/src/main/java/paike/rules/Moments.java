package paike.rules;

import java.util.function.IntConsumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/** Points that are atoms of a resource's day, numbered as in {@link Grid#moment}. */
public final class Moments {
    private Moments() {}

    public static int perResource(School school) {
        return school.grid().dayCount() * school.grid().atomsPerDay();
    }

    /** The moments of a resource that a lesson at the slot covers. */
    public static void of(int resource, Lesson lesson, int slot, School school, IntConsumer point) {
        var start = school.grid().slot(slot);
        int first =
                (resource * school.grid().dayCount() + start.day()) * school.grid().atomsPerDay();
        long atoms = school.atoms(lesson, slot) | start.atoms();
        for (long left = atoms; left != 0; left &= left - 1) {
            point.accept(first + Long.numberOfTrailingZeros(left));
        }
    }
}
