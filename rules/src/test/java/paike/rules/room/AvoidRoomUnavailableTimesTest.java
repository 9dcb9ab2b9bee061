package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidRoomUnavailableTimesTest {
    private static final AvoidRoomUnavailableTimes RULE = new AvoidRoomUnavailableTimes();

    @Test
    void openRoomIsKept() {
        Drawn.of(
                        """
                        room Hall music never=Wed
                           | Tue         | Wed
                        1A | Mu/Ada@Hall | Mu/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonInAClosedRoomCostsOne() {
        Drawn.of(
                        """
                        room Hall music never=Wed:2
                           | Tue | Wed
                        1A | .   | . Mu/Ada@Hall
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 3, 2)
                .says("Hall", "周三第2节", "1A Mu");
    }

    @Test
    void doubleInAClosedRoomCostsTwo() {
        Drawn.of(
                        """
                        room Hall music never=@-09:30
                           | Mon
                        1A | Mu/Ada@Hall = Mu/Ada@Hall
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void doubleThatReachesIntoTheClosedTimeCostsOne() {
        Drawn.of(
                        """
                        room Hall music never=:3
                           | Mon
                        1A | . Mu/Ada@Hall =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2);
    }

    @Test
    void closedRoomOfASetIsNamed() {
        Drawn.of(
                        """
                        room R2 lab never=Mon:1
                              | Mon
                        1A+1B | Ma/Ada+Bo@R1+R2:sets
                        """)
                .under(new AvoidRoomUnavailableTimes())
                .breaks(1)
                .says("R2");
    }
}
