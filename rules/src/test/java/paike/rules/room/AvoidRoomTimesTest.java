package paike.rules.room;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Times;

class AvoidRoomTimesTest {
    private static final AvoidRoomTimes RULE =
            new AvoidRoomTimes(List.of("Gym"), Times.of("1.2-3"));

    @Test
    void roomIsFreeAtItsTimes() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Pe/Cy@Gym . | . Pe/Cy@Gym
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachPeriodThenCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | . Pe/Cy@Gym Ar/Di@Gym
                        """)
                .under(RULE)
                .breaks(1, 1)
                .at("1A", 1, 2)
                .says("1A Pe 周一第2节 排在 Gym", "宜空着");
    }

    @Test
    void otherRoomsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | . Ma/Ada@R1
                        """)
                .under(RULE)
                .isKept();
    }
}
