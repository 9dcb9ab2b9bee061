package paike.rules.exam;

import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.calendar.Term;
import paike.model.school.School;
import paike.model.school.Subject;
import paike.rules.Finding;
import paike.rules.Grades;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.YearRule;

/**
 * A grade sits at most so many exams of these kinds in one subject and term.
 *
 * <p>Point: term x grade. Deviation: exams above {@code most} in the subject that has most; an exam
 * that names no subject counts for all. From: S0.1, S0.6, S0.8, S1.1, S1.6, S1.9, S1.10 (one or two
 * a term), S3.1 (unit tests at most 4), 教基厅函〔2021〕34号 (one final a term; domain notes 1.5, 2.4).
 *
 * @param kinds counted together
 * @param most a subject and term
 */
public record LimitExams(List<ExamKind> kinds, int most) implements YearRule {

    @Override
    public Text title() {
        return new Text("每学期考试次数", "Exams a term");
    }

    @Override
    public int pointCount(School school) {
        return school.facts().calendar().terms().size() * school.grades().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now.school(), point).size() - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int grade = Grades.of(point, school);
        var worst = worst(school, point);
        return new Finding(
                Place.ofGrade(grade),
                Text.of(
                        "%d 年级 %s 有 %d 次考试（%s），每科最多 %d 次：%s",
                        "grade %d, %s: %d exams (%s), at most %d per subject allowed: %s",
                        grade,
                        term(point, school).name(),
                        worst.size(),
                        ExamWords.kinds(kinds),
                        most,
                        Text.join(
                                worst.stream()
                                        .map(
                                                exam ->
                                                        Text.of(
                                                                "%s %s",
                                                                "%s %s",
                                                                exam.date(),
                                                                ExamWords.named(exam)))
                                        .toList())),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return Grades.firstClass(point, school);
    }

    /** The exams of the subject that has most, in order of date. */
    private List<Exam> worst(School school, int point) {
        int grade = Grades.of(point, school);
        var term = term(point, school);
        var all =
                school.facts().calendar().exams().stream()
                        .filter(exam -> kinds.contains(exam.kind()))
                        .filter(exam -> exam.grades().contains(grade))
                        .filter(exam -> term.includes(exam.date()))
                        .sorted(Comparator.comparing(Exam::date))
                        .toList();
        var worst = all.stream().filter(exam -> exam.subjects().isEmpty()).toList();
        for (var subject : school.subjects()) {
            var own = all.stream().filter(exam -> isIn(exam, subject)).toList();
            worst = own.size() > worst.size() ? own : worst;
        }
        return worst;
    }

    private static boolean isIn(Exam exam, Subject subject) {
        return exam.subjects().isEmpty() || exam.subjects().contains(subject);
    }

    private static Term term(int point, School school) {
        return school.facts().calendar().terms().get(point / school.grades().size());
    }
}
