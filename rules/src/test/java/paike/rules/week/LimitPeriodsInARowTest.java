package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitPeriodsInARowTest {
    private static final LimitPeriodsInARow RULE = new LimitPeriodsInARow(Whose.TEACHERS, 2);

    @Test
    void longRunCountsOnce() {
        Drawn.of(
                        """
                           | Mon                         | Tue
                        1A | Ma/Ada Ma/Ada Ma/Ada Ma/Ada | Ma/Ada Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada 周一 有 1 次连上超过 2 节")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void everyLongRunOfADayCounts() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30 09:40-10:20 10:30-11:10 11:20-12:00 12:10-12:50 13:00-13:40
                           | Mon
                        1A | Ma/Ada Ma/Ada Ma/Ada . Ma/Ada = Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("2 次");
    }

    @Test
    void bigBreakDoesNotEndARunButLunchDoes() {
        Drawn.of(
                        """
                           | Mon                      | Tue
                        1A | . Ma/Ada = Ma/Ada . .    | . . Ma/Ada Ma/Ada Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0);
    }

    @Test
    void classesMayBeLimitedToo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Bo Ma/Ada
                        """)
                .under(new LimitPeriodsInARow(Whose.CLASSES, 2))
                .breaks(1)
                .at("1A", 1, 0);
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada:odd Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void noPeriodAtAllMakesEveryRunTooLong() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ma/Ada Ma/Ada Ma/Ada
                        """)
                .under(new LimitPeriodsInARow(Whose.TEACHERS, 0))
                .breaks(3);
    }
}
