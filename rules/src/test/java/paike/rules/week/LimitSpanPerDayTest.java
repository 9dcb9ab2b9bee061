package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitSpanPerDayTest {
    private static final LimitSpanPerDay RULE = new LimitSpanPerDay(Whose.TEACHERS, 4);

    @Test
    void freePeriodsCountToo() {
        Drawn.of(
                        """
                           | Mon                     | Tue
                        1A | . Ma/Ada . . . Ma/Ada   | . Ma/Ada . Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada 周一", "共 5 节", "最多 4 节")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void classesMayBeLimitedToo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ma/Bo
                        """)
                .under(new LimitSpanPerDay(Whose.CLASSES, 1))
                .breaks(2)
                .at("1A", 1, 0);
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd . . Ma/Ada . Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }
}
