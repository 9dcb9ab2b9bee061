package paike.solver.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.model.plan.Plan;
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
        int fewest = new EveryChange(bad, rulebook).fewest(2);
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
            var before =
                    one.timetable().placements().stream()
                            .filter(p -> p.lesson().index() == lesson.index())
                            .toList();
            var after =
                    other.timetable().placements().stream()
                            .filter(p -> p.lesson().index() == lesson.index())
                            .toList();
            count += before.equals(after) ? 0 : 1;
        }
        return count;
    }
}
