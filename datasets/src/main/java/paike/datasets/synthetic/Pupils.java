package paike.datasets.synthetic;

import java.util.Arrays;
import java.util.Random;

/** How many pupils sit in each class. */
final class Pupils {
    static final int FEWEST = 35;
    static final int MOST = 40;

    private Pupils() {}

    /**
     * Sizes drawn from {@value #FEWEST} to {@value #MOST}, then evened out until the sum is that of
     * 910 pupils in 24 classes.
     */
    static int[] perClass(int classes, Random random) {
        int[] sizes = new int[classes];
        Arrays.setAll(sizes, i -> FEWEST + random.nextInt(MOST - FEWEST + 1));
        int missing = (910 * classes + 12) / 24 - Arrays.stream(sizes).sum();
        while (missing != 0) {
            int step = Integer.signum(missing);
            int chosen = random.nextInt(classes);
            int size = sizes[chosen] + step;
            if (size >= FEWEST && size <= MOST) {
                sizes[chosen] = size;
                missing -= step;
            }
        }
        return sizes;
    }
}
