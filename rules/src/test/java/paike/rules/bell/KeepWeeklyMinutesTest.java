package paike.rules.bell;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepWeeklyMinutesTest {
    private static final KeepWeeklyMinutes RULE = new KeepWeeklyMinutes(120);

    @Test
    void periodsTimesLengthIsKept() {
        Drawn.of(
                        """
                        bell 08:20-09:00
                        left 4A Ma/Ada*3
                           | Mon
                        4A | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherLengthsAndHalvesAreCounted() {
        Drawn.of(
                        """
                        bell 08:20-08:50
                        left 4A Ma/Ada*3 En/Bo:odd
                           | Mon
                        4A | .
                        """)
                .under(RULE)
                .breaks(120 - 105)
                .atGrade(4, 0)
                .says("4A", "3.5 节", "105 分钟", "120");
    }

    @Test
    void classFurthestOffSpeaksForItsGrade() {
        Drawn.of(
                        """
                        bell 08:20-09:00
                        left 4A Ma/Ada*4
                        left 4B Ma/Ada*1
                           | Mon
                        4A | .
                        4B | .
                        """)
                .under(RULE)
                .breaks(80)
                .says("4B", "40 分钟");
    }
}
