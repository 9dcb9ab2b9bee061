package paike.benchmarks.race.results;

import java.util.Locale;

/** Figures as tables show them; what nobody knows is a dash. */
final class Figures {
    private Figures() {}

    static String seconds(double seconds) {
        return decimals(seconds, Math.abs(seconds) >= 100 ? 0 : Math.abs(seconds) >= 10 ? 1 : 2);
    }

    static String ratio(double ratio) {
        return decimals(ratio, 2);
    }

    static String megabytes(double megabytes) {
        return decimals(megabytes, 0);
    }

    /** A total of soft conflicts, without digits that say nothing. */
    static String soft(double soft) {
        return Double.isNaN(soft) ? "–" : decimals(soft, 2).replaceAll("\\.?0+$", "");
    }

    static String count(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    static String decimals(double number, int digits) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%." + digits + "f", number);
    }
}
