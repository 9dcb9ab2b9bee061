package paike.rules.exam;

import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.model.calendar.Exam;
import paike.model.calendar.ExamKind;
import paike.model.school.Subject;

/** How rules name exams. */
final class ExamWords {
    private ExamWords() {}

    /** Such as "期末考试（语文、数学）"; with the kind where the name does not tell it. */
    static Text named(Exam exam) {
        var name =
                exam.name().equals(exam.kind().title().zh())
                        ? exam.kind().title()
                        : Text.of("“%s”（%s）", "\"%s\" (%s)", exam.name(), exam.kind().title());
        var subjects = subjects(exam);
        return subjects.zh().isEmpty() ? name : Text.of("%s（%s）", "%s (%s)", name, subjects);
    }

    /** The subjects stated, in order; empty if none are. */
    static Text subjects(Exam exam) {
        return Text.join(
                exam.subjects().stream()
                        .sorted(Comparator.comparingInt(Subject::index))
                        .map(subject -> Text.same(subject.name()))
                        .toList());
    }

    static Text kinds(List<ExamKind> kinds) {
        return Text.join(kinds.stream().map(ExamKind::title).toList());
    }
}
