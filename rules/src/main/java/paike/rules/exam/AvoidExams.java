package paike.rules.exam;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.school.School;

/**
 * The school holds no exams of these kinds.
 *
 * <p>Point: exam x grade. Deviation: 1 if it is of such a kind. From: S1.5 and S3.1 (no midterms),
 * S3.6 (no joint and monthly exams), S0.3 (no contests), S0.1 (no exams in grades 1-3), 教基厅函
 * 〔2021〕34号 (domain notes 1.5, 2.4).
 *
 * @param kinds not held
 */
public record AvoidExams(List<ExamKind> kinds) implements ExamRule {

    @Override
    public Text title() {
        return new Text("不举行的考试", "Kinds of exams not held");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return kinds.contains(exam.kind());
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return new Text("不得组织这类考试", "exams of this kind are not allowed");
    }
}
