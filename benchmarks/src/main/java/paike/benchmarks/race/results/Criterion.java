package paike.benchmarks.race.results;

import java.util.List;

/**
 * Something the race is to show.
 *
 * @param claim what
 * @param aim the figure aimed at
 * @param measured the figure measured
 * @param kept whether the aim is reached
 * @param misses where it falls short, each with the reason
 */
record Criterion(String claim, String aim, String measured, Kept kept, List<String> misses) {

    /** Whether an aim is reached. */
    enum Kept {
        YES("yes"),
        NO("**no**"),
        /** Nothing was measured that says so. */
        OPEN("not measured");

        private final String word;

        Kept(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Kept of(boolean kept) {
            return kept ? YES : NO;
        }
    }
}
