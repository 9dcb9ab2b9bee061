package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellSchedule;

/**
 * There is no teaching at the weekend.
 *
 * <p>Point: grade x bell schedule of Saturday and Sunday. Deviation: lesson periods on such a day.
 * From: S0.3 S0.4 S0.5 S0.6 S0.8 S1.6 S1.9 S1.14 S3.3 S3.4 S3.7 (domain notes D12).
 */
public record AvoidWeekendLessons() implements BellRule {
    private static final int SATURDAY = 6;

    @Override
    public Text title() {
        return new Text("双休日不上课", "No lessons at the weekend");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return BellTimes.lessons(bell).size();
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "双休日安排了 %d 节课", "%d lesson periods at the weekend", BellTimes.lessons(bell).size());
    }

    @Override
    public boolean judges(int weekday) {
        return weekday >= SATURDAY;
    }
}
