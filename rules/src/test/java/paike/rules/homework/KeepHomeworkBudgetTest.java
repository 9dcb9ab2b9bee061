package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepHomeworkBudgetTest {

    @Test
    void minutesAboveThoseThatTheSchoolStatesAreCounted() {
        Drawn.of(
                        """
                        budget 4 20
                        homework 4A Mon Ma:25
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new KeepHomeworkBudget())
                .breaks(5)
                .at("4A", 1, 0);
    }

    @Test
    void gradeWithoutARowIsNotJudged() {
        Drawn.of(
                        """
                        budget 5 0
                        homework 4A Mon Ma:25
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new KeepHomeworkBudget())
                .isKept();
    }
}
