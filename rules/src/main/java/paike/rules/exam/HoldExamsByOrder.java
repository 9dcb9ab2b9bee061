package paike.rules.exam;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.school.School;

/**
 * Exams of these kinds are held only if an authority above the school orders them.
 *
 * <p>Point: exam x grade. Deviation: 1 if the school holds it on its own. From: S3.3 (期中、期末 only as
 * the authority orders), S0.4, S0.5 (domain notes 1.5).
 *
 * @param kinds held by order only
 */
public record HoldExamsByOrder(List<ExamKind> kinds) implements ExamRule {

    @Override
    public Text title() {
        return new Text("只按上级要求组织的考试", "Exams by order only");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return kinds.contains(exam.kind()) && !exam.ordered();
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return new Text(
                "只能按上级要求组织，学校不得自行组织",
                "held only if the authority orders it, not by the school on its own");
    }
}
