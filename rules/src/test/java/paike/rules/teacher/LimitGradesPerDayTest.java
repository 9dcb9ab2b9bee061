package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitGradesPerDayTest {
    private static final LimitGradesPerDay RULE = new LimitGradesPerDay(1);

    @Test
    void oneGradeADayIsFine() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | .
                        1B | . Ma/Ada | .
                        2A | .      | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoGradesOnADayAreNamed() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada .
                        2A | .      Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada", "周一", "2 个年级", "1、2 年级", "最多 1 个")
                .lights("1A Ma", "2A Ma");
    }

    @Test
    void oddAndEvenWeeksAreTwoDays() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        2A | Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void gradesOfAJointClassAllCount() {
        Drawn.of(
                        """
                              | Mon
                        1A+2A | Ma/Ada
                        3A    | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2);
    }
}
