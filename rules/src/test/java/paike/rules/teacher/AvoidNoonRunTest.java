package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidNoonRunTest {
    private static final AvoidNoonRun RULE = new AvoidNoonRun();

    @Test
    void lastBeforeAndFirstAfterNoonAreTooMuch() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . Ma/Ada Ch/Bo .
                        1B | . . . . Ma/Ada .
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada", "周一", "上午最后一节和下午第一节")
                .lights("1A Ma", "1B Ma");
    }

    @Test
    void aFreePeriodAtNoonIsRest() {
        Drawn.of(
                        """
                           | Mon                   | Tue
                        1A | . . . Ma/Ada . Ma/Ada | . . Ma/Ada . Ma/Ada .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doublesReachTheEdge() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma/Ada = .
                        1B | . . .      . Ma/Ada =
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . Ma/Ada:odd Ma/Ada:even .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void noonIsThatOfTheClassTaught() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30 lunch 11:30-13:00 13:00-13:40
                        bell 4 08:00-08:40 08:50-09:30 09:40-10:20 lunch 11:30-13:00 13:00-13:40
                           | Mon
                        1A | . Ma/Ada .
                        4A | . .      . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }
}
