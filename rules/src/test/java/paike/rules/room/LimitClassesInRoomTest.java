package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitClassesInRoomTest {
    private static final LimitClassesInRoom RULE = new LimitClassesInRoom();

    @Test
    void fullPlaygroundIsKept() {
        Drawn.of(
                        """
                        room Field gym classes=2
                           | Mon
                        1A | Pe/Ada@Field
                        1B | Pe/Bo@Field
                        1C | .            Pe/Cy@Field
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void thirdClassOnAPlaygroundForTwoCostsOne() {
        Drawn.of(
                        """
                        room Field gym classes=2
                           | Mon | Tue
                        1A | .   | . . Pe/Ada@Field
                        1B | .   | . . Pe/Bo@Field
                        1C | .   | . . Pe/Cy@Field
                        """)
                .under(RULE)
                .breaks(1)
                .at("1C", 2, 3)
                .says("Field", "周二第3节", "3 个班", "最多容纳 2 个", "1A Pe")
                .lights("1A Pe", "1B Pe", "1C Pe");
    }

    @Test
    void jointLessonCountsEachClass() {
        Drawn.of(
                        """
                        room Field gym classes=3
                                 | Mon
                        1A+1B    | Pe/Ada@Field
                        1C+1D+1E | Pe/Bo@Field
                        """)
                .under(RULE)
                .breaks(2)
                .says("5 个班");
    }

    @Test
    void roomForOneClassIsLeftToTheOtherRule() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Ada@Hall
                        1B | Mu/Bo@Hall
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachWeekIsCountedByItself() {
        Drawn.of(
                        """
                        room Field gym classes=2
                           | Mon
                        1A | Pe/Ada@Field
                        1B | Pe/Bo@Field:odd
                        1C | Pe/Cy@Field:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsOfTwoBellSchedulesCountWhereTheyOverlap() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40
                        bell 4 08:30-09:10
                        room Field gym classes=2
                           | Mon
                        1A | Pe/Ada@Field
                        1B | Pe/Bo@Field
                        4A | Pe/Cy@Field
                        4B | Pe/Di@Field
                        """)
                .under(RULE)
                .breaks(2)
                .at("4B", 1, 1)
                .says("4 个班");
    }

    @Test
    void setTakesTheSpaceOfOneClass() {
        Drawn.of(
                        """
                        room Field gym classes=2
                                 | Mon
                        1A+1B+1C | Pe/Ada+Bo@Field+R2:sets Pe/Ada+Bo@Field+Field:sets
                        1D       | Pe/Cy@Field             Pe/Cy@Field
                        """)
                .under(new LimitClassesInRoom())
                .breaks(1)
                .at("1D", 1, 2);
    }
}
