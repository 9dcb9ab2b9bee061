package paike.rules.exam;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.calendar.ExamKind;
import paike.rules.Drawn;

class AvoidExamsTest {

    @Test
    void examOfTheKindIsNamedPerGrade() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam joint 2026-10-14 grades=4,5
                        | Mon
                        4A | Ma/Ada
                        5A | Ma/Bo
                        """)
                .under(new AvoidExams(List.of(ExamKind.JOINT)))
                .breaks(1, 1)
                .says("联考")
                .atGrade(4, 0);
    }

    @Test
    void otherKindsAreFree() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2026-10-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new AvoidExams(List.of(ExamKind.JOINT)))
                .isKept();
    }
}
