package paike.rules.exam;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.calendar.ExamKind;
import paike.rules.Drawn;

class LimitExamsTest {

    @Test
    void twoTooManyInOneSubjectCostTwo() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2026-10-14 grades=4 subjects=Ma
                        exam final 2026-11-12 grades=4
                        exam quality 2027-01-14 grades=4 subjects=Ma
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new LimitExams(List.of(ExamKind.FINAL, ExamKind.QUALITY), 1))
                .breaks(2)
                .says("3 次考试", "2026-10-14")
                .atGrade(4, 0);
    }

    @Test
    void otherSubjectsKindsGradesAndTermsDoNotCount() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        term t2 2027-03-01 2027-07-02
                        exam final 2026-10-14 grades=4 subjects=Ma
                        exam final 2026-10-15 grades=4 subjects=Ch
                        exam unit 2026-10-16 grades=4
                        exam final 2026-10-14 grades=5
                        exam final 2027-04-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new LimitExams(List.of(ExamKind.FINAL), 1))
                .isKept();
    }
}
