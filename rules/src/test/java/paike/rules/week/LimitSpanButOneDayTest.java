package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitSpanButOneDayTest {
    private static final LimitSpanButOneDay RULE = new LimitSpanButOneDay(Whose.TEACHERS, 3);

    @Test
    void oneDayMayBeLongerByOnePeriod() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada . . Ma/Ada   | Ma/Ada . Ma/Ada .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void secondLongerDayIsTooMuch() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada . . Ma/Ada   | . Ma/Ada . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("Ada", "周一 4 节、周二 4 节", "每天最多 3 节");
    }

    @Test
    void soIsASecondPeriodOnTheLongerDay() {
        Drawn.of(
                        """
                           | Mon                   | Tue
                        1A | Ma/Ada . . . Ma/Ada   | Ma/Ada . Ma/Ada .
                        """)
                .under(RULE)
                .breaks(1)
                .says("周一 5 节");
    }

    @Test
    void eachWeekHasItsLongerDay() {
        Drawn.of(
                        """
                           | Mon                         | Tue
                        1A | Ma/Ada:odd . . Ma/Ada:odd   | Ma/Ada:even . . Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }
}
