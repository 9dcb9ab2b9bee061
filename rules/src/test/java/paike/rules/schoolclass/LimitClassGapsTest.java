package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitClassGapsTest {
    private static final LimitClassGaps RULE = new LimitClassGaps(0);

    @Test
    void dayThatEndsEarlyHasNoGap() {
        Drawn.of(
                        """
                           | Mon            | Tue
                        1A | Ma Ma Ma . . . | . . . . . .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void freePeriodBetweenLessonsCostsOne() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Ma Ma Ma .  | Ma . Ma Ma
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A", "周二", "空 1 节", "第 2 节");
    }

    @Test
    void lateStartCostsEveryPeriodBeforeIt() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma . Ma .
                        """)
                .under(RULE)
                .breaks(3)
                .at("1A", 1, 1);
    }

    @Test
    void allowedPeriodsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma . Ma .
                        """)
                .under(new LimitClassGaps(2))
                .breaks(1);
    }
}
