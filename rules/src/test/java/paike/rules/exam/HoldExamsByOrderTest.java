package paike.rules.exam;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.calendar.ExamKind;
import paike.rules.Drawn;

class HoldExamsByOrderTest {

    @Test
    void schoolOnItsOwnMayNot() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam midterm 2026-11-11 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldExamsByOrder(List.of(ExamKind.MIDTERM)))
                .breaks(1)
                .says("上级要求");
    }

    @Test
    void orderedOneIsFree() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam midterm 2026-11-11 grades=4 is=ordered
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldExamsByOrder(List.of(ExamKind.MIDTERM)))
                .isKept();
    }
}
