package paike.rules.exam;

import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.school.School;

/**
 * Pupils are not ranked by their results.
 *
 * <p>Point: exam x grade. Deviation: 1 if they are. From: all plans of S0 and S1 with exams, S3.1,
 * S3.3, S3.4, S3.7, 教基厅函〔2021〕34号 (domain notes 1.5, 2.4).
 */
public record AvoidRanking() implements ExamRule {

    @Override
    public Text title() {
        return new Text("不按成绩排名", "No ranking by results");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return exam.ranked();
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return new Text("不得按成绩排名", "pupils must not be ranked by results");
    }
}
