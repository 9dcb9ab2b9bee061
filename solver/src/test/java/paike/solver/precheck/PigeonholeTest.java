package paike.solver.precheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PigeonholeTest {

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", 50));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void proofExistsExactlyWhenNothingFits(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            int[] capacity = IntStream.range(0, 4).map(hole -> random.nextInt(3)).toArray();
            var holesOfItem = new ArrayList<int[]>();
            for (int item = random.nextInt(8); item > 0; item--) {
                int mask = random.nextInt(16);
                holesOfItem.add(
                        IntStream.range(0, 4).filter(hole -> (mask >> hole & 1) == 1).toArray());
            }
            var proof = new Pigeonhole(holesOfItem, capacity).proof();
            assertEquals(!fits(holesOfItem, capacity.clone(), 0), proof.isPresent());
            proof.ifPresent(p -> assertProves(p, holesOfItem, capacity));
        }
    }

    @Test
    void proofCountsAllItemsThatShareTheHoles() {
        int[] both = {0, 1};
        var items = List.of(both, both, both, both, new int[] {0, 1, 2});
        var proof = new Pigeonhole(items, new int[] {1, 1, 1}).proof().orElseThrow();
        assertEquals(4, proof.items().cardinality());
        assertEquals(2, proof.room());
    }

    private static void assertProves(
            Pigeonhole.Proof proof, List<int[]> holesOfItem, int[] capacity) {
        var holes = new BitSet();
        proof.items().stream()
                .forEach(item -> IntStream.of(holesOfItem.get(item)).forEach(holes::set));
        assertEquals(holes, proof.holes());
        assertEquals(holes.stream().map(hole -> capacity[hole]).sum(), proof.room());
        assertTrue(proof.items().cardinality() > proof.room());
    }

    /** Tries everything. */
    private static boolean fits(List<int[]> holesOfItem, int[] left, int item) {
        if (item == holesOfItem.size()) {
            return true;
        }
        for (int hole : holesOfItem.get(item)) {
            if (left[hole] > 0) {
                left[hole]--;
                boolean fits = fits(holesOfItem, left, item + 1);
                left[hole]++;
                if (fits) {
                    return true;
                }
            }
        }
        return false;
    }
}
