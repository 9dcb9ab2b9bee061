package paike.rules.bell;

import paike.model.Text;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/**
 * Eye exercises are in the bell schedule so many times a day.
 *
 * <p>Point: grade x bell schedule. Deviation: eye exercises missing; one that is too short does not
 * count. From: S1.1 S0.6 (written into the timetable), two of 5 minutes a day (domain notes C10,
 * 2.3).
 *
 * @param times a day
 * @param minutes of each, at least
 */
public record HoldEyeExercises(int times, int minutes) implements BellRule {

    @Override
    public Text title() {
        return new Text("眼保健操", "Eye exercises");
    }

    @Override
    public int deviation(BellSchedule bell) {
        return Math.max(0, times - held(bell));
    }

    @Override
    public Text wrong(BellSchedule bell) {
        return Text.of(
                "眼保健操 %d 次（每次至少 %d 分钟），应有 %d 次",
                "%d eye exercises of at least %d minutes, %d expected", held(bell), minutes, times);
    }

    private int held(BellSchedule bell) {
        return (int)
                BellTimes.of(bell, IntervalKind.EYE_EXERCISE).stream()
                        .filter(exercise -> exercise.lengthInMinutes() >= minutes)
                        .count();
    }
}
