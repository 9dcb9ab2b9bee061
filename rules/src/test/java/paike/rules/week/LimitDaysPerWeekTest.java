package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitDaysPerWeekTest {
    private static final LimitDaysPerWeek RULE = new LimitDaysPerWeek(Whose.TEACHERS, 1);

    @Test
    void daysAboveCount() {
        Drawn.of(
                        """
                           | Mon           | Tue    | Wed
                        1A | Ma/Ada Ma/Ada | Ma/Ada | Ma/Ada
                        1B | .             | Ma/Bo  | .
                        """)
                .under(RULE)
                .breaks(2)
                .at("", 0, 0)
                .says("Ada 每周 3 天有课", "周一、周二、周三", "最多 1 天")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void classesMayBeLimitedToo() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Bo
                        1B | .      | Ma/Ada
                        """)
                .under(new LimitDaysPerWeek(Whose.CLASSES, 1))
                .breaks(1)
                .at("1A", 0, 0);
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon        | Tue
                        1A | Ma/Ada:odd | Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }
}
