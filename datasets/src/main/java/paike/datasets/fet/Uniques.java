package paike.datasets.fet;

import java.util.HashSet;
import java.util.Set;

/** Names fit for rulebooks and tables, each given once. */
final class Uniques {
    private final Set<String> given = new HashSet<>();

    /**
     * The name without what means something else there: a star stands for any name, a semicolon
     * parts several.
     */
    static String plain(String name) {
        return name.replace('*', '＊').replace(';', '；').strip();
    }

    String of(String name) {
        var plain = plain(name).isEmpty() ? "-" : plain(name);
        var unique = plain;
        for (int number = 2; !given.add(unique); number++) {
            unique = plain + " (" + number + ")";
        }
        return unique;
    }
}
