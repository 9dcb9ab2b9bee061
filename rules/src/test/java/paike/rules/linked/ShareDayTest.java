package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class ShareDayTest {
    private static final ShareDay RULE = new ShareDay(LessonGroups.of("a0"));

    @Test
    void oneDayIsKept() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada . . Ma/Ada | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherDayCostsOne() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("应在同一天");
    }

    @Test
    void threeDaysCostThree() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed
                        1A | Ma/Ada | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(3);
    }
}
