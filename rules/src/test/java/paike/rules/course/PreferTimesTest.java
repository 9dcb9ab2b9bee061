package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class PreferTimesTest {
    private static final PreferTimes RULE = new PreferTimes();

    @Test
    void preferredTimeIsKept() {
        Drawn.of(
                        """
                        prefer 1A Ma Mon:1,2 Tue
                           | Mon      | Tue
                        1A | . Ma/Ada | . . . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherTimeCostsOne() {
        Drawn.of(
                        """
                        prefer 1A Ma Mon:1,2
                           | Mon | Tue
                        1A | .   | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A Ma", "周二第2节");
    }

    @Test
    void doubleCostsItsPeriodsOutside() {
        Drawn.of(
                        """
                        prefer 1A Ma :1,2
                        prefer 1B Ma :1,2
                           | Mon
                        1A | . Ma/Ada =
                        1B | . . Ma/Bo =
                        """)
                .under(RULE)
                .breaks(2, 1)
                .at(0, "1B", 1, 3)
                .at(1, "1A", 1, 2);
    }

    @Test
    void assignmentWithoutAPreferenceIsFree() {
        Drawn.of(
                        """
                        prefer 1A Ma :1
                           | Mon
                        1A | Ma/Ada Ch/Bo
                        1B | . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }
}
