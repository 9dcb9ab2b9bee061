package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Times;

class LimitTimesUsedTest {
    private static final LimitTimesUsed RULE =
            new LimitTimesUsed(Lessons.of("subject:Ma"), Times.of("*.1-4"), 2);

    @Test
    void asManyAsAllowedAreKept() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada Ma/Ada | .
                        1B | Ma/Bo         | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachFurtherTimeCostsOne() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada Ma/Ada | Ma/Ada
                        1B | . . . Ma/Bo   | .
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 1)
                .says("占用 4 个节次，最多 2 个", "周一第1节、周一第2节、周一第4节、周二第1节");
    }

    @Test
    void everyPeriodOfADoubleCounts() {
        Drawn.of(
                        """
                           | Mon               | Tue
                        1A | Ma/Ada = . Ma/Ada | .
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void otherTimesAndLessonsAreFree() {
        Drawn.of(
                        """
                           | Mon                             | Tue
                        1A | Ma/Ada Ma/Ada Ch/Bo Ch/Bo Ma/Ada | .
                        """)
                .under(RULE)
                .isKept();
    }
}
