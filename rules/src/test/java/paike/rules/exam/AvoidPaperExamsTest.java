package paike.rules.exam;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidPaperExamsTest {

    @Test
    void oralExamIsFree() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam quality 2027-01-14 grades=4 is=oral
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new AvoidPaperExams())
                .isKept();
    }

    @Test
    void gradesThatTheRuleDoesNotHoldForAreFree() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new AvoidPaperExams(), 1, 2)
                .isKept();
    }

    @Test
    void paperIsNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new AvoidPaperExams())
                .breaks(1)
                .says("纸笔");
    }
}
