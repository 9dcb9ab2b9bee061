package paike.benchmarks.race.results;

import java.util.List;

/**
 * How the soft conflicts of one school fell.
 *
 * @param seconds of wall time since the start of Paike's process, ascending; at least one
 * @param soft conflicts of Paike's complete timetables at these times, as FET counts them
 * @param end of Paike's process, in the same seconds
 * @param fetSeconds wall time of FET's process
 * @param fetSoft soft conflicts of its timetable; NaN = it found none
 */
public record CostCurve(
        String school,
        List<Double> seconds,
        List<Double> soft,
        double end,
        double fetSeconds,
        double fetSoft) {}
