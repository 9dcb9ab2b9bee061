package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidTeacherUnavailableTimesTest {
    private static final AvoidTeacherUnavailableTimes RULE = new AvoidTeacherUnavailableTimes();

    @Test
    void lessonAtAnotherTimeIsKept() {
        Drawn.of(
                        """
                        teacher Ada never=Mon:1,2
                           | Mon        | Tue
                        1A | . . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonInUnavailablePeriodCostsOne() {
        Drawn.of(
                        """
                        teacher Ada never=Mon:1,2
                           | Mon
                        1A | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("Ada", "周一第2节", "1A Ma");
    }

    @Test
    void lessonThatTouchesTheClockTimeCostsOne() {
        Drawn.of(
                        """
                        teacher Ada never=Mon@08:30-08:50
                           | Mon
                        1A | Ma/Ada Ch/Bo
                        1B | .      Ch/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1);
    }

    @Test
    void periodsAreThoseOfTheClassTaught() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 07:10-07:50 08:00-08:40
                        teacher Ada never=:1
                           | Mon
                        1A | Ma/Ada
                        1B | . Ma/Ada
                        4A | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1);
    }

    @Test
    void doubleCostsItsPeriodsForEachTeacherAway() {
        Drawn.of(
                        """
                        teacher Ada never=Mon
                        teacher Bo never=:1
                           | Mon
                        1A | Ma/Ada+Bo =
                        """)
                .under(RULE)
                .breaks(3)
                .says("Ada", "周一第1节");
    }
}
