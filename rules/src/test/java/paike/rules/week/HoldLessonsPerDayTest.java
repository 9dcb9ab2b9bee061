package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Whose;

class HoldLessonsPerDayTest {
    private static final HoldLessonsPerDay RULE =
            new HoldLessonsPerDay(Whose.CLASSES, Lessons.of("subject:core"), 2);

    @Test
    void dayWithFewerIsTooShort() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon          | Tue           | Wed
                        1A | Ma/Ada Pe/Cy | Ma/Ada Ma/Ada | Pe/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 0)
                .says("1A 一天的Ma不足 2 节", "周一 1 节")
                .lights("1A Ma");
    }

    @Test
    void daysAddUp() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 0, 0);
    }

    @Test
    void periodsStillToComeMayMendIt() {
        Drawn.of(
                        """
                        subject Ma core
                        left 1A Ma/Ada
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }
}
