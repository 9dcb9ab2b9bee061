package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitTeacherDaysTest {
    private static final LimitTeacherDays RULE = new LimitTeacherDays(2);

    @Test
    void twoDaysAreKept() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed
                        1A | Ma/Ada | Ma/Ada | .
                        1B | Ma/Bo  | Ma/Ada | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void threeDaysCostOne() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed
                        1A | Ma/Ada | Ma/Ada | .
                        1B | .      | .      | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 0, 0)
                .says("Ada", "3 天", "2 天");
    }

    @Test
    void fiveDaysCostThree() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed    | Thu    | Fri
                        1A | Ma/Ada | Ma/Ada | Ma/Ada | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(3)
                .says("5 天");
    }

    @Test
    void fullerOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon        | Tue        | Wed         | Thu
                        1A | Ma/Ada:odd | Ma/Ada:odd | Ma/Ada:even | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("3 天");
    }

    @Test
    void coTeachersAreJudgedEach() {
        Drawn.of(
                        """
                           | Mon       | Tue       | Wed
                        1A | Ma/Ada+Bo | Ma/Ada+Bo | Ma/Ada+Bo
                        """)
                .under(RULE)
                .breaks(1, 1)
                .says(0, "Ada")
                .says(1, "Bo");
    }
}
