package paike.datasets.assignment.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import paike.datasets.assignment.gathered.Task;
import paike.datasets.assumed.UsualBells;
import paike.datasets.words.PeriodLabel.Half;
import paike.datasets.words.Times;

/** Writes the times that are set for lessons of an assignment. */
final class FixedTimes {
    private FixedTimes() {}

    /** The period of the day that is meant, from 1, if the days have so many. */
    static int period(Task.Fixed time, int perDay) {
        int morning = UsualBells.morning(perDay);
        if (time.period() == Times.LAST) {
            return time.half() == Half.MORNING ? morning : perDay;
        }
        // 下午第5节 counts through the day, 下午第1节 from noon
        boolean isFromNoon = time.half() == Half.AFTERNOON && time.period() <= morning;
        return isFromNoon ? time.period() + morning : time.period();
    }

    /** Writes them as {@code fixed} of the assignment, those that its days have. */
    static void write(ObjectNode assignment, List<Task.Fixed> times, int perDay) {
        for (var time : times) {
            int period = period(time, perDay);
            if (period <= perDay) {
                assignment
                        .withArray("fixed")
                        .addObject()
                        .put("weekday", time.weekday())
                        .put("period", period);
            }
        }
    }
}
