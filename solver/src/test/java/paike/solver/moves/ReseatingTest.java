package paike.solver.moves;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.rules.Books;
import paike.rules.Drawn;
import paike.rules.RandomSchool;
import paike.rules.Rulebook;
import paike.rules.Whose;
import paike.rules.schoolclass.AvoidClassClashes;
import paike.rules.teacher.AvoidTeacherClashes;
import paike.rules.week.LimitGapsPerDay;
import paike.solver.PlannedSchool;
import paike.solver.Scenario;
import paike.solver.Scenarios;
import paike.solver.planning.Spot;

class ReseatingTest {
    private static final int TRIES = 200;

    private static final Rulebook NO_GAPS =
            Books.of(
                    Books.must(new AvoidClassClashes()),
                    Books.must(new AvoidTeacherClashes()),
                    Books.must(new LimitGapsPerDay(Whose.TEACHERS, 0)));

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noMustRuleOfARandomSchoolIsBroken(long seed) {
        var school = RandomSchool.of(seed).school();
        walk(
                PlannedSchool.of(Scenarios.lockedAtRandom(school, Scenarios.everyRule(seed), seed)),
                seed);
    }

    @Test
    void mostTriesInAPrimarySchoolFindAMove() {
        var drawn = Scenarios.primarySchool(1, 1);
        int moved = walk(PlannedSchool.of(Scenarios.of(drawn, Scenarios.basicsAndWishes())), 1);
        assertTrue(moved > TRIES / 2, "moves: " + moved);
    }

    /** Walks from move to move; none breaks a must-rule, moves what is pinned or stays in place. */
    private static int walk(PlannedSchool school, long seed) {
        school.fill(new Random(seed));
        long before = school.workspace().score().hard();
        var reseating = new Reseating(school.workspace());
        int found = 0;
        for (int i = 0; i < TRIES; i++) {
            var move = reseating.draw();
            if (move == null) {
                continue;
            }
            found++;
            assertFalse(move.steps().isEmpty());
            var moved = new HashSet<Integer>();
            for (var step : move.steps()) {
                assertFalse(step.lesson().isPinned(), move::toString);
                assertTrue(moved.add(step.lesson().getIndex()), move::toString);
                assertTrue(step.lesson().spots().all().contains(step.spot()), move::toString);
                assertNotEquals(step.spot(), step.lesson().getSpot(), move::toString);
            }
            play(school, move);
            long now = school.workspace().score().hard();
            assertTrue(now <= before, () -> "seed %d: %s".formatted(seed, move));
        }
        return found;
    }

    @Test
    void lessonsThatALimitBindsMoveTogether() {
        var drawn = Drawn.of("   | Mon\n1A | Ma/Ada Ma/Ada . .\n1B | . . Ma/Ada .");
        var school = PlannedSchool.of(new Scenario(drawn.school(), NO_GAPS, List.of()));
        for (var placement : drawn.timetable().placements()) {
            school.put(
                    school.lessons().get(placement.lesson().index()),
                    new Spot(placement.start().index(), -1));
        }
        assertTrue(walk(school, 1) > TRIES / 10);
    }

    @Test
    void lessonWithoutAPlaceIsGivenOneThatAnotherLeaves() {
        var drawn = Drawn.of("teacher Ada never=Mon:2,3,4,5,6\nleft 1A Ma/Ada Ch/Bo\n| Mon");
        var school = PlannedSchool.of(Scenarios.of(drawn, Scenarios.basicsAndWishes()));
        var chinese = school.lessons().get(drawn.lesson("1A", "Ch", 1).index());
        school.put(chinese, new Spot(drawn.slot("Mon", "08:00"), -1));
        var reseating = new Reseating(school.workspace());
        for (int i = 0; i < TRIES; i++) {
            var move = reseating.draw();
            if (move != null) {
                play(school, move);
            }
        }
        assertEquals(0, school.lessons().stream().filter(one -> one.getSpot() == null).count());
    }

    @Test
    void schoolWhoseLessonsHaveOnePlaceEachHasNoMove() {
        var drawn = Drawn.of("teacher Ada never=Mon:2,3,4,5,6\nleft 1A Ma/Ada\n| Mon");
        var school = PlannedSchool.of(Scenarios.of(drawn, Scenarios.basicsAndWishes()));
        school.fill(new Random(1));
        assertNull(new Reseating(school.workspace()).draw());
    }

    private static void play(PlannedSchool school, PlaceMove move) {
        move.steps().forEach(step -> school.put(step.lesson(), requireNonNull(step.spot())));
    }
}
