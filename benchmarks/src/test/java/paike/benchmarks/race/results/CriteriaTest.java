package paike.benchmarks.race.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.benchmarks.race.results.Criterion.Kept;

class CriteriaTest {
    private static final int SOLVED = 0;
    private static final int TO_COMPLETE = 1;
    private static final int PROCESS = 2;
    private static final int SHORT = 3;
    private static final int SOFT_TOTAL = 4;
    private static final int SOFT_EACH = 5;

    private static Criterion of(List<Run> runs, int which) {
        return new Criteria(runs).all().get(which);
    }

    @Test
    void fiftyThreeOfTheFiftyNineSchoolsAreAimedAtAndTheSameShareOfOthers() {
        assertEquals(53, Criteria.toSolve(59));
        assertEquals(9, Criteria.toSolve(10));
        assertEquals(1, Criteria.toSolve(1));
    }

    @Test
    void missesSayWhyAndWhetherFetDidBetter() {
        var solved =
                of(
                        Drawn.complete(
                                """
                                A | 1 | 4.0   | fails 30 of 31 lessons placed
                                B | 1 | fails | fails 11 of 31 lessons placed
                                C | 1 | fails | 1.0 2.0
                                """),
                        SOLVED);
        assertEquals("1 of 3 (FET: 1)", solved.measured());
        assertEquals("at least 3", solved.aim());
        assertEquals(Kept.NO, solved.kept());
        assertEquals(
                List.of(
                        "A: 30 of 31 lessons placed (FET: complete after 4.00 CPU s)",
                        "B: 11 of 31 lessons placed (FET: not complete either)"),
                solved.misses());
    }

    @Test
    void everySeedHasToReachTheAim() {
        var runs =
                Drawn.complete(
                        """
                        A | 1 | 4.0   | 1.0 2.0
                        A | 2 | fails | fails stuck
                        """);
        assertEquals(
                "seed 1: 1 of 1 (FET: 1); seed 2: 0 of 1 (FET: 0)", of(runs, SOLVED).measured());
        assertEquals(Kept.NO, of(runs, SOLVED).kept());
        assertEquals(
                List.of("A, seed 2: stuck (FET: not complete either)"), of(runs, SOLVED).misses());
    }

    @Test
    void ratiosAreOfRunsThatBothCompleteAndFetNeedsASecondFor() {
        var runs =
                Drawn.complete(
                        """
                        long       | 1 | 10.0  | 1.0 4.0
                        longer     | 1 | 40.0  | 16.0 36.0
                        one second | 1 | 1.0   | 0.5 3.0
                        short      | 1 | 0.99  | 9.0 9.0
                        fet fails  | 1 | fails | 9.0 9.0
                        we fail    | 1 | 9.0   | fails
                        """);
        assertEquals("0.27 over 3 runs", of(runs, TO_COMPLETE).measured()); // 0.1 * 0.4 * 0.5
        assertEquals(Kept.YES, of(runs, TO_COMPLETE).kept());
        assertEquals("1.03 over 3 runs", of(runs, PROCESS).measured()); // 0.4 * 0.9 * 3
        assertEquals(Kept.NO, of(runs, PROCESS).kept());
        assertEquals(
                List.of("one second: slower than FET, 3.00 against 1.00 CPU s"),
                of(runs, PROCESS).misses());
    }

    @Test
    void whereFetIsQuickTheWholeProcessMayTakeTwoSecondsMore() {
        var runs =
                Drawn.complete(
                        """
                        exact    | 1 | 0.5 | 0.1 2.5
                        over     | 1 | 0.5 | 0.1 2.6
                        we fail  | 1 | 0.5 | fails
                        slow fet | 1 | 5.0 | 0.1 9.9
                        """);
        var quick = of(runs, SHORT);
        assertEquals("at most 2.10 over 3 runs", quick.measured());
        assertEquals(
                List.of("over: 2.60 against 0.50 CPU s", "we fail: not complete"), quick.misses());
        assertEquals(Kept.NO, quick.kept());
    }

    @Test
    void softConflictsAreComparedInTotalAndSchoolBySchool() {
        var runs =
                Drawn.soft(
                        """
                        A | 1 | 10   | 2
                        B | 1 | 2.5  | 3.25
                        C | 1 | 0    | 0
                        D | 1 | 7    | fails stuck
                        E | 1 | fails | 4
                        """);
        var total = of(runs, SOFT_TOTAL);
        assertEquals("5.25 against 12.5, ratio 0.42, over 3 runs", total.measured());
        assertEquals(Kept.YES, total.kept());
        var each = of(runs, SOFT_EACH);
        assertEquals("1 with more, 1 not complete, of 4", each.measured());
        assertEquals(List.of("B: 3.25 against 2.5", "D: stuck"), each.misses());
        assertEquals(Kept.NO, each.kept());
    }

    @Test
    void whatWasNotRunIsNotJudged() {
        for (var criterion : new Criteria(List.of()).all()) {
            assertEquals(Kept.OPEN, criterion.kept(), criterion.claim());
            assertTrue(criterion.misses().isEmpty());
        }
    }
}
