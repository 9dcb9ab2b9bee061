package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepWeeklyTotalTest {
    private static final KeepWeeklyTotal RULE = new KeepWeeklyTotal(4);

    @Test
    void fourPeriodsAreKept() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada Ch/Bo  | Ma/Ada =
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void onePeriodTooFewCostsTwoHalves() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo Ar/Cy
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 0, 0)
                .says("1A", "3 节", "4 节");
    }

    @Test
    void twoPeriodsTooManyCostFourHalves() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada = Ch/Bo =    | Ar/Cy Ma/Ada
                        """)
                .under(RULE)
                .breaks(4)
                .says("6 节");
    }

    @Test
    void lessonOfOddWeeksIsHalfAPeriod() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ch/Bo Ar/Cy:odd
                        """)
                .under(RULE)
                .breaks(1)
                .says("3.5 节");
    }

    @Test
    void activityPeriodsDoNotCount() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | Ma/Ada = Ch/Bo Ar/Cy . . Run/Di
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsStillToComeCount() {
        Drawn.of(
                        """
                        left 1A Ma/Ada*3
                           | Mon
                        1A | Ch/Bo
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void jointLessonCountsForEachClass() {
        Drawn.of(
                        """
                              | Mon
                        1A    | Ma/Ada = .    .
                        1A+1B | .      . Pe/Cy =
                        """)
                .under(RULE)
                .breaks(4)
                .at("1B", 0, 0)
                .says("1B", "2 节");
    }

    @Test
    void ruleForGradeOneLeavesGradeFourAlone() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        4A | Ma/Bo
                        """)
                .under(RULE, 1)
                .breaks(6)
                .at("1A", 0, 0);
    }
}
