package paike.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.rules.schoolclass.KeepWeeklyTotal;
import paike.rules.teacher.LimitTeacherDays;
import paike.rules.teacher.LimitTeacherGaps;
import paike.rules.teacher.LimitTeacherRun;

class RulebookTest {
    private static final RulebookEntry DAYS = Books.must(new LimitTeacherDays(5));
    private static final RulebookEntry GAPS = Books.should(new LimitTeacherGaps(2));
    private static final RulebookEntry RUN = Books.should(new LimitTeacherRun(3));

    @Test
    void entriesOfTheLowerBookComeFirst() {
        var merged = book("school", GAPS).over(book("law", DAYS, RUN));
        assertEquals("school", merged.id());
        assertEquals(List.of(DAYS, RUN, GAPS), merged.entries());
    }

    @Test
    void entryWithTheSameIdTakesTheOthersPlaceAndRemembersIt() {
        var mine = Books.should(new LimitTeacherDays(3));
        var merged = book("school", RUN, mine).over(book("law", DAYS, GAPS));
        assertEquals(
                List.of("limit-teacher-days", "limit-teacher-gaps", "limit-teacher-run"),
                merged.entries().stream().map(RulebookEntry::id).toList());
        assertEquals(new LimitTeacherDays(3), merged.entries().getFirst().rule());
        assertEquals(DAYS, merged.entries().getFirst().overridden());
        assertNull(merged.entries().get(1).overridden());
    }

    @Test
    void threeBooksFormAChainOfOverriddenEntries() {
        var city = Books.should(new LimitTeacherDays(4));
        var mine = Books.should(new LimitTeacherDays(3));
        var merged = book("school", mine).over(book("city", city).over(book("law", DAYS)));
        var below = requireNonNull(merged.entries().getFirst().overridden());
        assertEquals(new LimitTeacherDays(4), below.rule());
        assertEquals(DAYS, below.overridden());
    }

    @Test
    void whatTwoParentsInheritAlikeDoesNotUndoWhatOneMadeOfIt() {
        var city = Books.should(new LimitTeacherDays(4));
        var first = book("city", city).over(book("law", DAYS));
        var second = book("league", GAPS).over(book("law", DAYS));
        var merged = second.over(first);
        assertEquals(new LimitTeacherDays(4), merged.entries().getFirst().rule());
        assertEquals(
                List.of(city.id(), GAPS.id()),
                merged.entries().stream().map(RulebookEntry::id).toList());
    }

    @Test
    void rulebookThatStandsAloneShowsWhereItDepartsFromAHigherOne() {
        var mine = Books.should(new LimitTeacherDays(3));
        var seen = book("school", mine, GAPS).under(book("law", DAYS, RUN));
        assertEquals(
                List.of(mine.id(), GAPS.id()),
                seen.entries().stream().map(RulebookEntry::id).toList());
        assertEquals(DAYS, seen.entries().getFirst().overridden());
        assertEquals(seen, seen.under(book("law", DAYS)), "once is enough");
    }

    @Test
    void entrySwitchedOffIsNotJudged() {
        var off = Books.entry(DAYS.rule(), Level.OFF, 1, CostFunction.LINEAR);
        var merged = book("school", off).over(book("law", DAYS, GAPS));
        assertEquals(List.of(GAPS), merged.judged());
        assertEquals(List.of(), merged.of(Level.MUST));
    }

    @Test
    void onlyKeepsOneLevel() {
        assertEquals(List.of(GAPS, RUN), book("a", GAPS, DAYS, RUN).only(Level.SHOULD).entries());
    }

    @Test
    void penaltyIsWeightTimesCost() {
        assertEquals(12, Books.entry(RUN.rule(), Level.MUST, 3, CostFunction.LINEAR).penalty(4));
        assertEquals(48, Books.entry(RUN.rule(), Level.MUST, 3, CostFunction.QUADRATIC).penalty(4));
        assertEquals(3, Books.entry(RUN.rule(), Level.MUST, 3, CostFunction.STEP).penalty(4));
        for (var cost : CostFunction.values()) {
            assertEquals(0, Books.entry(RUN.rule(), Level.MUST, 3, cost).penalty(0));
        }
    }

    @Test
    void entryForSomeGradesJudgesOnlyTheirClasses() {
        var drawn = Drawn.of("left 1A Ma/Ada\nleft 2A Ma/Ada\nleft 4A Ma/Ada");
        drawn.under(new KeepWeeklyTotal(3)).breaks(6, 6, 6);
        drawn.under(new KeepWeeklyTotal(3), 2).breaks(6).at("2A", 0, 0);
        drawn.under(new KeepWeeklyTotal(3), 1, 4).breaks(6, 6).at(1, "4A", 0, 0);
    }

    @Test
    void gradesDoNotLimitARuleForTeachers() {
        var drawn =
                Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        """);
        var entry = Books.forGrades(Books.must(new LimitTeacherDays(1)), Set.of(4));
        assertEquals(1, Audit.of(drawn.timetable(), Books.of(entry)).hard());
    }

    private static Rulebook book(String id, RulebookEntry... entries) {
        return new Rulebook(id, id, List.of(entries));
    }
}
