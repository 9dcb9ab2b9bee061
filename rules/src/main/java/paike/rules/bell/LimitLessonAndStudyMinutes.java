package paike.rules.bell;

import java.util.List;
import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Lessons and self-study together take at most so many minutes a day.
 *
 * <p>Point: grade x bell schedule. Deviation: minutes above, of lesson periods and self-study of
 * the bell schedule, early, noon and evening study included; breaks, activity and after-school
 * service do not count. From: S3.3 "每天学习时间（包括自习）不超过 6 小时", S1.9 (domain notes D4, 1.8).
 *
 * @param mostMinutes a day
 */
public record LimitLessonAndStudyMinutes(int mostMinutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("上课和自习时间", "Lessons and self-study");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, lessons(bell) + study(bell) - mostMinutes);
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "上课 %d 分钟、自习 %d 分钟，共 %d 分钟，最多 %d 分钟",
                "%d minutes of lessons and %d of self-study, together %d, at most %d allowed",
                lessons(bell),
                study(bell),
                lessons(bell) + study(bell),
                mostMinutes);
    }

    /** Minutes of lessons. */
    public static int lessons(BellSchedule bell) {
        return bell.minutes(List.of(IntervalKind.LESSON));
    }

    /** Minutes of self-study. */
    public static int study(BellSchedule bell) {
        return bell.minutes(List.of(IntervalKind.STUDY));
    }
}
