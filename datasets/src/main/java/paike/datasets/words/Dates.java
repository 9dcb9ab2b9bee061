package paike.datasets.words;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: 2026-09-01, 2026/9/1, 2026年9月1日, 20260901; 9月1日 of a known year. */
public final class Dates {
    private static final Pattern WHOLE =
            Pattern.compile(
                    "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?.*|(\\d{4})(\\d{2})(\\d{2})");

    private static final Pattern OF_A_YEAR =
            Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");

    private Dates() {}

    /** A date with its year; what stands behind it, such as a weekday or 00:00, says nothing. */
    public static Optional<LocalDate> of(String words) {
        var match = WHOLE.matcher(plain(words));
        if (!match.matches()) {
            return Optional.empty();
        }
        return match.group(1) != null
                ? date(number(match, 1), number(match, 2), number(match, 3))
                : date(number(match, 4), number(match, 5), number(match, 6));
    }

    /**
     * Likewise, or a date without a year.
     *
     * @param near without a year, the date nearest to this one is meant
     */
    public static Optional<LocalDate> of(String words, LocalDate near) {
        var match = OF_A_YEAR.matcher(plain(words));
        if (!match.matches()) {
            return of(words);
        }
        Optional<LocalDate> best = Optional.empty();
        for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
            var date = date(year, number(match, 1), number(match, 2));
            if (best.isEmpty()
                    || (date.isPresent()
                            && distance(date.get(), near) < distance(best.get(), near))) {
                best = date;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(one.toEpochDay() - other.toEpochDay());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).strip();
    }
}
