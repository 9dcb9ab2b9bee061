package paike.datasets.synthetic.profile;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.synthetic.tables.Cells;
import paike.model.school.FixedTime;
import paike.model.school.TimePattern;

/**
 * Times of the week in short: {@code 1-5.1} period 1 every day, {@code 3} all Wednesday, {@code
 * 5@13:00-} Friday from one o'clock, {@code .5-6} periods 5 and 6; several divided by commas.
 */
final class Times {
    private Times() {}

    static List<TimePattern> patterns(String cell) {
        return Cells.list(cell).stream().map(Times::pattern).toList();
    }

    /** A weekday and period, as {@code 1.6}. */
    static FixedTime fixed(String word) {
        var parts = word.split("\\.", -1);
        return new FixedTime(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static TimePattern pattern(String item) {
        var byClock = item.split("@", -1);
        if (byClock.length == 2) {
            var ends = byClock[1].split("-", -1);
            return new TimePattern(
                    Cells.numbers(byClock[0]), Cells.numbers(""), time(ends[0]), time(ends[1]));
        }
        var byPeriod = item.split("\\.", -1);
        return TimePattern.ofPeriods(
                Cells.numbers(byPeriod[0]), Cells.numbers(byPeriod.length > 1 ? byPeriod[1] : ""));
    }

    private static @Nullable LocalTime time(String word) {
        return word.isEmpty() ? null : LocalTime.parse(word);
    }
}
