package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepCoursePeriodsTest {
    private static final KeepCoursePeriods RULE = new KeepCoursePeriods();

    @Test
    void periodsOfThePlanAreKept() {
        Drawn.of(
                        """
                        plan 1 Ma 2
                        plan 1 Ch 0.5
                           | Mon           | Tue
                        1A | Ma/Ada Ma/Ada | Ch/Bo:odd
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void onePeriodTooManyCostsTwoHalves() {
        Drawn.of(
                        """
                        plan 1 Ma 1
                           | Mon    | Tue
                        1A | Ma/Ada | . Ma/Ada:unplanned
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 2)
                .says("1A", "2 节Ma", "课程计划 1 节")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void threePeriodsTooFewCostSixHalves() {
        Drawn.of(
                        """
                        plan 1 Ma 4
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(6)
                .at("1A", 0, 0)
                .says("1 节Ma", "4 节");
    }

    @Test
    void placeIsTheOnlyEmptyPeriod() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30
                        plan 1 Ma 4
                           | Mon      | Tue
                        1A | Ma/Ada = | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 1);
    }

    @Test
    void missingHalfPeriodCostsOne() {
        Drawn.of(
                        """
                        plan 1 Ma 1.5
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("1 节Ma", "1.5 节");
    }

    @Test
    void withoutAPlanTheAssignmentsCount() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon
                        1A | Ma/Ada Ch/Bo
                        """)
                .under(RULE)
                .breaks(2)
                .says("1 节Ma", "2 节");
    }

    @Test
    void jointClassHasItsPeriodsToo() {
        Drawn.of(
                        """
                        plan 1 Pe 1
                              | Mon
                        1A    | Pe/Bo
                        1A+1B | . Pe/Bo
                        """)
                .under(RULE)
                .breaks(2)
                .says("1A", "2 节Pe");
    }

    @Test
    void activityPeriodsAreOutsideThePlan() {
        Drawn.of(
                        """
                        subject Run activity
                        plan 1 Ma 1
                           | Mon
                        1A | Ma/Ada . . . . . Run/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void halfWayMoreLessonsThanPlannedCanBeExplained() {
        Drawn.of(
                        """
                        plan 1 Ma 1
                        left 1A Ma/Ada*3
                        """)
                .unfinishedUnder(RULE)
                .breaks(4)
                .at("1A", 0, 0)
                .says("3 节Ma", "1 节");
    }
}
