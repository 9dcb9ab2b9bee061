package paike.datasets.fet;

import java.util.List;
import java.util.function.Consumer;
import paike.rules.Lessons;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Times;
import paike.rules.linked.EndTheDay;
import paike.rules.linked.HoldTimesUsed;
import paike.rules.linked.LimitLessonsAtOnce;
import paike.rules.linked.LimitTimesUsed;

/** Rules about how many of certain times lessons use, and which end the day. */
final class ExportedTimesUsed {
    private final ExportedDraft draft;

    ExportedTimesUsed(ExportedDraft draft) {
        this.draft = draft;
    }

    void register(ExportedRules rules) {
        rules.on(
                LimitTimesUsed.class,
                (e, r) ->
                        selected(
                                e,
                                r.lessons(),
                                r.times(),
                                "ActivitiesOccupyMaxTimeSlotsFromSelection",
                                c -> c.with("Max_Number_of_Occupied_Time_Slots", r.most())));
        rules.on(
                HoldTimesUsed.class,
                (e, r) ->
                        selected(
                                e,
                                r.lessons(),
                                r.times(),
                                "ActivitiesOccupyMinTimeSlotsFromSelection",
                                c -> c.with("Min_Number_of_Occupied_Time_Slots", r.least())));
        rules.on(
                LimitLessonsAtOnce.class,
                (e, r) ->
                        selected(
                                e,
                                r.lessons(),
                                r.times(),
                                "ActivitiesMaxSimultaneousInSelectedTimeSlots",
                                c -> c.with("Max_Number_of_Simultaneous_Activities", r.most())));
        rules.on(EndTheDay.class, this::endTheDay);
    }

    private List<ExportedActivity> meant(Lessons lessons) {
        return draft.activities().all().stream()
                .filter(
                        activity ->
                                activity.lessons().stream()
                                        .anyMatch(l -> lessons.include(l, draft.school())))
                .toList();
    }

    private void selected(
            RulebookEntry entry,
            Lessons lessons,
            Times times,
            String kind,
            Consumer<ExportedElement> settings) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        var activities = meant(lessons);
        var cells = draft.cells(activities, times);
        if (!activities.isEmpty() && !cells.isEmpty()) {
            var constraint = ExportedDraft.withIds(draft.constraint(kind, entry), activities);
            draft.withCells(constraint, "Selected_Time_Slot", "Selected_", cells);
            settings.accept(constraint);
            draft.time(constraint, entry.id());
        }
    }

    private void endTheDay(RulebookEntry entry, EndTheDay rule) {
        if (entry.level() != Level.MUST) {
            draft.loseWish(entry);
            return;
        }
        for (var activity : meant(rule.lessons())) {
            draft.time(
                    draft.constraint("ActivityEndsStudentsDay", entry)
                            .with("Activity_Id", activity.id()),
                    entry.id());
        }
    }
}
