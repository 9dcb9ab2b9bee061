package paike.benchmarks.race.results;

/** How a run ended. */
public enum Outcome {
    /** Every activity placed, every must kept; if Paike's, FET has confirmed it. */
    COMPLETE,
    /** The time was up before. */
    INCOMPLETE,
    /** The program says that there is no complete timetable. */
    IMPOSSIBLE,
    /** The program does not take the file. */
    REFUSED,
    /** The program calls it complete, FET does not. */
    REJECTED,
    /** The process did not end in time and was ended. */
    KILLED,
    /** Anything else. */
    FAILED
}
