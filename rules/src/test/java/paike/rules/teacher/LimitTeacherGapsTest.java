package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitTeacherGapsTest {
    private static final LimitTeacherGaps RULE = new LimitTeacherGaps(0);

    @Test
    void lessonsInARowHaveNoGap() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada Ma/Ada .     | . . . . . Ma/Ada
                        1B | .      .     Ma/Ada | . . . . . .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void gapOfTwoPeriodsCostsTwo() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | . Ma/Ada . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("", 2, 0)
                .says("Ada", "周二", "空 2 节", "最多 0 节")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void twoGapsOfADayAddUp() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ma/Ada . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(3);
    }

    @Test
    void allowedPeriodsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ma/Ada . . Ma/Ada
                        """)
                .under(new LimitTeacherGaps(2))
                .breaks(1)
                .says("空 3 节", "最多 2 节");
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada:odd Ma/Ada:even Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void lessonOfAnotherGradeFillsTheGapItOverlaps() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30 09:40-10:20 10:30-11:10
                        bell 4 09:00-09:40
                           | Mon
                        1A | Ma/Ada . . Ma/Ada
                        4A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("空 1 节");
    }

    @Test
    void lessonsStillToComeMayFillTheGap() {
        Drawn.of(
                        """
                        left 1A Ma/Ada=
                           | Mon
                        1A | Ma/Ada . . . Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }

    @Test
    void meetingIsNoGap() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:50-09:30
                           | Mon
                        1A | Ma/Ada . . Ma/Ada . .
                        """)
                .under(RULE)
                .breaks(1);
    }
}
