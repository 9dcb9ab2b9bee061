package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitTeacherRunTest {
    private static final LimitTeacherRun RULE = new LimitTeacherRun(2);

    @Test
    void aFreePeriodEndsARun() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void threeInARowAcrossTheBigBreakCostOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | Ma/Ada Ma/Ada .
                        1B | .   | .      .      Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 2, 0)
                .says("Ada", "周二", "超过 2 节", "多 1 节");
    }

    @Test
    void fourInARowCostTwo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ma/Ada =
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void noonEndsARun() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma/Ada Ma/Ada Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oddAndEvenLessonsDoNotJoinToOneRun() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada:odd Ma/Ada:even Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }
}
