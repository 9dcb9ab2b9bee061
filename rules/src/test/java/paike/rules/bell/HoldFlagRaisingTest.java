package paike.rules.bell;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldFlagRaisingTest {
    private static final HoldFlagRaising RULE = new HoldFlagRaising(1);

    @Test
    void assemblyOrFlagEventOnTheDayIsKept() {
        Drawn.of(
                        """
                        bell 1 assembly 08:00-08:10 08:20-09:00
                           | Mon | Tue
                        1A | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void onlyTheDayIsJudged() {
        Drawn.of(
                        """
                        bell Mon 08:20-09:00
                        bell Tue assembly 08:00-08:10 08:20-09:00
                           | Mon | Tue
                        1A | .   | .
                        """)
                .under(RULE)
                .breaks(1)
                .atGrade(1, 1)
                .says("1年级", "周一", "旗");
    }

    @Test
    void eventIsOneOnlyByItsName() {
        Drawn.of(
                        """
                        bell event 08:00-08:20 08:20-09:00
                           | Mon | Tue
                        1A | .   | .
                        """)
                .under(RULE)
                .breaks(1);
    }
}
