package paike.benchmarks.race.results;

/** What is raced for. */
public enum Mode {
    /** The first complete timetable. */
    COMPLETE,
    /** Few soft conflicts after a fixed time. */
    SOFT,
    /** The first complete timetable, in a process that has solved others before. */
    WARM
}
