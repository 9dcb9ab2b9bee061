package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Rule;
import paike.rules.Times;
import paike.rules.linked.FollowDirectly;
import paike.rules.linked.HoldTimesUsed;
import paike.rules.linked.KeepLessonsApart;
import paike.rules.linked.KeepLessonsDaysApart;
import paike.rules.linked.KeepLessonsGrouped;
import paike.rules.linked.KeepLessonsInOrder;
import paike.rules.linked.KeepLessonsWithinDays;
import paike.rules.linked.KeepOrderOnDay;
import paike.rules.linked.KeepPeriodsBetween;
import paike.rules.linked.LimitGroupPerDay;
import paike.rules.linked.LimitLessonsAtOnce;
import paike.rules.linked.LimitTimesUsed;
import paike.rules.linked.ShareDay;
import paike.rules.linked.SharePeriod;
import paike.rules.linked.StartTogether;
import paike.rules.room.LimitRoomsUsed;
import paike.rules.room.ShareRoomIfConsecutive;

/** How activities stand to one another: apart, together, in order, in few rooms. */
final class LinkedRules {
    static final String MIN_DAYS = "ConstraintMinDaysBetweenActivities";

    /** So many activities of a min-days constraint FET puts on a day at most. */
    private static final int A_DAY = 2;

    private final Lookups lookups;
    private final Book book;
    private final TimeWords words;
    private final Set<List<Object>> known = new HashSet<>();

    LinkedRules(Lookups lookups, Book book) {
        this.lookups = lookups;
        this.book = book;
        this.words = new TimeWords(lookups.file());
    }

    void register(Map<String, Consumer<FetConstraint>> kinds) {
        kinds.put(MIN_DAYS, this::daysApart);
        kinds.put(
                "ConstraintMaxDaysBetweenActivities",
                c -> {
                    int days = lookups.integer(c, 0, "MaxDays", "Max_Days");
                    group(c, groups -> new KeepLessonsWithinDays(groups, days));
                });
        kinds.put(
                "ConstraintMinGapsBetweenActivities",
                c -> {
                    int least = lookups.integer(c, 0, "MinGaps", "Min_Gaps");
                    group(c, groups -> new KeepPeriodsBetween(groups, least));
                });
        kinds.put("ConstraintActivitiesSameStartingTime", c -> group(c, StartTogether::new));
        kinds.put("ConstraintActivitiesSameStartingDay", c -> group(c, ShareDay::new));
        kinds.put("ConstraintActivitiesSameStartingHour", c -> group(c, SharePeriod::new));
        kinds.put("ConstraintActivitiesNotOverlapping", c -> group(c, KeepLessonsApart::new));
        kinds.put("ConstraintActivityTagsNotOverlapping", this::tagsApart);
        kinds.put("ConstraintTwoActivitiesConsecutive", c -> named(c, FollowDirectly::new));
        kinds.put("ConstraintTwoActivitiesGrouped", c -> named(c, KeepLessonsGrouped::new));
        kinds.put("ConstraintThreeActivitiesGrouped", c -> named(c, KeepLessonsGrouped::new));
        kinds.put("ConstraintTwoActivitiesOrdered", c -> named(c, KeepLessonsInOrder::new));
        kinds.put("ConstraintTwoActivitiesOrderedIfSameDay", c -> named(c, KeepOrderOnDay::new));
        kinds.put(
                "ConstraintActivitiesOccupyMaxDifferentRooms",
                c -> {
                    int most = lookups.integer(c, 1, "Max_Number_of_Different_Rooms");
                    group(c, groups -> new LimitRoomsUsed(groups, most));
                });
        kinds.put(
                "ConstraintActivitiesSameRoomIfConsecutive",
                c -> group(c, ShareRoomIfConsecutive::new));
        selected(kinds);
    }

    private interface Selected {
        Rule of(Lessons lessons, Times times, int number);
    }

    private void selected(Map<String, Consumer<FetConstraint>> kinds) {
        kinds.put(
                "ConstraintActivitiesOccupyMaxTimeSlotsFromSelection",
                c -> selected(c, "Max_Number_of_Occupied_Time_Slots", LimitTimesUsed::new));
        kinds.put(
                "ConstraintActivitiesOccupyMinTimeSlotsFromSelection",
                c -> selected(c, "Min_Number_of_Occupied_Time_Slots", HoldTimesUsed::new));
        kinds.put(
                "ConstraintActivitiesMaxSimultaneousInSelectedTimeSlots",
                c -> selected(c, "Max_Number_of_Simultaneous_Activities", LimitLessonsAtOnce::new));
    }

    private void selected(FetConstraint constraint, String number, Selected rule) {
        var activities = lookups.activities(constraint);
        if (!activities.isEmpty()) {
            book.one(
                    rule.of(
                            new Lessons(activities.stream().map(FetActivity::name).toList()),
                            words.of(lookups.times(constraint, "Selected_Time_Slot")),
                            lookups.integer(constraint, 0, number)),
                    constraint);
        }
    }

    /**
     * Days between. Whatever the weight, two on one day follow one another if that is asked for,
     * and never are there three; the same constraint given again counts once.
     */
    private void daysApart(FetConstraint constraint) {
        int days = lookups.integer(constraint, 0, "MinDays", "Min_Days");
        boolean adjacent =
                lookups.isTrue(constraint, false, "Consecutive_If_Same_Day", "Consecutive");
        var group = lookups.activities(constraint);
        if (!known.add(List.of(constraint.weight(), days, adjacent, group))) {
            return;
        }
        if (constraint.weight() > 0) {
            book.group(groups -> new KeepLessonsDaysApart(groups, days, false), constraint, group);
        }
        if (constraint.isMust() && days > 0) {
            return;
        }
        if (adjacent) {
            book.group(
                    groups -> new KeepLessonsDaysApart(groups, 0, true), constraint.must(), group);
        }
        if (group.size() > A_DAY) {
            book.group(groups -> new LimitGroupPerDay(groups, A_DAY), constraint.must(), group);
        }
    }

    private void group(FetConstraint constraint, Function<LessonGroups, Rule> rule) {
        book.group(rule, constraint, lookups.activities(constraint));
    }

    /** A group of activities that are named by children of their own. */
    private void named(FetConstraint constraint, Function<LessonGroups, Rule> rule) {
        var group = new ArrayList<FetActivity>();
        int count = 0;
        for (var child : List.of("First_Activity_Id", "Second_Activity_Id", "Third_Activity_Id")) {
            if (constraint.element().first(child) != null) {
                count++;
                var activity = lookups.activity(constraint, child);
                Stream.ofNullable(activity).forEach(group::add);
            }
        }
        if (group.size() == count) {
            book.group(rule, constraint, group);
        }
    }

    /** No activity with one of the tags overlaps one with another. */
    private void tagsApart(FetConstraint constraint) {
        var tags = lookups.tags(constraint);
        var activities = lookups.file().activities();
        for (var one : activities) {
            for (var other : activities) {
                if (one.index() < other.index() && haveTwo(one, other, tags)) {
                    book.group(KeepLessonsApart::new, constraint, List.of(one, other));
                }
            }
        }
    }

    private static boolean haveTwo(FetActivity one, FetActivity other, List<String> tags) {
        return tags.stream()
                .filter(one.tags()::contains)
                .anyMatch(
                        mine ->
                                tags.stream()
                                        .anyMatch(
                                                theirs ->
                                                        !theirs.equals(mine)
                                                                && other.tags().contains(theirs)));
    }
}
