package paike.rules.exam;

import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.school.School;

/**
 * Results are told as levels (等级制), not as marks.
 *
 * <p>Point: exam x grade. Deviation: 1 if marks are told. From: S0.1, S0.2, S0.4 to S0.6, S0.8,
 * S1.1, S1.6, S1.14, S3.1, S3.7, 教基厅函〔2021〕34号 (domain notes 1.5, 2.4).
 */
public record TellExamLevels() implements ExamRule {

    @Override
    public Text title() {
        return new Text("成绩实行等级制", "Results as levels");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return !exam.levels();
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return new Text("成绩应以等级呈现，不报分数", "results are to be told as levels, not as marks");
    }
}
