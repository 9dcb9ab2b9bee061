package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;

/**
 * Every lesson is exactly so many minutes long.
 *
 * <p>Point: grade x bell schedule. Deviation: lessons of another length. From: S0.1 S1.1 S2.4 S3.3
 * (40), S3.6 (35), S1.2 (45), 义务教育课程方案 2022 (40 and 45) (domain notes D5, 2.1).
 *
 * @param minutes of a lesson
 */
public record SetLessonLength(int minutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("每节课时长", "Length of a lesson");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return others(bell).size();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "%s 不是每节 %d 分钟", "%s: not %d minutes each", BellTimes.words(others(bell)), minutes);
    }

    private List<BellInterval> others(BellSchedule bell) {
        return BellTimes.lessons(bell).stream()
                .filter(lesson -> lesson.lengthInMinutes() != minutes)
                .toList();
    }
}
