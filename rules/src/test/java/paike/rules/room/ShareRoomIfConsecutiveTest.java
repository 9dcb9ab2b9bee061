package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class ShareRoomIfConsecutiveTest {
    private static final ShareRoomIfConsecutive RULE =
            new ShareRoomIfConsecutive(LessonGroups.of("a0 a1"));

    @Test
    void sameRoomIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@R1 Ch/Bo@R1
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void moveBetweenCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@R1 Ch/Bo@R2
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("1A Ma 周一第1节 在 R1、1A Ch 周一第2节 在 R2");
    }

    @Test
    void periodBetweenIsTimeToMove() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@R1 . Ch/Bo@R2
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleEndsBehindItsSecondPeriod() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@R1 = Ch/Bo@R2
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void noRoomIsFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo@R2
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void everyPairCounts() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@R1 Ch/Bo@R2 Ma/Ada@R3
                        """)
                .under(RULE)
                .breaks(2);
    }
}
