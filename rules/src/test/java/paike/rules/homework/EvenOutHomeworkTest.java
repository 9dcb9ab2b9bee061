package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class EvenOutHomeworkTest {

    @Test
    void daysWithoutHomeworkDoNotCount() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:30
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new EvenOutHomework(0))
                .isKept();
    }

    @Test
    void differenceAboveTheAllowedIsCounted() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:30
                        homework 4A Tue Ma:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new EvenOutHomework(15))
                .breaks(5)
                .says("30 分钟", "10 分钟");
    }
}
