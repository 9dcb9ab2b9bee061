package paike.rules.exam;

import java.util.List;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Grades;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/** A rule that judges each exam of a grade by itself: points are exam * grades + grade. */
public interface ExamRule extends YearRule {

    /** True if the exam breaks the rule. */
    boolean isWrong(Exam exam, School school);

    /** What is wrong with it; the second half of a sentence. */
    Text wrong(Exam exam, School school);

    @Override
    default int pointCount(School school) {
        return school.facts().calendar().exams().size() * school.grades().size();
    }

    @Override
    default int deviation(Occupancy now, int point) {
        var school = now.school();
        var exam = exam(point, school);
        return exam.grades().contains(Grades.of(point, school)) && isWrong(exam, school) ? 1 : 0;
    }

    @Override
    default Finding explain(Occupancy now, int point) {
        var school = now.school();
        var exam = exam(point, school);
        int grade = Grades.of(point, school);
        return new Finding(
                Place.ofGrade(grade),
                Text.of(
                        "%d 年级 %s %s：%s",
                        "grade %d, %s %s: %s",
                        grade,
                        exam.date(),
                        ExamWords.named(exam),
                        wrong(exam, school)),
                List.of());
    }

    @Override
    default int classOf(int point, School school) {
        return Grades.firstClass(point, school);
    }

    private static Exam exam(int point, School school) {
        return school.facts().calendar().exams().get(point / school.grades().size());
    }
}
