package paike.rules.bell;

import java.util.List;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Homework care and clubs are held at the times the school has set for them.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes of after-school intervals outside their
 * nearest window. From: S2.4 (15:30-16:10 care, 16:30-17:30 clubs), S1.1 (15:40-16:40 clubs)
 * (domain notes A1, A2).
 *
 * @param care windows of homework care such as 15:30-16:10; empty = any time
 * @param clubs windows of clubs; empty = any time
 */
public record KeepAfterSchoolWindows(List<String> care, List<String> clubs) implements BellRule {
    private static final String CARE = "care";
    private static final String CLUBS = "clubs";

    public KeepAfterSchoolWindows {
        care.forEach(window -> BellWindow.read(CARE, window));
        clubs.forEach(window -> BellWindow.read(CLUBS, window));
    }

    @Override
    public Text title() {
        return new Text("课后服务时段", "After-school windows");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.afterSchool(bell).stream().mapToInt(this::minutesOutside).sum();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s 不在规定的课后服务时段 %s 之内",
                "%s is not within the after-school windows %s",
                BellTimes.words(
                        BellTimes.afterSchool(bell).stream()
                                .filter(interval -> minutesOutside(interval) > 0)
                                .toList()),
                Text.join(Stream.concat(care.stream(), clubs.stream()).map(Text::same).toList()));
    }

    private int minutesOutside(BellInterval interval) {
        return interval.kind() == IntervalKind.AFTER_SCHOOL_1
                ? BellWindow.minutesOutside(interval, CARE, care)
                : BellWindow.minutesOutside(interval, CLUBS, clubs);
    }
}
