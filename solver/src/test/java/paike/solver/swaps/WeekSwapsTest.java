package paike.solver.swaps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import paike.model.calendar.SchoolCalendar;
import paike.model.calendar.Term;
import paike.model.dated.Change;
import paike.model.dated.ChangeKind;
import paike.model.dated.ChangeLog;
import paike.model.dated.ChangeState;
import paike.model.dated.DatedWeek;
import paike.model.dated.LessonChange;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.WeekType;
import paike.rules.AuditChange;
import paike.rules.Rulebook;
import paike.rules.course.KeepCoursePeriods;
import paike.rules.course.PreferMorning;
import paike.rules.schoolclass.LimitClassGaps;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherPeriodsPerDay;
import paike.solver.repair.SmallSchool;

class WeekSwapsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate LATER = MONDAY.plusWeeks(2);
    private static final int SWAPS = 300;
    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(
                    List.of(
                            new Term(
                                    "t",
                                    "",
                                    MONDAY,
                                    MONDAY.plusWeeks(9).minusDays(1),
                                    WeekType.ODD)),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    private static DatedWeek week(Plan plan, LocalDate date, Change... changes) {
        return DatedWeek.of(plan.timetable(), CALENDAR, date, new ChangeLog(List.of(changes)));
    }

    private static Change change(
            DatedWeek here, DatedWeek there, List<WeekSwaps.Crossing> crossings) {
        var lessons =
                crossings.stream()
                        .map(
                                one ->
                                        new LessonChange(
                                                one.move().from().lesson().assignment(),
                                                (one.isLeaving() ? here : there)
                                                        .held(one.move().from())
                                                        .orElseThrow(),
                                                (one.isLeaving() ? there : here)
                                                        .held(one.move().to())
                                                        .orElseThrow()))
                        .toList();
        return new Change(
                "1",
                ChangeKind.SWAP,
                ChangeState.APPROVED,
                Optional.empty(),
                lessons,
                "",
                "",
                "",
                Optional.empty());
    }

    /** All lessons of two weeks, without their times. */
    private static List<String> lessons(Timetable one, Timetable other) {
        return Stream.of(one, other)
                .flatMap(timetable -> timetable.placements().stream())
                .map(
                        placed ->
                                placed.lesson().assignment().id()
                                        + placed.lesson().teachers()
                                        + placed.lesson().lengthInPeriods())
                .sorted()
                .toList();
    }

    @Test
    void swapsBetweenWeeksLoseNoLessonAndClashWithNobody() {
        int judged = 0;
        int refused = 0;
        for (long seed = 0; judged < SWAPS; seed++) {
            var rulebook = SmallSchool.rulebook(seed);
            var clashes = clashes(rulebook);
            var plan = SmallSchool.kept(seed);
            var here = week(plan, MONDAY);
            var there = week(plan, LATER);
            var swaps =
                    new WeekSwaps(
                            new Swaps(plan.with(here.changed()), rulebook, one -> true),
                            new Swaps(plan.with(there.changed()), rulebook, one -> true));
            for (var placed : plan.timetable().placements()) {
                for (int day = 0; day < plan.school().grid().dayCount(); day++) {
                    for (var crossings : swaps.of(placed.lesson(), day, all -> true)) {
                        var change = change(here, there, crossings);
                        var one = week(plan, MONDAY, change);
                        var other = week(plan, LATER, change);
                        assertEquals(List.of(), one.stale());
                        assertEquals(List.of(), other.stale());
                        assertEquals(
                                lessons(here.changed(), there.changed()),
                                lessons(one.changed(), other.changed()),
                                "seed " + seed);
                        assertEquals(
                                List.of(),
                                Stream.of(one, other)
                                        .flatMap(
                                                week ->
                                                        AuditChange.of(week, plan, clashes)
                                                                .worse()
                                                                .stream())
                                        .toList(),
                                "seed " + seed);
                        refused += AuditChange.of(one, plan, rulebook).isLegal() ? 0 : 1;
                        judged++;
                    }
                }
            }
        }
        assertTrue(refused > 0, "rules on days are judged where lessons are held");
    }

    /** Without the rules that a chain does not look at. */
    private static Rulebook clashes(Rulebook rulebook) {
        return new Rulebook(
                "clashes",
                "",
                rulebook.ofLessons().entries().stream()
                        .filter(
                                entry ->
                                        !List.of(
                                                        LimitTeacherGaps.class,
                                                        LimitClassGaps.class,
                                                        LimitTeacherPeriodsPerDay.class,
                                                        PreferMorning.class)
                                                .contains(entry.rule().getClass()))
                        .toList());
    }

    /** The week that lends a lesson counts it; a lesson that is lost is not excused so. */
    @Test
    void amountsOfBothWeeksAreKeptAndALostLessonIsFound() {
        long seed = 3;
        var plan = SmallSchool.kept(seed);
        var rulebook = SmallSchool.rulebook(seed);
        var here = week(plan, MONDAY);
        var there = week(plan, LATER);
        var swaps =
                new WeekSwaps(
                        new Swaps(plan, rulebook, one -> true),
                        new Swaps(plan, rulebook, one -> true));
        var crossings =
                plan.timetable().placements().stream()
                        .flatMap(
                                placed ->
                                        swaps
                                                .of(placed.lesson(), 0, all -> all.size() > 1)
                                                .stream())
                        .findFirst()
                        .orElseThrow();
        var change = change(here, there, crossings);
        assertNotEquals(week(plan, MONDAY, change).changed(), week(plan, MONDAY, change).counted());
        assertEquals(List.of(), amounts(plan, rulebook, change));
        var lost = change.lessons().getFirst();
        var without =
                new Change(
                        "1",
                        ChangeKind.SWAP,
                        ChangeState.APPROVED,
                        Optional.empty(),
                        List.of(new LessonChange(lost.assignment(), lost.was(), null)),
                        "",
                        "",
                        "",
                        Optional.empty());
        assertEquals(1, amounts(plan, rulebook, without).size());
    }

    private static List<String> amounts(Plan plan, Rulebook rulebook, Change change) {
        return Stream.of(MONDAY, LATER)
                .map(date -> week(plan, date, change))
                .flatMap(week -> AuditChange.of(week, plan, rulebook).worse().stream())
                .filter(one -> one.entry().rule() instanceof KeepCoursePeriods)
                .map(one -> one.finding().message().zh())
                .toList();
    }
}
