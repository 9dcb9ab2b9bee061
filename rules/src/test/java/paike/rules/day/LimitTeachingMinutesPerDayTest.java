package paike.rules.day;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitTeachingMinutesPerDayTest {
    private static final LimitTeachingMinutesPerDay RULE = new LimitTeachingMinutesPerDay(80);

    @Test
    void exactlyTheLimitIsKept() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | Ma/Ada Ch/Bo | Ma/Ada =
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oneLessonTooManyCostsItsMinutes() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | Ma/Ada Ch/Bo Ar/Cy
                        """)
                .under(RULE)
                .breaks(40)
                .at("1A", 2, 0)
                .says("1A", "周二", "120 分钟", "最多 80 分钟")
                .lights("1A Ma", "1A Ch", "1A Ar");
    }

    @Test
    void doublesCountBothPeriods() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ch/Bo =
                        """)
                .under(RULE)
                .breaks(80)
                .says("160 分钟");
    }

    @Test
    void activityPeriodsDoNotCount() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | Ma/Ada Ch/Bo . . . . Run/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void fullerOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo:odd Ar/Cy:odd Ch/Bo:even
                        """)
                .under(RULE)
                .breaks(40);
    }

    @Test
    void minutesAreThoseOfTheBellSchedule() {
        Drawn.of(
                        """
                        bell 1 08:00-08:35 08:45-09:20 09:30-10:05
                        bell 4 08:00-08:45 08:55-09:40
                           | Mon
                        1A | Ma/Ada Ch/Bo
                        4A | Ma/Di  Ch/Cy
                        """)
                .under(RULE)
                .breaks(10)
                .at("4A", 1, 0)
                .says("90 分钟");
    }

    @Test
    void ruleForGradeOneLeavesGradeFourAlone() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        4A | Ma/Bo Ch/Cy Ar/Di
                        """)
                .under(RULE, 1)
                .isKept();
    }
}
