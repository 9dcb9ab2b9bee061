package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitDaysInIntervalTest {
    private static final LimitDaysInInterval RULE =
            new LimitDaysInInterval(Whose.TEACHERS, 1, 2, 1);

    @Test
    void daysWithALessonInThePeriodsCount() {
        Drawn.of(
                        """
                           | Mon           | Tue        | Wed        | Thu
                        1A | Ma/Ada Ma/Ada | . Ma/Ada   | . . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("", 0, 0)
                .says("Ada 每周 3 天在第 1–2 节有课", "周一、周二、周四", "最多 1 天")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void lastPeriodsMayBeLimitedForClasses() {
        Drawn.of(
                        """
                           | Mon              | Tue
                        1A | . . . . . Ma/Ada | . . . . Ma/Ada .
                        """)
                .under(new LimitDaysInInterval(Whose.CLASSES, 6, 99, 0))
                .breaks(1)
                .says("周一");
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
