package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitGapsPerWeekTest {
    private static final LimitGapsPerWeek RULE = new LimitGapsPerWeek(Whose.TEACHERS, 2);

    @Test
    void gapsOfAllDaysAddUp() {
        Drawn.of(
                        """
                           | Mon                    | Tue                    | Wed
                        1A | Ma/Ada . Ma/Ada        | Ma/Ada . . Ma/Ada      | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 0, 0)
                .says("Ada", "一周空 3 节", "周一 1 节、周二 2 节", "最多 2 节")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void gapsOfOneDayAreShownOnThatDay() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada . . . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0);
    }

    @Test
    void allowedPeriodsAreFree() {
        Drawn.of(
                        """
                           | Mon             | Tue
                        1A | Ma/Ada . Ma/Ada | Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void timeAtWhichTheTeacherIsNotThereIsNoGap() {
        Drawn.of(
                        """
                        teacher Ada never=Mon:2,3
                           | Mon                 | Tue
                        1A | Ma/Ada . . . Ma/Ada | Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void meetingIsNoGap() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:50-09:30
                           | Mon                 | Tue
                        1A | Ma/Ada . . . Ma/Ada | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void classesAreCountedByTheirOwnPeriods() {
        Drawn.of(
                        """
                        class 1A never=Mon:2
                           | Mon                | Tue
                        1A | Ma/Ada . . . Ma/Bo | Ma/Ada . Ma/Ada
                        1B | .                  | Ma/Bo
                        """)
                .under(new LimitGapsPerWeek(Whose.CLASSES, 2))
                .breaks(1)
                .at("1A", 0, 0)
                .says("1A", "周一 2 节、周二 1 节");
    }

    @Test
    void worseOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon                                | Tue
                        1A | Ma/Ada Ma/Ada:odd . . Ma/Ada       | Ma/Ada:odd . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("一周空 4 节");
    }

    @Test
    void periodsStillToComeMayFillGaps() {
        Drawn.of(
                        """
                        left 1A Ma/Ada=
                           | Mon                       | Tue
                        1A | Ma/Ada . . . Ma/Ada . Ma/Ada | .
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void gapsThatCannotBeFilledAnyMoreCount() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon                    | Tue
                        1A | Ma/Ada . . . . Ma/Ada  | .
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }
}
