package paike.rules.homework;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitDailyHomeworkTest {

    @Test
    void oneMinuteTooManyCostsOne() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:20 Ch:11
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitDailyHomework(30))
                .breaks(1)
                .says("31 分钟", "Ma 20、Ch 11")
                .at("4A", 1, 0);
    }

    @Test
    void practiceIsNotCounted() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:30 Pe:40:practice
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitDailyHomework(30))
                .isKept();
    }

    @Test
    void weekendsCountLikewise() {
        Drawn.of(
                        """
                        homework 4A Sun Ma:45
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitDailyHomework(30))
                .breaks(15)
                .at("4A", 7, 0);
    }

    @Test
    void noneAtAllIsSaidSo() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:5
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitDailyHomework(0))
                .breaks(5)
                .says("应当没有");
    }

    @Test
    void planWithoutHomeworkKeepsIt() {
        Drawn.of(
                        """
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new LimitDailyHomework(0))
                .isKept();
    }
}
