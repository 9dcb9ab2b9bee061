package paike.datasets.fet;

import java.util.function.Consumer;
import paike.rules.Lessons;
import paike.rules.RulebookEntry;
import paike.rules.Whose;
import paike.rules.week.HoldDaysPerWeek;
import paike.rules.week.HoldGapsBetweenBuildings;
import paike.rules.week.HoldGapsBetweenLessons;
import paike.rules.week.HoldLessonsPerDay;
import paike.rules.week.HoldPeriodsPerDay;
import paike.rules.week.HoldRestingPeriods;
import paike.rules.week.LimitBuildingChangesPerDay;
import paike.rules.week.LimitBuildingChangesPerWeek;
import paike.rules.week.LimitDaysInInterval;
import paike.rules.week.LimitDaysPerWeek;
import paike.rules.week.LimitGapsPerDay;
import paike.rules.week.LimitGapsPerWeek;
import paike.rules.week.LimitLateStarts;
import paike.rules.week.LimitLessonsInARow;
import paike.rules.week.LimitLessonsPerDay;
import paike.rules.week.LimitSpanButOneDay;
import paike.rules.week.LimitSpanPerDay;

/** Rules about the shape of the week, each of which FET has under a name of its own. */
final class ExportedWeekRules {
    private final ExportedDraft draft;
    private final ExportedPeople people;

    ExportedWeekRules(ExportedDraft draft) {
        this.draft = draft;
        this.people = new ExportedPeople(draft);
    }

    void register(ExportedRules rules) {
        rules.on(
                LimitGapsPerWeek.class,
                (e, r) -> must(e, r.whose(), "MaxGapsPerWeek", c -> c.with("Max_Gaps", r.most())));
        rules.on(
                LimitGapsPerDay.class,
                (e, r) -> must(e, r.whose(), "MaxGapsPerDay", c -> c.with("Max_Gaps", r.most())));
        rules.on(
                LimitDaysPerWeek.class,
                (e, r) ->
                        must(
                                e,
                                r.whose(),
                                "MaxDaysPerWeek",
                                c -> c.with("Max_Days_Per_Week", r.most())));
        rules.on(
                LimitSpanPerDay.class,
                (e, r) -> must(e, r.whose(), "MaxSpanPerDay", c -> span(c, r)));
        rules.on(
                LimitSpanButOneDay.class,
                (e, r) ->
                        mustOfOnly(
                                Whose.TEACHERS,
                                e,
                                r.whose(),
                                "MaxSpanPerDay",
                                c ->
                                        c.with("Max_Span", r.most())
                                                .with(WeekRules.PLUS_ONE, "true")));
        rules.on(
                HoldRestingPeriods.class,
                (e, r) ->
                        must(
                                e,
                                r.whose(),
                                "MinRestingHours",
                                c ->
                                        c.with("Minimum_Resting_Hours", r.least())
                                                .with("Circular", r.circular())));
        rules.on(
                HoldDaysPerWeek.class,
                (e, r) ->
                        mustOfOnly(
                                Whose.TEACHERS,
                                e,
                                r.whose(),
                                "MinDaysPerWeek",
                                c -> c.with("Minimum_Days_Per_Week", r.least())));
        rules.on(
                LimitLateStarts.class,
                (e, r) ->
                        mustOfOnly(
                                Whose.CLASSES,
                                e,
                                r.whose(),
                                "EarlyMaxBeginningsAtSecondHour",
                                c -> c.with("Max_Beginnings_At_Second_Hour", r.most())));
        rules.on(HoldPeriodsPerDay.class, this::leastPeriods);
        rules.on(LimitDaysInInterval.class, this::interval);
        lessons(rules);
        buildings(rules);
    }

    private void must(
            RulebookEntry entry, Whose whose, String kind, Consumer<ExportedElement> settings) {
        people.sayMust(entry, whose, kind, settings);
    }

    /** A kind that FET has for teachers or for classes only. */
    private void mustOfOnly(
            Whose only,
            RulebookEntry entry,
            Whose whose,
            String kind,
            Consumer<ExportedElement> settings) {
        if (whose == only) {
            must(entry, whose, kind, settings);
        } else {
            people.lose(entry, whose);
        }
    }

    private static void span(ExportedElement constraint, LimitSpanPerDay rule) {
        constraint.with("Max_Span", rule.most());
        if (rule.whose() == Whose.TEACHERS) {
            constraint.with(WeekRules.PLUS_ONE, "false");
        }
    }

    /** Days without lessons FET always allows teachers: that all are worked is said besides. */
    private void leastPeriods(RulebookEntry entry, HoldPeriodsPerDay rule) {
        boolean isOfTeachers = rule.whose() == Whose.TEACHERS;
        if (rule.least() < 2 && rule.allowEmptyDays()) {
            return; // any day keeps it, and FET refuses to hear so
        }
        must(
                entry,
                rule.whose(),
                "MinHoursDaily",
                c ->
                        c.with("Minimum_Hours_Daily", rule.least())
                                .with("Allow_Empty_Days", isOfTeachers || rule.allowEmptyDays()));
        if (isOfTeachers && !rule.allowEmptyDays()) {
            must(
                    entry,
                    rule.whose(),
                    "MinDaysPerWeek",
                    c -> c.with("Minimum_Days_Per_Week", draft.hours().days()));
        }
    }

    /** FET names the hour at which the interval ends; no name is the end of the day. */
    private void interval(RulebookEntry entry, LimitDaysInInterval rule) {
        must(
                entry,
                rule.whose(),
                "IntervalMaxDaysPerWeek",
                c ->
                        c.with("Interval_Start_Hour", draft.hours().nameOfPeriod(rule.from()))
                                .with(
                                        "Interval_End_Hour",
                                        draft.hours().nameOfPeriod(rule.to() + 1))
                                .with("Max_Days_Per_Week", rule.most()));
    }

    private void lessons(ExportedRules rules) {
        rules.on(
                LimitLessonsPerDay.class,
                (e, r) ->
                        people.say(
                                e,
                                r.whose(),
                                "ActivityTagMaxHoursDaily",
                                c ->
                                        tagged(c, r.whose(), e, r.lessons())
                                                .with("Maximum_Hours_Daily", r.most())));
        rules.on(
                LimitLessonsInARow.class,
                (e, r) ->
                        people.say(
                                e,
                                r.whose(),
                                "ActivityTagMaxHoursContinuously",
                                c ->
                                        tagged(c, r.whose(), e, r.lessons())
                                                .with("Maximum_Hours_Continuously", r.most())));
        rules.on(
                HoldLessonsPerDay.class,
                (e, r) ->
                        must(
                                e,
                                r.whose(),
                                "ActivityTagMinHoursDaily",
                                c ->
                                        tagged(c, r.whose(), e, r.lessons())
                                                .with("Minimum_Hours_Daily", r.least())
                                                .with("Allow_Empty_Days", "true")));
        rules.on(HoldGapsBetweenLessons.class, this::gaps);
    }

    private void gaps(RulebookEntry entry, HoldGapsBetweenLessons rule) {
        if (rule.least() == 0) {
            return; // anything keeps it, and FET refuses to hear so
        }
        boolean isSame = rule.first().equals(rule.then());
        must(
                entry,
                rule.whose(),
                ExportedDraft.gapsBetween(isSame),
                c -> {
                    var first = draft.tag(entry.id() + (isSame ? "" : " <"), rule.first());
                    var then = isSame ? first : draft.tag(entry.id() + " >", rule.then());
                    ExportedDraft.between(c, first, then, rule.least());
                });
    }

    private ExportedElement tagged(
            ExportedElement constraint, Whose whose, RulebookEntry entry, Lessons lessons) {
        return constraint.with(
                whose == Whose.TEACHERS ? "Activity_Tag_Name" : "Activity_Tag",
                draft.tag(entry.id(), lessons));
    }

    private void buildings(ExportedRules rules) {
        rules.on(
                LimitBuildingChangesPerDay.class,
                (e, r) ->
                        people.sayOfBuildings(
                                e,
                                r.whose(),
                                "MaxBuildingChangesPerDay",
                                c -> c.with("Max_Building_Changes_Per_Day", r.most())));
        rules.on(
                LimitBuildingChangesPerWeek.class,
                (e, r) ->
                        people.sayOfBuildings(
                                e,
                                r.whose(),
                                "MaxBuildingChangesPerWeek",
                                c -> c.with("Max_Building_Changes_Per_Week", r.most())));
        rules.on(
                HoldGapsBetweenBuildings.class,
                (e, r) ->
                        people.sayOfBuildings(
                                e,
                                r.whose(),
                                "MinGapsBetweenBuildingChanges",
                                c -> c.with("Min_Gaps_Between_Building_Changes", r.least())));
    }
}
