package paike.benchmarks.race.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeansTest {
    @Test
    void halfAndDoubleBalance() {
        assertEquals(1, Means.geometric(0.5, 2), 1e-12);
    }

    @Test
    void threeRatiosHaveTheCubeRootOfTheirProduct() {
        assertEquals(Math.cbrt(0.1 * 0.4 * 2.5), Means.geometric(0.1, 0.4, 2.5), 1e-12);
    }

    @Test
    void nothingMeasuredCountsAsAThousandth() {
        assertEquals(0.001, Means.geometric(0), 1e-12);
    }

    @Test
    void ofNoneIsUnknown() {
        assertTrue(Double.isNaN(Means.geometric()));
    }
}
