package paike.solver.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.school.Lesson;
import paike.rules.Audit;

class RepairTest {
    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 40));
    }

    private static RepairLimits limits(Set<Integer> locked) {
        return new RepairLimits(Duration.ofMinutes(10), 1, locked, () -> false);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFewerChangesMendASmallSchool(long seed) {
        var kept = SmallSchool.kept(seed);
        var rulebook = SmallSchool.rulebook(seed);
        var bad = SmallSchool.disturbed(kept, 1 + (int) (seed % 3), new Random(seed));
        var repaired = Repair.of(bad, rulebook, limits(Set.of()));
        int fewest = new EveryChange(bad, rulebook, Set.of()).fewest(2);
        var audit = Audit.of(repaired.plan(), rulebook);
        assertEquals(0, audit.hard(), () -> audit.violations().toString());
        assertEquals(0, repaired.hardAfter());
        assertTrue(repaired.fewest());
        if (fewest >= 0) {
            assertEquals(fewest, repaired.changes().size());
        } else {
            assertTrue(repaired.changes().size() > 2);
        }
        assertEquals(repaired.changes().size(), differences(bad, repaired.plan()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void lockedLessonsStayAndTheRestIsMendedAsFarAsCanBe(long seed) {
        var rulebook = SmallSchool.rulebook(seed);
        var bad = SmallSchool.disturbed(SmallSchool.kept(seed), 3, new Random(seed));
        var random = new Random(seed);
        var locked =
                bad.school().lessons().stream()
                        .map(Lesson::index)
                        .filter(lesson -> random.nextInt(3) == 0)
                        .collect(Collectors.toSet());
        var repaired = Repair.of(bad, rulebook, limits(locked));
        long before = Audit.of(bad, rulebook).hard();
        assertTrue(Audit.of(repaired.plan(), rulebook).hard() <= before);
        assertEquals(before, repaired.hardBefore());
        for (int lesson : locked) {
            assertEquals(placement(bad, lesson), placement(repaired.plan(), lesson));
        }
        int fewest = new EveryChange(bad, rulebook, locked).fewest(2);
        if (fewest >= 0) {
            assertEquals(fewest, repaired.changes().size());
            assertEquals(0, repaired.hardAfter());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sameSeedGivesTheSameRepair(long seed) {
        var rulebook = SmallSchool.rulebook(seed);
        var bad = SmallSchool.disturbed(SmallSchool.kept(seed), 6, new Random(seed));
        var repaired = Repair.of(bad, rulebook, limits(Set.of()));
        assertEquals(repaired, Repair.of(bad, rulebook, limits(Set.of())));
        assertEquals(0, repaired.hardAfter());
    }

    @Test
    void stoppedRepairIsNoWorseThanWhatWasFound() {
        var rulebook = SmallSchool.rulebook(1);
        var bad = SmallSchool.disturbed(SmallSchool.kept(1), 5, new Random(1));
        var repaired =
                Repair.of(
                        bad,
                        rulebook,
                        new RepairLimits(Duration.ofMinutes(1), 1, Set.of(), () -> true));
        assertTrue(repaired.hardAfter() <= repaired.hardBefore());
        assertFalse(repaired.fewest());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void keptTimetableStaysAsItIs(long seed) {
        var kept = SmallSchool.kept(seed);
        var repaired = Repair.of(kept, SmallSchool.rulebook(seed), limits(Set.of()));
        assertEquals(List.of(), repaired.changes());
        assertEquals(kept.timetable(), repaired.plan().timetable());
        assertTrue(repaired.fewest());
    }

    private static int differences(Plan one, Plan other) {
        int count = 0;
        for (var lesson : one.school().lessons()) {
            boolean isSame =
                    placement(one, lesson.index()).equals(placement(other, lesson.index()));
            count += isSame ? 0 : 1;
        }
        return count;
    }

    private static Optional<Placement> placement(Plan plan, int lesson) {
        return plan.timetable().placements().stream()
                .filter(one -> one.lesson().index() == lesson)
                .findFirst();
    }
}
