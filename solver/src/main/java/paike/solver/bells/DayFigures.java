package paike.solver.bells;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The figures that make a day plan; all lengths in minutes.
 *
 * @param start of the first lesson
 * @param assembly before the first lesson; 0 = none
 * @param morning lessons before noon
 * @param lesson length of a lesson
 * @param breakLength between two lessons, eye exercises apart
 * @param bigBreak length of a big break
 * @param isBigBreakTwice also in the afternoon
 * @param noon lunch and noon rest
 * @param activity activity period after the last lesson; 0 = none
 * @param service after-school service; null = none
 */
public record DayFigures(
        LocalTime start,
        int assembly,
        int morning,
        int lesson,
        int breakLength,
        int bigBreak,
        boolean isBigBreakTwice,
        int noon,
        int activity,
        @Nullable Service service) {

    /** How many figures a reader would call different. */
    int differences(DayFigures other) {
        return (start.equals(other.start) ? 0 : 1)
                + (morning == other.morning ? 0 : 1)
                + (lesson == other.lesson ? 0 : 1)
                + (breakLength == other.breakLength ? 0 : 1)
                + (bigBreak == other.bigBreak ? 0 : 1)
                + (isBigBreakTwice == other.isBigBreakTwice ? 0 : 1)
                + (noon == other.noon ? 0 : 1)
                + (activity == other.activity ? 0 : 1);
    }
}
