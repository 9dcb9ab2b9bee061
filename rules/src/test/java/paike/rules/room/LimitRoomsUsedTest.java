package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class LimitRoomsUsedTest {
    private static final LimitRoomsUsed RULE = new LimitRoomsUsed(LessonGroups.of("a0"), 1);

    @Test
    void asManyAsAllowedAreKept() {
        Drawn.of(
                        """
                           | Mon              | Tue
                        1A | Ma/Ada@R1 Ma/Ada | Ma/Ada@R1
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachFurtherRoomCostsOne() {
        Drawn.of(
                        """
                           | Mon                   | Tue
                        1A | Ma/Ada@R1 Ma/Ada@R2   | Ma/Ada@R3
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 1)
                .says("1A Ma 用了 3 个场地，最多 1 个：R1、R2、R3")
                .lights("1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void lessonsOfOtherGroupsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada@R1 Ch/Bo@R2
                        """)
                .under(RULE)
                .isKept();
    }
}
