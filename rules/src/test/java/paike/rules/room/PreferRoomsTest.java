package paike.rules.room;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;

class PreferRoomsTest {
    private static final PreferRooms RULE =
            new PreferRooms(Lessons.of("subject:Sc"), List.of("Lab*"));

    @Test
    void preferredRoomIsKept() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Sc/Ada@Lab1 | Sc/Ada@Lab2
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherRoomCostsOne() {
        Drawn.of(
                        """
                        room Lab1
                        room Lab2
                           | Mon           | Tue
                        1A | . Sc/Ada@Hall | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("1A Sc 周一第2节 排在 Hall", "优先场地为 Lab1/Lab2");
    }

    @Test
    void noRoomCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Sc/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("没有场地");
    }

    @Test
    void otherLessonsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@Hall
                        """)
                .under(RULE)
                .isKept();
    }
}
