package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class HoldRestingPeriodsTest {
    private static final HoldRestingPeriods RULE = new HoldRestingPeriods(Whose.TEACHERS, 2, false);

    @Test
    void lastPeriodAndFirstOfTheNextDayLeaveNone() {
        Drawn.of(
                        """
                           | Mon                     | Tue
                        1A | Ma/Ada . . . . Ma/Ada   | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("", 1, 0)
                .says("Ada 从周一到周二之间只空 0 节", "至少 2 节")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void freePeriodsOfBothDaysAddUp() {
        Drawn.of(
                        """
                           | Mon               | Tue
                        1A | . . . . Ma/Ada .  | . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void dayOffIsRestEnough() {
        Drawn.of(
                        """
                           | Mon              | Wed
                        1A | . . . . . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void weekendIsRestUnlessWeeksFollowOneAnother() {
        Drawn.of(
                        """
                           | Mon    | Fri
                        1A | Ma/Ada | . . . . . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void weeksThatFollowOneAnotherHaveANightBetween() {
        Drawn.of(
                        """
                           | Mon    | Fri
                        1A | Ma/Ada | . . . . . Ma/Ada
                        """)
                .under(new HoldRestingPeriods(Whose.CLASSES, 2, true))
                .breaks(2)
                .at("1A", 5, 0)
                .says("从周五到周一");
    }

    @Test
    void evenWeekFollowsTheOddOne() {
        Drawn.of(
                        """
                           | Mon         | Fri
                        1A | Ma/Ada:even | . . . . . Ma/Ada:odd
                        """)
                .under(new HoldRestingPeriods(Whose.CLASSES, 2, true))
                .breaks(2);
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon                  | Tue
                        1A | . . . . . Ma/Ada:odd | Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }
}
