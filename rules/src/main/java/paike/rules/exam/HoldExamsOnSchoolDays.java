package paike.rules.exam;

import java.util.Optional;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.school.School;

/**
 * Exams are held on school days: not at weekends, in holidays or outside of terms.
 *
 * <p>Point: exam x grade. Deviation: 1 if the school has no lessons that day. From: S0.3 to S0.6,
 * S0.8 (weekends and holidays belong to the pupils; domain notes D12).
 */
public record HoldExamsOnSchoolDays() implements ExamRule {

    @Override
    public Text title() {
        return new Text("考试安排在上学日", "Exams on school days");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return school.facts().calendar().isStated() && occasion(exam, school).isPresent();
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return Text.of(
                "这一天不上学（%s）",
                "no school that day (%s)", occasion(exam, school).orElse(Text.same("")));
    }

    /** Why there is no school that day, if so. */
    private static Optional<Text> occasion(Exam exam, School school) {
        var day = school.facts().calendar().day(exam.date(), school.grid().weekdays());
        return day.hasLessons() ? Optional.empty() : Optional.of(day.occasion());
    }
}
