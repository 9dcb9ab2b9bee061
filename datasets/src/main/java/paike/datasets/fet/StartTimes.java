package paike.datasets.fet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import paike.model.school.FixedTime;
import paike.rules.Times;
import paike.rules.linked.EndTheDay;
import paike.rules.linked.StartAtTimes;
import paike.rules.linked.StayInTimes;

/** When activities may or should start, and the times they should stay in. */
final class StartTimes {
    private static final String SLOT = "Preferred_Time_Slot";

    private final Lookups lookups;
    private final Selections selections;
    private final Book book;
    private final TimeWords words;
    private final Map<Integer, FixedTime> fixed = new HashMap<>();

    StartTimes(Lookups lookups, Book book) {
        this.lookups = lookups;
        this.selections = new Selections(lookups);
        this.book = book;
        this.words = new TimeWords(lookups.file());
    }

    /** Times of activities that have just one, by index. */
    Map<Integer, FixedTime> fixed() {
        return fixed;
    }

    void register(Map<String, Consumer<FetConstraint>> kinds) {
        kinds.put("ConstraintActivityPreferredStartingTime", this::start);
        kinds.put("ConstraintActivityPreferredStartingTimes", c -> starts(c, alone(c)));
        kinds.put("ConstraintActivityPreferredTimeSlots", c -> stay(c, alone(c)));
        for (var some : List.of("Activities", "Subactivities")) {
            kinds.put(
                    "Constraint" + some + "PreferredStartingTimes",
                    c -> starts(c, selections.of(c)));
            kinds.put("Constraint" + some + "PreferredTimeSlots", c -> stay(c, selections.of(c)));
        }
        kinds.put(
                "ConstraintActivityEndsStudentsDay",
                c -> book.lessons(EndTheDay::new, c, alone(c)));
        kinds.put(
                "ConstraintActivitiesEndStudentsDay",
                c -> book.lessons(EndTheDay::new, c, selections.of(c)));
    }

    private List<FetActivity> alone(FetConstraint constraint) {
        var activity = lookups.activity(constraint, "Activity_Id");
        return activity == null ? List.of() : List.of(activity);
    }

    private void start(FetConstraint constraint) {
        var activity = lookups.activity(constraint, "Activity_Id");
        int day = lookups.day(constraint.element(), "Preferred_Day", "Day");
        int hour = lookups.hour(constraint.element(), "Preferred_Hour", "Hour");
        if (activity == null || (day == 0 && hour == 0)) {
            return;
        }
        if (constraint.isMust() && day > 0 && hour > 0) {
            var time = new FixedTime(day, hour);
            if (fixed.putIfAbsent(activity.index(), time) == null
                    || time.equals(fixed.get(activity.index()))) {
                return;
            }
        }
        var times =
                day == 0
                        ? TimeWords.hour(hour)
                        : hour == 0 ? TimeWords.day(day) : Times.of(new FetTime(day, hour).word());
        book.lessons(lessons -> new StartAtTimes(lessons, times), constraint, List.of(activity));
    }

    private void starts(FetConstraint constraint, List<FetActivity> activities) {
        var times = words.of(lookups.times(constraint, "Preferred_Starting_Time"));
        book.lessons(lessons -> new StartAtTimes(lessons, times), constraint, activities);
    }

    private void stay(FetConstraint constraint, List<FetActivity> activities) {
        var times = words.of(lookups.times(constraint, SLOT));
        book.lessons(lessons -> new StayInTimes(lessons, times), constraint, activities);
    }
}
