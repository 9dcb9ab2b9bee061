package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitPeriodsPerDayTest {
    private static final LimitPeriodsPerDay RULE = new LimitPeriodsPerDay(Whose.CLASSES, 2);

    @Test
    void periodsAboveCount() {
        Drawn.of(
                        """
                           | Mon                        | Tue
                        1A | Ma/Ada Ma/Ada . Ma/Bo = .  | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 1, 0)
                .says("1A 周一 有 4 节课", "最多 2 节")
                .lights("1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void activityIsNoLessonPeriod() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | Ma/Ada Ma/Ada . . . . Run/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void teachersAreCountedOverAllClasses() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada .      Ma/Ada
                        1B | .      Ma/Ada .
                        """)
                .under(new LimitPeriodsPerDay(Whose.TEACHERS, 2))
                .breaks(1)
                .says("Ada 周一 有 3 节课");
    }

    @Test
    void worseOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada:odd Ma/Ada:even Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }
}
