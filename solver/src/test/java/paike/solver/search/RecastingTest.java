package paike.solver.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.Level;
import paike.rules.Subjects;
import paike.rules.course.LimitSubjectPerDay;
import paike.rules.course.PreferMorning;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.Timetables;
import paike.solver.planning.Spot;

class RecastingTest {
    /** Periods of maths in a morning of four; whoever teaches it has two classes. */
    private static final String SCHOOL =
            """
            left 1A Ma/Ada*4 Ch/Bo*7
            left 1B Ma/Ada*4 Ch/Cy*8
            """;

    private static final String EMPTY = "| Mon | Tue\n";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void wholeSchoolLosesAThirdOfItsBrokenWishesAndKeepsItsMusts(long seed) {
        var drawn = Scenarios.primarySchool(1, seed);
        var scenario = Scenarios.of(drawn, Scenarios.basicsAndWishes());
        var begin = filled(scenario, seed);
        var recast = recast(begin, seed);
        long before = penalty(scenario, begin.spots(), Level.SHOULD);
        long after = penalty(scenario, recast, Level.SHOULD);
        assertTrue(after * 3 < before * 2, after + " of " + before);
        assertEquals(0, penalty(scenario, recast, Level.MUST));
        for (var planned : begin.lessons()) {
            assertEquals(
                    planned.getSpot() == null,
                    recast[planned.getIndex()] == null,
                    planned.lesson().id());
        }
    }

    @Test
    void wishThatCanBeKeptIsKept() {
        var scenario =
                Scenarios.of(
                        Drawn.of(SCHOOL + EMPTY),
                        Scenarios.basics(
                                Books.should(new PreferMorning(Subjects.of("Ma"))),
                                Books.should(new LimitSubjectPerDay(Subjects.of("Ma"), 2))));
        var begin = filled(scenario, 3);
        assertEquals(0, penalty(scenario, recast(begin, 1), Level.SHOULD));
    }

    @Test
    void timetableStaysIfThereIsNoTime() {
        var scenario = Scenarios.of(Scenarios.primarySchool(1, 1), Scenarios.basicsAndWishes());
        var begin = filled(scenario, 1);
        assertArrayEquals(begin.spots(), recasting(begin, 1).run(begin.spots(), () -> true));
    }

    @Test
    void lockedLessonsStay() {
        var drawn = Drawn.of(SCHOOL + "   | Mon | Tue\n1A | . . . . . Ma/Ada | .\n");
        var scenario =
                Scenarios.of(
                        drawn,
                        Scenarios.basics(Books.should(new PreferMorning(Subjects.of("Ma")))));
        var begin = filled(scenario, 2);
        var recast = recast(begin, 1);
        Timetables.assertLockedStay(scenario, recast);
        assertEquals(1, scenario.locked().size());
    }

    /** Where lessons break no must-rule, and wishes as it happens. */
    private static PlannedSchool filled(Scenario scenario, long seed) {
        var school = PlannedSchool.of(scenario);
        school.fill(new Random(seed));
        return school;
    }

    private static Recasting recasting(PlannedSchool begin, long seed) {
        var workspace = begin.workspace();
        return new Recasting(
                workspace.scenario(),
                workspace.score(),
                begin.lessons(),
                new SplittableRandom(seed),
                0);
    }

    private static @Nullable Spot[] recast(PlannedSchool begin, long seed) {
        return recasting(begin, seed).run(begin.spots(), () -> false);
    }

    private static long penalty(Scenario scenario, @Nullable Spot[] spots, Level level) {
        var score = Timetables.score(scenario.school(), scenario.rulebook().only(level), spots);
        return level == Level.MUST ? score.hard() : score.soft();
    }
}
