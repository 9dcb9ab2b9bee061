package paike.datasets;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import paike.model.Text;

/** What the user may have meant. */
public final class Advice {
    private Advice() {}

    /** "Maybe ...?" with the known word nearest to the given one, or no advice if none is near. */
    public static Text maybe(String given, Collection<String> known) {
        int most = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(word -> !word.equals(given))
                .filter(word -> Math.abs(word.length() - given.length()) <= most)
                .min(
                        Comparator.comparingInt((String word) -> distance(given, word))
                                .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(given, word) <= most && haveSomethingInCommon(given, word))
                .filter(word -> !word.equals(given))
                .map(word -> Text.of("是否应为 \"%s\"？", "Maybe \"%s\"?", word))
                .orElse(Problem.NO_ADVICE);
    }

    /** True if one letter makes the given word another. */
    public static boolean isSlip(String given, String word) {
        if (given.length() != word.length()) {
            return given.length() > word.length() ? isOneMore(given, word) : isOneMore(word, given);
        }
        int first = firstDifference(given, word);
        int rest = word.length() - first - 1;
        if (rest < 0) {
            return false;
        }
        boolean isSwapped =
                rest > 0
                        && given.charAt(first) == word.charAt(first + 1)
                        && given.charAt(first + 1) == word.charAt(first)
                        && given.regionMatches(first + 2, word, first + 2, rest - 1);
        return isSwapped || given.regionMatches(first + 1, word, first + 1, rest);
    }

    private static boolean isOneMore(String longer, String shorter) {
        int first = firstDifference(longer, shorter);
        return longer.length() == shorter.length() + 1
                && longer.regionMatches(first + 1, shorter, first, shorter.length() - first);
    }

    /** Index of it; the length of the shorter one if that is how the other begins. */
    private static int firstDifference(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int i = 0;
        while (i < most && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static boolean haveSomethingInCommon(String given, String word) {
        return distance(given, word) < Math.max(given.length(), word.length());
    }

    /** Such as "42: T01 ... T42"; short lists in full. */
    public static String known(Collection<String> words) {
        var all = List.copyOf(words);
        return all.size() <= 12
                ? String.join(", ", all)
                : all.size() + ": " + all.getFirst() + " ... " + all.getLast();
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours between two words, case ignored.
     */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
