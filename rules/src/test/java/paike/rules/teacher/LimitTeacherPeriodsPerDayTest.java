package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitTeacherPeriodsPerDayTest {
    private static final LimitTeacherPeriodsPerDay RULE = new LimitTeacherPeriodsPerDay(3);

    @Test
    void threePeriodsAreKept() {
        Drawn.of(
                        """
                           | Mon                  | Tue
                        1A | Ma/Ada Ma/Ada Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void fourPeriodsCostOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | Ma/Ada Ma/Ada
                        1B | .   | .      . Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 2, 0)
                .says("Ada", "周二", "4 节", "3 节")
                .lights("1A Ma", "1A Ma", "1B Ma", "1B Ma");
    }

    @Test
    void doublesCountTwice() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ma/Ada = Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("5 节");
    }

    @Test
    void fullerOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada Ma/Ada:odd Ma/Ada:odd Ma/Ada:even
                        """)
                .under(RULE)
                .breaks(1)
                .says("4 节");
    }

    @Test
    void jointLessonCountsOnce() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Pe/Ada Pe/Ada Pe/Ada
                        """)
                .under(RULE)
                .isKept();
    }
}
