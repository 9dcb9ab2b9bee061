package paike.datasets.fet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import paike.model.school.FixedTime;

/** When activities may or should start, and the times they should stay in. */
final class StartTimes {
    private final Lookups lookups;
    private final Map<Integer, FixedTime> fixed = new HashMap<>();

    StartTimes(Lookups lookups) {
        this.lookups = lookups;
    }

    /** Times of activities that have just one, by index. */
    Map<Integer, FixedTime> fixed() {
        return fixed;
    }

    void register(Map<String, Consumer<FetConstraint>> kinds) {
        kinds.put("ConstraintActivityPreferredStartingTime", this::start);
    }

    private void start(FetConstraint constraint) {
        var activity = lookups.activity(constraint, "Activity_Id");
        int day = lookups.day(constraint.element(), "Preferred_Day", "Day");
        int hour = lookups.hour(constraint.element(), "Preferred_Hour", "Hour");
        if (activity == null) {
            return;
        }
        if (constraint.isMust() && day > 0 && hour > 0) {
            fixed.putIfAbsent(activity.index(), new FixedTime(day, hour));
        }
    }
}
