package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Level;
import paike.rules.RulebookEntry;
import paike.rules.Subjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.planning.Spot;

class TighteningTest {
    private static final RulebookEntry ONCE_A_DAY =
            Books.should(new LimitSubjectPerDay(Subjects.ALL, 1));

    @Test
    void wishThatCanBeAMustIsKept() {
        var scenario = Scenarios.of(Scenarios.fullWeek(6), Scenarios.basics(ONCE_A_DAY));
        var school = PlannedSchool.of(scenario);
        var begin = complete(school);
        assertTrue(penalty(scenario, begin, Level.SHOULD) > 0);
        var tight = tightened(school, begin);
        assertEquals(0, penalty(scenario, tight, Level.SHOULD));
        assertEquals(0, penalty(scenario, tight, Level.MUST));
        assertEquals(180, Timetables.placed(tight));
    }

    @Test
    void timetableStaysIfTheWishCannotBeAMust() {
        var drawn = Drawn.of("left 1A Ma/Ada*3\n| Mon | Tue\n");
        assertStays(Scenarios.of(drawn, Scenarios.basics(ONCE_A_DAY)));
    }

    @Test
    void timetableStaysIfItBreaksSeveralWishes() {
        assertStays(Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes()));
    }

    private static void assertStays(Scenario scenario) {
        var school = PlannedSchool.of(scenario);
        var begin = complete(school);
        assertTrue(penalty(scenario, begin, Level.SHOULD) > 0);
        assertArrayEquals(begin, tightened(school, begin));
    }

    private static @Nullable Spot[] complete(PlannedSchool school) {
        var workspace = school.workspace();
        var construction =
                new Construction(
                        workspace.scenario(),
                        workspace.score(),
                        school.lessons(),
                        new SplittableRandom(1),
                        0);
        var spots = construction.run(() -> false, Integer.MAX_VALUE, waiting -> {});
        assertTrue(construction.isComplete());
        return spots;
    }

    private static @Nullable Spot[] tightened(PlannedSchool school, @Nullable Spot[] begin) {
        var workspace = school.workspace();
        return new Tightening(
                        workspace.scenario(),
                        workspace.score(),
                        school.lessons(),
                        new SplittableRandom(2))
                .run(begin, () -> false);
    }

    private static long penalty(Scenario scenario, @Nullable Spot[] spots, Level level) {
        var score = Timetables.score(scenario.school(), scenario.rulebook().only(level), spots);
        return level == Level.MUST ? score.hard() : score.soft();
    }
}
