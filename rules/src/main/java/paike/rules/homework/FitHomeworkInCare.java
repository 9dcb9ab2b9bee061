package paike.rules.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.rules.Occupancy;

/**
 * On days with homework care the written homework can be finished in it.
 *
 * <p>Point: class x weekday, Monday to Sunday; days without care are not judged. Deviation: minutes
 * of written homework above those of care. From: S2.2, S2.5 (书面作业尽量在课后服务内完成; domain notes A9).
 */
public record FitHomeworkInCare() implements HomeworkDayRule {

    @Override
    public Text title() {
        return new Text("书面作业在课后服务内完成", "Written homework fits into care");
    }

    @Override
    public int tooMany(List<HomeworkTask> written, Occupancy now, int point) {
        int care = careMinutes(now, point);
        return care == 0 ? 0 : HomeworkDays.minutes(written) - care;
    }

    @Override
    public Text wrong(List<HomeworkTask> written, Occupancy now, int point) {
        return Text.of(
                "书面作业共 %d 分钟，课后服务的作业辅导只有 %d 分钟",
                "%d minutes of written homework, care has %d",
                HomeworkDays.minutes(written),
                careMinutes(now, point));
    }

    private static int careMinutes(Occupancy now, int point) {
        var grid = now.school().grid();
        int day = grid.weekdays().indexOf(HomeworkDays.weekday(point));
        return day < 0
                ? 0
                : now
                        .school()
                        .week(HomeworkDays.schoolClass(now, point))
                        .bell(day)
                        .intervals()
                        .stream()
                        .filter(interval -> interval.kind() == IntervalKind.AFTER_SCHOOL_1)
                        .mapToInt(BellInterval::lengthInMinutes)
                        .sum();
    }
}
