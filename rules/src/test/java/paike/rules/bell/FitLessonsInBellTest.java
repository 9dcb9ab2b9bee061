package paike.rules.bell;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class FitLessonsInBellTest {
    private static final FitLessonsInBell RULE = new FitLessonsInBell();

    @Test
    void asManyPeriodsAsLessonsAreKept() {
        Drawn.of(
                        """
                        bell 08:20-09:00 09:10-09:50
                        left 4A Ma/Ada*3 En/Bo:odd
                           | Mon | Tue
                        4A | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void periodsMissingInTheWeekCost() {
        Drawn.of(
                        """
                        bell 08:20-09:00 09:10-09:50
                        left 4A Ma/Ada*3 En/Bo*3
                        left 4B Ma/Ada*3
                           | Mon | Tue
                        4A | .   | .
                        4B | .   | .
                        """)
                .under(RULE)
                .breaks(2)
                .at("4A", 0, 0)
                .says("4A", "6 节", "4 节");
    }

    @Test
    void coursePlanCountsBeforeTheAssignments() {
        Drawn.of(
                        """
                        bell 08:20-09:00 09:10-09:50
                        plan 4 Ma 5
                        left 4A Ma/Ada*3
                           | Mon | Tue
                        4A | .   | .
                        """)
                .under(RULE)
                .breaks(1);
    }
}
