package paike.rules.exam;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class TellExamLevelsTest {

    @Test
    void marksAreNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4 is=marks
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new TellExamLevels())
                .breaks(1)
                .says("等级");
    }

    @Test
    void levelsAreRight() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new TellExamLevels())
                .isKept();
    }
}
