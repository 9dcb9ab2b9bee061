package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidRoomClashesTest {
    private static final AvoidRoomClashes RULE = new AvoidRoomClashes();

    @Test
    void oneLessonAtATimeIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Ada@Hall .
                        1B | .           Mu/Ada@Hall
                        1C | Mu/Bo       .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoLessonsAtOnceCostOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | . Mu/Ada@Hall
                        1B | .   | . Mu/Bo@Hall
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 2, 2)
                .says("Hall", "周二第2节", "2 节", "1A Mu", "1B Mu")
                .lights("1A Mu", "1B Mu");
    }

    @Test
    void threeLessonsAtOnceCostTwo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Ada@Hall
                        1B | Mu/Bo@Hall
                        1C | Mu/Cy@Hall
                        """)
                .under(RULE)
                .breaks(2)
                .says("3 节");
    }

    @Test
    void jointLessonIsOne() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Mu/Ada@Hall
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void placeForSeveralClassesIsJudgedByItsCapacityInstead() {
        Drawn.of(
                        """
                        room Field gym classes=2
                           | Mon
                        1A | Pe/Ada@Field
                        1B | Pe/Bo@Field
                        1C | Pe/Cy@Field
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oddAndEvenWeeksDoNotClash() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Ada@Hall:odd
                        1B | Mu/Bo@Hall:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsOfTwoBellSchedulesClashByTheClock() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40
                        bell 4 08:35-09:15 09:15-09:55
                           | Mon
                        1A | Mu/Ada@Hall
                        4A | Mu/Bo@Hall Mu/Bo@Hall
                        """)
                .under(RULE)
                .breaks(1)
                .at("4A", 1, 1);
    }

    @Test
    void everyRoomOfSetsIsTaken() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Ma/Ada+Bo@R1+R2:sets
                        1C    | Ch/Cy@R2
                        """)
                .under(new AvoidRoomClashes())
                .breaks(1)
                .says("R2", "1A+1B Ma", "1C Ch");
    }

    @Test
    void setsOfOneLessonDoNotClash() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Ma/Ada+Bo@R1+R2:sets
                        1C    | Ch/Cy@R3
                        """)
                .under(new AvoidRoomClashes())
                .isKept();
    }
}
