package paike.rules.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.rules.Occupancy;

/**
 * Written homework of all subjects together does not exceed so many minutes a day, at weekends
 * likewise.
 *
 * <p>Point: class x weekday, Monday to Sunday. Deviation: minutes above {@code mostMinutes}. From:
 * S0.1 to S0.6, S0.8, S1.1, S1.6, S1.10, S2.1, S2.2, S3.1, S3.3 to S3.6 (0 in grades 1-2, else 15
 * to 120), ministry rule (0, 60, 90; domain notes 1.4, 2.4).
 *
 * @param mostMinutes a day; 0 = none at all
 */
public record LimitDailyHomework(int mostMinutes) implements HomeworkDayRule {

    @Override
    public Text title() {
        return new Text("每天书面作业总量", "Written homework a day");
    }

    @Override
    public int tooMany(List<HomeworkTask> written, Occupancy now, int point) {
        return HomeworkDays.minutes(written) - mostMinutes;
    }

    @Override
    public Text wrong(List<HomeworkTask> written, Occupancy now, int point) {
        return mostMinutes == 0
                ? Text.of(
                        "有书面作业 %s，应当没有",
                        "written homework %s, none allowed", HomeworkDays.words(written))
                : Text.of(
                        "书面作业共 %d 分钟（%s），最多 %d 分钟",
                        "%d minutes of written homework (%s), at most %d allowed",
                        HomeworkDays.minutes(written),
                        HomeworkDays.words(written),
                        mostMinutes);
    }
}
