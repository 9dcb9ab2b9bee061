package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import paike.model.Text;
import paike.rules.LessonGroups;
import paike.rules.Level;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.linked.FollowDirectly;
import paike.rules.linked.KeepLessonsApart;
import paike.rules.linked.KeepLessonsDaysApart;
import paike.rules.linked.KeepLessonsGrouped;
import paike.rules.linked.KeepLessonsInOrder;
import paike.rules.linked.KeepLessonsWithinDays;
import paike.rules.linked.KeepOrderOnDay;
import paike.rules.linked.KeepPeriodsBetween;
import paike.rules.linked.LimitGroupPerDay;
import paike.rules.linked.ShareDay;
import paike.rules.linked.SharePeriod;
import paike.rules.linked.StartTogether;
import paike.rules.room.LimitRoomsUsed;
import paike.rules.room.ShareRoomIfConsecutive;

/** Rules about lessons that belong together, each of which FET has under a name of its own. */
final class ExportedLinkedRules {
    /** So many activities of a distance FET puts on a day at most. */
    private static final int A_DAY = 2;

    private final ExportedDraft draft;
    private final ExportedDailyRules daily;

    /** Groups that FET keeps together on a day if they are on one: a must beside their distance. */
    private final Set<List<ExportedActivity>> adjacent = new HashSet<>();

    /** Groups whose distance in days is said, of which FET puts at most two on a day. */
    private final Set<List<ExportedActivity>> distant = new HashSet<>();

    ExportedLinkedRules(ExportedDraft draft, Rulebook rulebook) {
        this.draft = draft;
        this.daily = new ExportedDailyRules(draft);
        for (var entry : rulebook.judged()) {
            if (entry.rule() instanceof KeepLessonsDaysApart rule) {
                boolean isMust = entry.level() == Level.MUST;
                if (isMust && rule.days() == 0 && rule.adjacentIfSameDay()) {
                    adjacent.addAll(groups(rule.groups()));
                } else if (rule.days() > 0) {
                    distant.addAll(groups(rule.groups()));
                }
            }
        }
    }

    void register(ExportedRules rules) {
        rules.on(KeepLessonsDaysApart.class, this::daysApart);
        rules.on(LimitGroupPerDay.class, this::perDay);
        rules.on(
                KeepLessonsWithinDays.class,
                (e, r) ->
                        each(
                                e,
                                r.groups(),
                                "MaxDaysBetweenActivities",
                                c -> c.with("MaxDays", r.days())));
        rules.on(
                KeepPeriodsBetween.class,
                (e, r) ->
                        each(
                                e,
                                r.groups(),
                                "MinGapsBetweenActivities",
                                c -> c.with("MinGaps", r.least())));
        rules.on(
                StartTogether.class,
                (e, r) -> each(e, r.groups(), "ActivitiesSameStartingTime", c -> {}));
        rules.on(
                ShareDay.class,
                (e, r) -> each(e, r.groups(), "ActivitiesSameStartingDay", c -> {}));
        rules.on(
                SharePeriod.class,
                (e, r) -> each(e, r.groups(), "ActivitiesSameStartingHour", c -> {}));
        rules.on(
                KeepLessonsApart.class,
                (e, r) -> each(e, r.groups(), "ActivitiesNotOverlapping", c -> {}));
        rules.on(
                FollowDirectly.class,
                (e, r) -> neighbours(e, r.groups(), "TwoActivitiesConsecutive"));
        rules.on(
                KeepLessonsInOrder.class,
                (e, r) -> neighbours(e, r.groups(), "TwoActivitiesOrdered"));
        rules.on(
                KeepOrderOnDay.class,
                (e, r) -> neighbours(e, r.groups(), "TwoActivitiesOrderedIfSameDay"));
        rules.on(KeepLessonsGrouped.class, this::grouped);
        rooms(rules);
    }

    private void rooms(ExportedRules rules) {
        rules.on(
                LimitRoomsUsed.class,
                (e, r) ->
                        inRooms(
                                e,
                                r.groups(),
                                "ActivitiesOccupyMaxDifferentRooms",
                                c -> c.with("Max_Number_of_Different_Rooms", r.most())));
        rules.on(
                ShareRoomIfConsecutive.class,
                (e, r) -> inRooms(e, r.groups(), "ActivitiesSameRoomIfConsecutive", c -> {}));
    }

    private List<List<ExportedActivity>> groups(LessonGroups groups) {
        var found = new ArrayList<List<ExportedActivity>>();
        for (int group = 0; group < groups.count(); group++) {
            var activities = new LinkedHashSet<ExportedActivity>();
            for (int lesson : groups.lessonsOf(group, draft.school())) {
                var activity = draft.activities().of(draft.school().lessons().get(lesson));
                if (activity != null) {
                    activities.add(activity);
                }
            }
            if (activities.size() > 1) {
                found.add(List.copyOf(activities));
            }
        }
        return found;
    }

    private void each(
            RulebookEntry entry,
            LessonGroups groups,
            String kind,
            Consumer<ExportedElement> settings) {
        for (var group : groups(groups)) {
            var constraint = ExportedDraft.withIds(draft.constraint(kind, entry), group);
            settings.accept(constraint);
            draft.time(constraint, entry.id());
        }
    }

    private void inRooms(
            RulebookEntry entry,
            LessonGroups groups,
            String kind,
            Consumer<ExportedElement> settings) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        for (var group : groups(groups)) {
            var constraint = ExportedDraft.withIds(draft.constraint(kind, entry), group);
            settings.accept(constraint);
            draft.space(constraint, entry.id());
        }
    }

    private void neighbours(RulebookEntry entry, LessonGroups groups, String kind) {
        for (var group : groups(groups)) {
            for (int i = 1; i < group.size(); i++) {
                draft.time(
                        draft.constraint(kind, entry)
                                .with("First_Activity_Id", group.get(i - 1).id())
                                .with("Second_Activity_Id", group.get(i).id()),
                        entry.id());
            }
        }
    }

    /** One constraint has the distance, as a wish or a must, and that a day has them together. */
    private void daysApart(RulebookEntry entry, KeepLessonsDaysApart rule) {
        for (var group : groups(rule.groups())) {
            boolean together = rule.adjacentIfSameDay() || adjacent.contains(group);
            if (rule.days() > 0) {
                draft.daysApart(entry, group, rule.days(), together);
            } else if (!distant.contains(group)) {
                withoutDistance(entry, group, together);
            }
        }
    }

    /** At 0 % FET asks for no distance, but for what it wants of activities on one day. */
    private void withoutDistance(
            RulebookEntry entry, List<ExportedActivity> group, boolean together) {
        var constraint =
                ExportedDraft.constraint("MinDaysBetweenActivities", "0")
                        .with("Consecutive_If_Same_Day", together);
        draft.time(ExportedDraft.withIds(constraint, group).with("MinDays", 1), entry.id());
    }

    /** Since 6.4 FET never puts three activities of one distance on a day. */
    private void perDay(RulebookEntry entry, LimitGroupPerDay rule) {
        int lost = 0;
        for (var group : groups(rule.groups())) {
            boolean isSaid = distant.contains(group) || adjacent.contains(group);
            boolean isSimple = group.stream().allMatch(activity -> activity.length() == 1);
            if (group.size() <= rule.most() || (isSaid && rule.most() >= A_DAY)) {
                continue;
            }
            if (entry.level() == Level.MUST && rule.most() == A_DAY) {
                withoutDistance(entry, group, false);
            } else if (isSimple && entry.level() == Level.MUST) {
                for (int day = 0; day < draft.hours().days(); day++) {
                    daily.atMost(entry, group, draft.dayCells(day), rule.most());
                }
            } else {
                lost++;
            }
        }
        draft.lose(
                entry,
                new Text("FET 只能作为必须，且按节数计", "FET has it as a must only, and counts periods"),
                lost,
                new Text("组", "groups"));
    }

    private void grouped(RulebookEntry entry, KeepLessonsGrouped rule) {
        int lost = 0;
        for (var group : groups(rule.groups())) {
            if (group.size() > 3) {
                lost++;
                continue;
            }
            var constraint =
                    draft.constraint(
                                    group.size() == 2
                                            ? "TwoActivitiesGrouped"
                                            : "ThreeActivitiesGrouped",
                                    entry)
                            .with("First_Activity_Id", group.get(0).id())
                            .with("Second_Activity_Id", group.get(1).id());
            if (group.size() == 3) {
                constraint.with("Third_Activity_Id", group.get(2).id());
            }
            draft.time(constraint, entry.id());
        }
        draft.lose(
                entry,
                new Text("FET 只能连排两三次课", "FET groups two or three lessons only"),
                lost,
                new Text("组", "groups"));
    }
}
