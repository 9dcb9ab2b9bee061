package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class FitPupilsInRoomTest {
    private static final FitPupilsInRoom RULE = new FitPupilsInRoom();

    @Test
    void asManySeatsAsPupilsAreEnough() {
        Drawn.of(
                        """
                        room Hall music seats=40
                        class 1A pupils=40
                           | Mon
                        1A | Mu/Ada@Hall
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void threePupilsWithoutASeatCostThree() {
        Drawn.of(
                        """
                        room Hall music seats=40
                        class 1A pupils=43
                           | Mon | Tue
                        1A | .   | . Mu/Ada@Hall
                        """)
                .under(RULE)
                .breaks(3)
                .at("1A", 2, 2)
                .says("1A Mu", "周二第2节", "43 名", "Hall", "40 个座位");
    }

    @Test
    void jointClassAddsUpItsPupils() {
        Drawn.of(
                        """
                        room Hall music seats=50
                        class 1A pupils=30
                        class 1B pupils=32
                              | Mon
                        1A+1B | Mu/Ada@Hall
                        """)
                .under(RULE)
                .breaks(12)
                .says("62 名");
    }

    @Test
    void roomWithoutStatedSeatsFitsAll() {
        Drawn.of(
                        """
                        class 1A pupils=99
                           | Mon
                        1A | Mu/Ada@Hall Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachLessonIsJudgedWorstFirst() {
        Drawn.of(
                        """
                        room Hall music seats=20
                        class 1A pupils=25
                        class 4A pupils=31
                           | Mon
                        1A | Mu/Ada@Hall
                        4A | . Mu/Ada@Hall
                        """)
                .under(RULE)
                .breaks(11, 5)
                .at(0, "4A", 1, 2)
                .at(1, "1A", 1, 1);
    }

    @Test
    void roomsOfAllSetsTogetherSeatThePupils() {
        Drawn.of(
                        """
                        room R1 lab seats=40
                        room R2 lab seats=30
                        class 1A pupils=40
                        class 1B pupils=35
                              | Mon
                        1A+1B | Ma/Ada+Bo@R1+R2:sets
                        """)
                .under(new FitPupilsInRoom())
                .breaks(5)
                .says("75 名学生", "R1、R2", "70 个座位");
    }
}
