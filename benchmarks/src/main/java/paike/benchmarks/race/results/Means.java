package paike.benchmarks.race.results;

/** Means of ratios. */
final class Means {
    /** A clock of milliseconds cannot tell less. */
    private static final double LEAST = 0.001;

    private Means() {}

    /** The geometric mean; NaN of none. Numbers below a thousandth count as a thousandth. */
    static double geometric(double... numbers) {
        double logs = 0;
        for (double number : numbers) {
            logs += Math.log(Math.max(LEAST, number));
        }
        return numbers.length == 0 ? Double.NaN : Math.exp(logs / numbers.length);
    }
}
