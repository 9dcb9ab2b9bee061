package paike.rules.homework;

import java.util.List;
import java.util.OptionalInt;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.model.school.HomeworkBudget;
import paike.rules.Occupancy;

/**
 * Written homework keeps within the minutes that the school itself has published for the grade.
 *
 * <p>Point: class x weekday, Monday to Sunday. Deviation: minutes above those stated; a grade
 * without any stated is not judged. From: S3.4 (作业量控制办法 is published), S2.2 (作业公示; domain notes
 * 1.4, P2).
 */
public record KeepHomeworkBudget() implements HomeworkDayRule {

    @Override
    public Text title() {
        return new Text("作业不超过学校公示的分钟数", "Homework within the minutes the school states");
    }

    @Override
    public int tooMany(List<HomeworkTask> written, Occupancy now, int point) {
        var budget = budget(now, point);
        return budget.isEmpty() ? 0 : HomeworkDays.minutes(written) - budget.getAsInt();
    }

    @Override
    public Text wrong(List<HomeworkTask> written, Occupancy now, int point) {
        return Text.of(
                "书面作业共 %d 分钟，学校公示该年级最多 %d 分钟",
                "%d minutes of written homework, the school states at most %d for the grade",
                HomeworkDays.minutes(written),
                budget(now, point).orElse(0));
    }

    private static OptionalInt budget(Occupancy now, int point) {
        int grade = HomeworkDays.schoolClass(now, point).grade();
        return now.school().facts().homework().stream()
                .filter(one -> one.grade() == grade)
                .mapToInt(HomeworkBudget::minutes)
                .min();
    }
}
