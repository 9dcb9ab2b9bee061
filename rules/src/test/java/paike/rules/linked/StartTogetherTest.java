package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class StartTogetherTest {
    private static final StartTogether RULE = new StartTogether(LessonGroups.of("a0 a1"));

    @Test
    void sameTimeIsKept() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | . Ma/Ada
                        1B | .   | . Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherPeriodCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | . Ma/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2)
                .says("应同时开始")
                .lights("1A Ma", "1B Ma");
    }

    @Test
    void otherDayCostsOneToo() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | .
                        1B | .      | . . Ma/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void everyPairIsJudged() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | . Ma/Bo
                        1C | Ma/Cy
                        """)
                .under(new StartTogether(LessonGroups.of("a0 a1 a2")))
                .breaks(2);
    }

    @Test
    void lessonsOfOtherBellsStartTogetherByTheClock() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 07:00-07:40 08:00-08:45
                           | Mon
                        1A | Ma/Ada
                        4A | . Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lengthsMayDiffer() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }
}
