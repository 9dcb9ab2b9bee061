package paike.solver.keep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.school.Room;
import paike.model.school.Slot;
import paike.model.school.Teacher;

/**
 * A lesson of the timetable before, in terms of the school now.
 *
 * @param placement as it was; of a double that is cut up now, its part
 * @param course null = its class or subject is no more
 * @param slot where that is now; null = the week has no such time any more
 * @param room null = it had none, or that is no more
 * @param teachers those who are still there
 */
record Old(
        Placement placement,
        @Nullable Course course,
        @Nullable Slot slot,
        @Nullable Room room,
        List<Teacher> teachers) {}
