package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class SharePeriodTest {
    private static final SharePeriod RULE = new SharePeriod(LessonGroups.of("a0"));

    @Test
    void samePeriodOfOtherDaysIsKept() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherPeriodCostsOne() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 3)
                .says("应在同一节次");
    }

    @Test
    void periodsAreCountedByEachClass() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 07:00-07:40 08:00-08:45
                           | Mon
                        1A | Ma/Ada
                        4A | Ma/Bo
                        """)
                .under(new SharePeriod(LessonGroups.of("a0 a1")))
                .isKept();
    }

    @Test
    void activityPeriodIsAnother() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | Ma/Ada . . . . . Run/Bo
                        """)
                .under(new SharePeriod(LessonGroups.of("a0 a1")))
                .breaks(1);
    }

    @Test
    void offTheBellTheClockCounts() {
        Drawn.of(
                        """
                           | Mon                | Tue
                        1A | Ma/Ada~18:00-18:40 | Ma/Ada~18:00-18:40
                        """)
                .under(RULE)
                .isKept();
    }
}
