package paike.solver.clubs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static paike.solver.clubs.RandomClubs.club;
import static paike.solver.clubs.RandomClubs.on;
import static paike.solver.clubs.RandomClubs.pupil;
import static paike.solver.clubs.RandomClubs.wish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.ClubPlan;
import paike.model.afterschool.ClubPlan.Proof;
import paike.model.afterschool.ClubTask;
import paike.model.afterschool.Wish;

class ClubSolverTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Club ART = club("国画", 0, 2, on(1, 16));
    private static final Club BALL = club("足球", 2, 2, on(1, 16), on(3, 16));
    private static final Club CHESS = club("围棋", 0, 1, on(3, 16));

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void planIsAsGoodAsTheBestOfAll(long seed) {
        var task = RandomClubs.draw(seed);
        var plan = ClubSolver.solve(task, LIMIT);
        assertEquals(Proof.OPTIMAL, plan.proof());
        var goals = EveryAssignment.of(plan);
        assertArrayEquals(
                EveryAssignment.best(task),
                EveryAssignment.untied(goals),
                () -> task + "\n" + plan.memberships());
        assertArrayEquals(
                EveryAssignment.bestLike(plan), goals, () -> task + "\n" + plan.memberships());
    }

    @Test
    void everybodySeatedComesBeforeFirstWishes() {
        var plan = solve(wish(1, CHESS, ART), wish(2, CHESS));
        assertEquals(List.of(CHESS), plan.clubsOf(pupil(2)));
        assertEquals(Map.of(1, 1, 2, 1), plan.ranks());
    }

    @Test
    void whoLostLastTermComesFirst() {
        var before = wish(3, CHESS);
        var lost = new Wish(before.pupil(), before.choices(), true, List.of(), List.of());
        var plan = solve(wish(1, CHESS), wish(2, CHESS), lost);
        assertEquals(List.of(CHESS), plan.clubsOf(pupil(3)));
        assertEquals(2, plan.unmet().size());
        assertTrue(plan.unmet().getFirst().reasons().getFirst().zh().contains("围棋 已满 1 人"));
    }

    @Test
    void clubBelowItsMinimumIsClosedAndSaysWhy() {
        var plan = solve(wish(1, BALL, ART), wish(2, ART));
        assertEquals(List.of(BALL, CHESS), plan.closed());
        assertEquals("1 人报名，至少需要 2 人", plan.whyClosed(BALL).zh());
        assertEquals("无人报名", plan.whyClosed(CHESS).zh());
    }

    @Test
    void membersAssignedBeforehandStay() {
        var member = new Wish(pupil(1), List.of(), false, List.of(CHESS), List.of());
        var plan = solve(member, wish(2, CHESS, ART));
        assertEquals(List.of(CHESS), plan.clubsOf(pupil(1)));
        assertEquals(List.of(ART), plan.clubsOf(pupil(2)));
    }

    @Test
    void friendsShareAClubIfItCostsNobodyABetterPlace() {
        var other = club("合唱", 0, 1, on(1, 16));
        var one = wish(1, ART, other);
        var plan =
                ClubSolver.solve(
                        new ClubTask(
                                List.of(ART, other),
                                List.of(
                                        new Wish(
                                                one.pupil(),
                                                one.choices(),
                                                false,
                                                List.of(),
                                                List.of(pupil(3))),
                                        wish(2, ART, other),
                                        wish(3, ART, other))),
                        LIMIT);
        assertEquals(List.of(ART), plan.clubsOf(pupil(1)));
        assertEquals(List.of(ART), plan.clubsOf(pupil(3)));
    }

    @Test
    void clubOfTwoDaysMeetsTheChoicesOfBoth() {
        var perDay =
                new Wish(
                        pupil(1),
                        List.of(new Choice(1, List.of(BALL, ART)), new Choice(3, List.of(CHESS))),
                        false,
                        List.of(BALL),
                        List.of());
        assertEquals(List.of(BALL), solve(perDay).clubsOf(pupil(1)));
        assertTrue(solve(perDay).unmet().isEmpty());
    }

    @Test
    void placeOfALeaverGoesToTheFirstWhoWaitsAndNobodyElseMoves() {
        var before = solve(wish(1, CHESS), wish(2, CHESS, ART), wish(3, ART));
        assertEquals(List.of(CHESS), before.clubsOf(pupil(1)));
        assertEquals(pupil(2), before.waiting(CHESS).getFirst().wish().pupil());
        var after =
                LateChanges.of(
                        before.task(),
                        before.memberships(),
                        List.of(new LateChanges.Leaver(pupil(1), null)));
        assertEquals(List.of(CHESS), after.clubsOf(pupil(2)));
        assertEquals(List.of(ART), after.clubsOf(pupil(3)));
        assertEquals(List.of(), after.clubsOf(pupil(1)));
    }

    @Test
    void lateJoinerTakesWhatIsFreeAndMovesNobody() {
        var before = solve(wish(1, CHESS), wish(2, ART));
        var late =
                new ClubTask(
                        before.task().clubs(),
                        List.of(wish(1, CHESS), wish(2, ART), wish(3, CHESS, ART)));
        var after = LateChanges.of(late, before.memberships(), List.of());
        assertEquals(List.of(ART), after.clubsOf(pupil(3)));
        assertEquals(List.of(CHESS), after.clubsOf(pupil(1)));
        assertEquals(pupil(3), after.waiting(CHESS).getFirst().wish().pupil());
    }

    @Test
    void withoutTimeThereIsStillAPlanThatKeepsAllLimits() {
        for (long seed = 0; seed < 10; seed++) {
            var plan = ClubSolver.solve(RandomClubs.draw(seed), Duration.ZERO);
            EveryAssignment.of(plan);
        }
    }

    private static ClubPlan solve(Wish... wishes) {
        return ClubSolver.solve(new ClubTask(List.of(ART, BALL, CHESS), List.of(wishes)), LIMIT);
    }
}
