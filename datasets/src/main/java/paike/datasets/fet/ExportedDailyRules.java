package paike.datasets.fet;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.SchoolClass;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.LimitTeachingMinutesPerDay;

/** Rules that ask something of every day of a class. */
final class ExportedDailyRules {
    private final ExportedDraft draft;
    private int lost;

    ExportedDailyRules(ExportedDraft draft) {
        this.draft = draft;
    }

    /** At least one of these activities, more than there are days, on every day. */
    void everyDay(RulebookEntry entry, List<ExportedActivity> activities) {
        int days = draft.hours().days();
        boolean areAlike =
                activities.stream().noneMatch(ExportedActivity::isFixed)
                        && activities.stream()
                                        .map(
                                                a ->
                                                        a.lessons().stream()
                                                                .map(Lesson::assignment)
                                                                .toList())
                                        .distinct()
                                        .count()
                                == 1;
        if (areAlike && activities.stream().map(ExportedActivity::length).distinct().count() == 1) {
            // any of them may be the ones that have a day each, so these are the first
            draft.daysApart(entry, activities.subList(0, days), 1);
            return;
        }
        for (int day = 0; day < days; day++) {
            atLeast(entry, activities, draft.dayCells(day), 1);
        }
    }

    void atLeast(RulebookEntry entry, List<ExportedActivity> some, BitSet cells, int least) {
        selected(entry, some, cells, "Min", least);
    }

    void atMost(RulebookEntry entry, List<ExportedActivity> some, BitSet cells, int most) {
        selected(entry, some, cells, "Max", most);
    }

    private void selected(
            RulebookEntry entry, List<ExportedActivity> some, BitSet cells, String end, int count) {
        if (entry.level() != Level.MUST) {
            lost++;
            return;
        }
        var constraint =
                ExportedDraft.withIds(
                        draft.constraint(
                                "ActivitiesOccupy" + end + "TimeSlotsFromSelection", entry),
                        some);
        draft.withCells(constraint, "Selected_Time_Slot", "Selected_", cells);
        draft.time(constraint.with(end + "_Number_of_Occupied_Time_Slots", count), entry.id());
    }

    /** Says how much of a wish has been lost since it was asked last. */
    void lose(RulebookEntry entry) {
        draft.loseWish(entry, lost, ExportedLoss.POINTS);
        lost = 0;
    }

    /**
     * Days whose breaks are not enough have one of the lessons that count, or as many as needed.
     */
    void activityMinutes(RulebookEntry entry, KeepDailyActivityMinutes rule) {
        for (var schoolClass : draft.classes(entry)) {
            var activities =
                    draft.activities(
                            schoolClass,
                            lesson ->
                                    rule.lessons()
                                            .includesFamilyOf(lesson.subject(), draft.school()));
            int gain = activities.stream().mapToInt(a -> minutes(a, schoolClass)).min().orElse(0);
            var lacking = new BitSet();
            int most = 0;
            for (int day = 0; day < draft.hours().days(); day++) {
                var bell = draft.school().week(schoolClass).bell(day);
                int missing = rule.leastMinutes() - bell.minutes(rule.intervals());
                if (missing > 0 && gain > 0) {
                    lacking.set(day);
                    most = Math.max(most, (missing + gain - 1) / gain);
                }
            }
            if (!lacking.isEmpty()) {
                exercise(entry, activities, lacking, most);
            }
        }
        lose(entry);
    }

    /** Minutes of the shortest period that it may be in. */
    private int minutes(ExportedActivity activity, SchoolClass schoolClass) {
        int shortest = Integer.MAX_VALUE;
        var week = draft.school().week(schoolClass);
        for (int day = 0; day < draft.hours().days(); day++) {
            for (int slot : week.slots(activity.kind(), day)) {
                shortest = Math.min(shortest, draft.school().grid().slot(slot).lengthInMinutes());
            }
        }
        return shortest == Integer.MAX_VALUE ? 0 : shortest * activity.length();
    }

    private void exercise(
            RulebookEntry entry, List<ExportedActivity> activities, BitSet days, int least) {
        boolean isEveryDay = days.cardinality() == draft.hours().days();
        if (isEveryDay && least == 1 && activities.size() <= draft.hours().days()) {
            draft.daysApart(entry, activities, 1);
        } else if (isEveryDay && least == 1) {
            everyDay(entry, activities);
        } else {
            days.stream().forEach(day -> atLeast(entry, activities, draft.dayCells(day), least));
        }
    }

    /** Said only where a day has more lesson time than is allowed. */
    void teachingMinutes(RulebookEntry entry, LimitTeachingMinutesPerDay rule) {
        var classes =
                draft.classes(entry).stream()
                        .filter(one -> longestDay(one) > rule.mostMinutes())
                        .collect(Collectors.toList());
        draft.lose(
                entry,
                new Text("FET 不计分钟", "FET counts no minutes"),
                classes.size(),
                new Text("个班", "classes"));
    }

    private int longestDay(SchoolClass schoolClass) {
        int longest = 0;
        for (int day = 0; day < draft.hours().days(); day++) {
            int minutes = 0;
            for (int slot : draft.school().week(schoolClass).slots(LessonKind.LESSON, day)) {
                minutes += draft.school().grid().slot(slot).lengthInMinutes();
            }
            longest = Math.max(longest, minutes);
        }
        return longest;
    }
}
