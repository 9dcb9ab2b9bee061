package paike.rules.exam;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.school.School;
import paike.rules.Subjects;

/**
 * Exams of these kinds that the school holds on its own are in these subjects only.
 *
 * <p>Point: exam x grade. Deviation: 1 if it is in others, or names none. From: S0.4, S0.5 (语数),
 * S1.1 (语数英; domain notes 1.5).
 *
 * @param kinds limited
 * @param subjects that may be examined
 */
public record LimitExamSubjects(List<ExamKind> kinds, Subjects subjects) implements ExamRule {

    @Override
    public Text title() {
        return new Text("考试科目", "Subjects of exams");
    }

    @Override
    public boolean isWrong(Exam exam, School school) {
        return kinds.contains(exam.kind())
                && !exam.ordered()
                && (exam.subjects().isEmpty()
                        || !exam.subjects().stream().allMatch(one -> subjects.means(one, school)));
    }

    @Override
    public Text wrong(Exam exam, School school) {
        return Text.of(
                "只能考 %s",
                "only %s may be examined",
                Text.join(subjects.words().stream().map(Text::same).toList()));
    }
}
