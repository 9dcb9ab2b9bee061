package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class FitHomeworkInCareTest {

    @Test
    void minutesThatCareCannotHoldAreCounted() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30 afterSchool1 15:30-16:00
                        homework 4A Mon Ma:40
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new FitHomeworkInCare())
                .breaks(10)
                .says("只有 30 分钟");
    }

    @Test
    void dayWithoutCareIsNotJudged() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:40
                        homework 4A Sat Ma:90
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new FitHomeworkInCare())
                .isKept();
    }
}
