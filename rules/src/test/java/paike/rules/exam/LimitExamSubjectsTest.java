package paike.rules.exam;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.calendar.ExamKind;
import paike.rules.Drawn;
import paike.rules.Subjects;

class LimitExamSubjectsTest {

    @Test
    void subjectNotOnTheListIsNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4 subjects=Ma,Ch
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new LimitExamSubjects(List.of(ExamKind.FINAL), Subjects.of("Ma")))
                .breaks(1)
                .says("只能考 Ma");
    }

    @Test
    void examThatNamesNoSubjectIsOverAll() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new LimitExamSubjects(List.of(ExamKind.FINAL), Subjects.of("Ma", "Ch")))
                .breaks(1);
    }

    @Test
    void orderedOneIsFree() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4 subjects=Ch is=ordered
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new LimitExamSubjects(List.of(ExamKind.FINAL), Subjects.of("Ma")))
                .isKept();
    }
}
