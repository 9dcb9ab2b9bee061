package paike.solver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.rules.Audit;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.day.KeepDailyActivityMinutes;
import paike.rules.room.LimitClassesAtOnce;

/** The solver chooses days and times of activity periods. */
class ActivityHourTest {
    /** Six classes; PE (40) or an activity period (30) must join the big break (30) every day. */
    private static String school(int activities) {
        var picture =
                new StringBuilder(
                        """
                        bell 08:00-08:40 bigBreak 08:40-09:10 09:10-09:50 lunch 12:00-13:00 activity 15:00-15:30 activity 15:40-16:10
                        subject Pe pe
                        subject Run activity
                        room Field playground classes=3
                        room Track track classes=3
                        need Pe playground
                        need Run track
                        """);
        for (var name : List.of("1A", "1B", "1C", "1D", "1E", "1F")) {
            picture.append(
                    "left %1$s Pe/Coach%1$s*2 Run/Head%1$s*%2$d Ma/Head%1$s*6%n"
                            .formatted(name, activities));
        }
        return picture.toString();
    }

    private static final KeepDailyActivityMinutes HOUR =
            new KeepDailyActivityMinutes(
                    60, Subjects.of("pe", "activity"), List.of(IntervalKind.BIG_BREAK));
    private static final LimitSubjectPerDay ONCE =
            new LimitSubjectPerDay(Subjects.of("Pe", "Run"), 1);

    @Test
    void everyClassHasItsHourEveryDayAndActivityPeriodsAreStaggered() {
        var solved = solve(school(3), Books.must(HOUR), Books.must(ONCE));
        assertEquals(2, activityTimesOfADay(solved), "both periods of the day are used");
    }

    @Test
    void placesForTwoClassesAtOnceAreKeptWithoutARoom() {
        solve(
                school(3).replace("need Run track\n", ""),
                Books.must(HOUR),
                Books.must(ONCE),
                Books.must(new LimitClassesAtOnce(Subjects.of("Run"), 2)));
    }

    /** Two big breaks are an hour; PE and an activity period, or two of these, are the other. */
    @Test
    void twoHoursNeedAnActivityPeriodOnPeDaysToo() {
        var twoHours =
                new KeepDailyActivityMinutes(
                        120, Subjects.of("pe", "activity"), List.of(IntervalKind.BIG_BREAK));
        solve(
                school(8)
                        .replace("track classes=3", "track classes=6")
                        .replace("activity 15:00", "bigBreak 14:20-14:50 activity 15:00"),
                Books.must(twoHours));
    }

    private static Timetable solve(String picture, RulebookEntry... rules) {
        var rulebook = Scenarios.basics(rules);
        var scenario = new Scenario(Drawn.of(picture).school(), rulebook, List.of());
        var outcome =
                new TimetableSolver().solve(scenario, Scenarios.steps(200, 1, 1), progress -> {});
        assertEquals(List.of(), outcome.unplaced());
        assertEquals(0, Audit.of(outcome.timetable(), rulebook).hard());
        return outcome.timetable();
    }

    /** Different starts of activity periods on the day that has most. */
    private static long activityTimesOfADay(Timetable timetable) {
        var placements =
                timetable.placements().stream()
                        .filter(placement -> placement.lesson().kind() == LessonKind.ACTIVITY)
                        .toList();
        assertTrue(placements.size() > 0);
        return placements.stream()
                .mapToLong(
                        one ->
                                placements.stream()
                                        .filter(two -> two.start().day() == one.start().day())
                                        .map(two -> two.start().start())
                                        .distinct()
                                        .count())
                .max()
                .orElseThrow();
    }
}
