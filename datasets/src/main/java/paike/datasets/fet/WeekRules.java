package paike.datasets.fet;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import paike.rules.Lessons;
import paike.rules.Rule;
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
import paike.rules.week.LimitPeriodsInARow;
import paike.rules.week.LimitPeriodsPerDay;
import paike.rules.week.LimitSpanButOneDay;
import paike.rules.week.LimitSpanPerDay;

/** How the weeks of teachers and pupils look: one of them, some pupils, or all. */
final class WeekRules {
    private static final String TEACHER = "ConstraintTeacher";
    private static final String TEACHERS = "ConstraintTeachers";
    private static final String SOME_STUDENTS = "ConstraintStudentsSet";
    private static final String STUDENTS = "ConstraintStudents";

    private static final String SPAN = "MaxSpanPerDay";
    static final String TAG_GAPS = "MinGapsBetweenActivityTag";
    static final String TAG_PAIR_GAPS = "MinGapsBetweenOrderedPairOfActivityTags";

    private static final String TAG_DAILY = "ActivityTagMinHoursDaily";
    private static final String EMPTY_DAYS = "Allow_Empty_Days";
    static final String PLUS_ONE = "Allow_One_Day_Exception_of_Plus_One";

    private final Lookups lookups;
    private final Book book;
    private final Consumer<FetConstraint> unsupported;

    /**
     * @param unsupported takes constraints with a setting that no rule has
     */
    WeekRules(Lookups lookups, Book book, Consumer<FetConstraint> unsupported) {
        this.lookups = lookups;
        this.book = book;
        this.unsupported = unsupported;
    }

    void register(Map<String, Consumer<FetConstraint>> kinds) {
        gapsAndDays(kinds);
        periods(kinds);
        lessons(kinds);
        buildings(kinds);
    }

    private void gapsAndDays(Map<String, Consumer<FetConstraint>> kinds) {
        put(kinds, "MaxGapsPerWeek", (c, w) -> new LimitGapsPerWeek(w, number(c, "Max_Gaps")));
        put(kinds, "MaxGapsPerDay", (c, w) -> new LimitGapsPerDay(w, number(c, "Max_Gaps")));
        put(
                kinds,
                "MaxDaysPerWeek",
                (c, w) -> new LimitDaysPerWeek(w, number(c, "Max_Days_Per_Week")));
        put(
                kinds,
                "MinDaysPerWeek",
                (c, w) -> new HoldDaysPerWeek(w, number(c, "Minimum_Days_Per_Week")));
        put(kinds, "IntervalMaxDaysPerWeek", this::interval);
        put(
                kinds,
                "EarlyMaxBeginningsAtSecondHour",
                (c, w) -> new LimitLateStarts(w, number(c, "Max_Beginnings_At_Second_Hour")));
    }

    private void periods(Map<String, Consumer<FetConstraint>> kinds) {
        put(
                kinds,
                "MaxHoursDaily",
                (c, w) -> new LimitPeriodsPerDay(w, number(c, "Maximum_Hours_Daily")));
        put(
                kinds,
                "MinHoursDaily",
                (c, w) ->
                        new HoldPeriodsPerDay(
                                w,
                                number(c, "Minimum_Hours_Daily"),
                                lookups.isTrue(c, w == Whose.TEACHERS, EMPTY_DAYS)));
        put(
                kinds,
                "MaxHoursContinuously",
                (c, w) -> new LimitPeriodsInARow(w, number(c, "Maximum_Hours_Continuously")));
        put(kinds, SPAN, this::span);
        put(
                kinds,
                "MinRestingHours",
                (c, w) ->
                        new HoldRestingPeriods(
                                w,
                                number(c, "Minimum_Resting_Hours"),
                                lookups.isTrue(c, true, "Circular")));
    }

    private void lessons(Map<String, Consumer<FetConstraint>> kinds) {
        put(
                kinds,
                "ActivityTagMaxHoursDaily",
                (c, w) -> new LimitLessonsPerDay(w, tagged(c), number(c, "Maximum_Hours_Daily")));
        put(
                kinds,
                "ActivityTagMaxHoursContinuously",
                (c, w) ->
                        new LimitLessonsInARow(
                                w, tagged(c), number(c, "Maximum_Hours_Continuously")));
        put(
                kinds,
                TAG_DAILY,
                (c, w) -> new HoldLessonsPerDay(w, tagged(c), number(c, "Minimum_Hours_Daily")));
        put(
                kinds,
                TAG_GAPS,
                (c, w) ->
                        new HoldGapsBetweenLessons(w, tagged(c), tagged(c), number(c, "MinGaps")));
        put(
                kinds,
                TAG_PAIR_GAPS,
                (c, w) ->
                        new HoldGapsBetweenLessons(
                                w,
                                tagged(c, "First_Activity_Tag"),
                                tagged(c, "Second_Activity_Tag"),
                                number(c, "MinGaps")));
    }

    private void buildings(Map<String, Consumer<FetConstraint>> kinds) {
        put(
                kinds,
                "MaxBuildingChangesPerDay",
                (c, w) ->
                        new LimitBuildingChangesPerDay(
                                w, number(c, "Max_Building_Changes_Per_Day")));
        put(
                kinds,
                "MaxBuildingChangesPerWeek",
                (c, w) ->
                        new LimitBuildingChangesPerWeek(
                                w, number(c, "Max_Building_Changes_Per_Week")));
        put(
                kinds,
                "MinGapsBetweenBuildingChanges",
                (c, w) ->
                        new HoldGapsBetweenBuildings(
                                w, number(c, "Min_Gaps_Between_Building_Changes")));
    }

    private int number(FetConstraint constraint, String child) {
        return lookups.integer(constraint, 0, child);
    }

    private Lessons tagged(FetConstraint constraint) {
        return tagged(constraint, "Activity_Tag_Name", "Activity_Tag");
    }

    private Lessons tagged(FetConstraint constraint, String... children) {
        return Lessons.of("tag:" + lookups.tag(constraint, children));
    }

    /** Of students FET reads no exception, even where a file has one. */
    private Rule span(FetConstraint constraint, Whose whose) {
        int most = number(constraint, "Max_Span");
        return whose == Whose.TEACHERS && lookups.isTrue(constraint, false, PLUS_ONE)
                ? new LimitSpanButOneDay(whose, most)
                : new LimitSpanPerDay(whose, most);
    }

    /** FET names the hour after the interval; none = the end of the day. */
    private Rule interval(FetConstraint constraint, Whose whose) {
        int start = lookups.hour(constraint.element(), "Interval_Start_Hour");
        int end = lookups.hour(constraint.element(), "Interval_End_Hour");
        return new LimitDaysInInterval(
                whose,
                Math.max(1, start),
                end == 0 ? lookups.file().hours().size() : end - 1,
                number(constraint, "Max_Days_Per_Week"));
    }

    private void put(
            Map<String, Consumer<FetConstraint>> kinds,
            String what,
            BiFunction<FetConstraint, Whose, Rule> rule) {
        put(kinds, TEACHER + what, Whose.TEACHERS, rule, false);
        put(kinds, TEACHERS + what, Whose.TEACHERS, rule, true);
        put(kinds, SOME_STUDENTS + what, Whose.CLASSES, rule, false);
        put(kinds, STUDENTS + what, Whose.CLASSES, rule, true);
    }

    private void put(
            Map<String, Consumer<FetConstraint>> kinds,
            String kind,
            Whose whose,
            BiFunction<FetConstraint, Whose, Rule> rule,
            boolean all) {
        kinds.put(
                kind,
                constraint -> {
                    if ((!kind.endsWith(SPAN) && lookups.isTrue(constraint, false, PLUS_ONE))
                            || (kind.endsWith(TAG_DAILY)
                                    && !lookups.isTrue(constraint, true, EMPTY_DAYS))) {
                        unsupported.accept(constraint);
                        return;
                    }
                    var some =
                            whose == Whose.TEACHERS
                                    ? all ? lookups.allTeachers() : lookups.teacher(constraint)
                                    : all ? lookups.allStudents() : lookups.students(constraint);
                    book.some(rule.apply(constraint, whose), constraint, whose, some);
                });
    }
}
