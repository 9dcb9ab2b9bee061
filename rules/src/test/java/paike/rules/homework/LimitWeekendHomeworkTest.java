package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitWeekendHomeworkTest {

    @Test
    void onePracticalTaskIsAllowed() {
        Drawn.of(
                        """
                        homework 4A Sat Ar:30:practice
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitWeekendHomework(1))
                .isKept();
    }

    @Test
    void secondOneIsTooMany() {
        Drawn.of(
                        """
                        homework 4A Sat Ar:30:practice
                        homework 4A Sun Mu:30:practice
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitWeekendHomework(1))
                .breaks(1)
                .says("2 项");
    }

    @Test
    void writtenTasksAreNeverAllowed() {
        Drawn.of(
                        """
                        homework 4A Sun Ma:10 Ch:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitWeekendHomework(1))
                .breaks(2)
                .at("4A", 7, 0);
    }
}
