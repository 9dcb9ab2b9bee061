package paike.benchmarks.race.results;

/** One run of one program on one school. Numbers nobody knows are NaN. */
public record Run(Key key, Setup setup, Verdict verdict, Usage usage, Marks marks) {

    /**
     * What was run.
     *
     * @param school its path below the folder of schools
     */
    public record Key(String school, Mode mode, Engine engine, long seed) {}

    /**
     * How it was run.
     *
     * @param version of the program
     * @param threads that Paike may use; FET always uses one
     * @param seconds of wall time that the program may take
     * @param started date and time of the start, ISO 8601, UTC
     * @param load processes wanting to run on the machine at the start, of the last minute
     */
    public record Setup(String version, int threads, int seconds, String started, double load) {}

    /**
     * How it ended.
     *
     * @param reason why it is not complete; empty if it is, or what is to be said of it
     * @param soft total of soft conflicts as FET counts them
     */
    public record Verdict(Outcome outcome, String reason, double soft) {

        public boolean isComplete() {
            return outcome == Outcome.COMPLETE;
        }
    }

    /**
     * What the whole process took.
     *
     * @param peakMegabytes most resident memory at any time
     */
    public record Usage(
            double wallSeconds,
            double userSeconds,
            double systemSeconds,
            double peakMegabytes,
            int exitCode) {

        public double cpuSeconds() {
            return userSeconds + systemSeconds;
        }
    }

    /**
     * What the program says of itself.
     *
     * @param lessons of the school; 0 = not known
     * @param placed lessons that have a place
     * @param loadCpuSeconds from the start of the process until the school was loaded
     * @param completeSeconds wall time from then until the timetable was complete
     * @param completeCpuSeconds CPU time of the same stretch
     */
    public record Marks(
            int lessons,
            int placed,
            double loadCpuSeconds,
            double completeSeconds,
            double completeCpuSeconds) {
        public static final Marks NONE = new Marks(0, 0, Double.NaN, Double.NaN, Double.NaN);
    }

    public boolean isComplete() {
        return verdict.isComplete();
    }

    /** Whether the other run is of the same program, limits and subject, so that one is enough. */
    boolean repeats(Run other) {
        return key.equals(other.key)
                && setup.version.equals(other.setup.version)
                && setup.threads == other.setup.threads
                && setup.seconds == other.setup.seconds;
    }
}
