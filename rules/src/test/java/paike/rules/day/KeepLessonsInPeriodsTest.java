package paike.rules.day;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepLessonsInPeriodsTest {
    private static final KeepLessonsInPeriods RULE = new KeepLessonsInPeriods();

    @Test
    void lessonAndActivityInTheirPeriodsAreKept() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | Ma/Ada . . . . Sc/Bo Run/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonAtLunchCostsOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | Ma/Ada~11:40-12:20
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 0)
                .says("1A Ma", "周二", "11:40-12:20", "午餐 11:30-13:00");
    }

    @Test
    void lessonInTheActivityPeriodCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . . . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("14:30-15:00", "体育活动");
    }

    @Test
    void activityInALessonPeriodCostsOne() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | . Run/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("占用了 第2节 08:50-09:30");
    }

    @Test
    void doubleOverTheEndOfTheDayCostsOne() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30
                           | Mon
                        1A | Ma/Ada =
                        1B | . Ma/Bo =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2);
    }

    @Test
    void jointLessonMustSuitAllItsGrades() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:00-08:40 09:00-09:40
                              | Mon
                        1A+4A | Pe/Ada .
                        1B+4B | .      Pe/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2);
    }

    @Test
    void secondHalfOfAJointDoubleMustSuitAllItsGrades() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:00-08:40 09:00-09:40
                              | Mon
                        1A+4A | Pe/Ada =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1);
    }
}
