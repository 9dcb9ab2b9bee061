package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidClassUnavailableTimesTest {
    private static final AvoidClassUnavailableTimes RULE = new AvoidClassUnavailableTimes();

    @Test
    void lessonBeforeTheHalfDayOffIsKept() {
        Drawn.of(
                        """
                        class 1A never=Fri@13:00-
                           | Fri
                        1A | . . . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonInTheHalfDayOffCostsOne() {
        Drawn.of(
                        """
                        class 1A never=Fri@13:00-
                           | Fri
                        1A | . . . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 5, 5)
                .says("1A Ma", "周五第5节");
    }

    @Test
    void doubleHalfInsideCostsOneAndWhollyInsideTwo() {
        Drawn.of(
                        """
                        class 1A never=:2,3,4
                           | Mon      | Tue
                        1A | Ma/Ada = | . . Ma/Ada =
                        """)
                .under(RULE)
                .breaks(2, 1)
                .at(0, "1A", 2, 3)
                .at(1, "1A", 1, 1);
    }

    @Test
    void jointLessonCostsOnePerClassThatIsOff() {
        Drawn.of(
                        """
                        class 1A never=Mon:1
                        class 1B never=Mon
                              | Mon
                        1A+1B | Pe/Ada
                        1C    | Ma/Bo
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 1, 1);
    }

    @Test
    void activityPeriodIsNoLessonPeriodOne() {
        Drawn.of(
                        """
                        class 1A never=:1
                        subject Run activity
                           | Mon
                        1A | . . . . . . Run/Ada
                        """)
                .under(RULE)
                .isKept();
    }
}
