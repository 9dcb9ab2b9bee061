package paike.solver.bells;

import java.util.Set;
import paike.rules.Rule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.bell.BellRule;
import paike.rules.bell.FitLessonsInBell;
import paike.rules.bell.KeepOneBellSchedule;
import paike.rules.bell.KeepWeeklyMinutes;
import paike.rules.bell.StaggerDismissal;
import paike.rules.bell.StartLessonsNotBefore;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.day.LimitTeachingMinutesPerDay;
import paike.rules.schoolclass.KeepWeeklyTotal;

/** Which rules of a rulebook judge day plans. */
public final class DayRules {
    private static final Set<Class<? extends Rule>> OF_A_CLASS =
            Set.of(
                    FitLessonsInBell.class,
                    KeepDailyActivityMinutes.class,
                    KeepWeeklyMinutes.class,
                    KeepWeeklyTotal.class,
                    LimitTeachingMinutesPerDay.class,
                    StartLessonsNotBefore.class);
    private static final Set<Class<? extends Rule>> OF_THE_SCHOOL =
            Set.of(KeepOneBellSchedule.class, StaggerDismissal.class);

    private DayRules() {}

    /** Those that judge the day plan of one band by itself. */
    static Rulebook ofBands(Rulebook rulebook) {
        return only(rulebook, false);
    }

    /** All that judge day plans of a school. */
    static Rulebook ofSchool(Rulebook rulebook) {
        return only(rulebook, true);
    }

    /** All that judge the bell schedules of a school and need no timetable for it. */
    public static Rulebook ofBells(Rulebook rulebook) {
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                ofSchool(rulebook).entries().stream()
                        .filter(entry -> entry.rule().isStatic())
                        .toList());
    }

    /** Whether an entry holds for some grade of the band. */
    static boolean concern(RulebookEntry entry, Band band) {
        return entry.grades().isEmpty()
                || band.grades().stream().anyMatch(entry.grades()::contains);
    }

    private static Rulebook only(Rulebook rulebook, boolean isSchool) {
        return new Rulebook(
                rulebook.id(),
                rulebook.name(),
                rulebook.judged().stream()
                        .filter(
                                entry ->
                                        entry.rule() instanceof BellRule
                                                || OF_A_CLASS.contains(entry.rule().getClass())
                                                || (isSchool
                                                        && OF_THE_SCHOOL.contains(
                                                                entry.rule().getClass())))
                        .toList());
    }
}
