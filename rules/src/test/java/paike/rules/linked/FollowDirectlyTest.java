package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class FollowDirectlyTest {
    private static final FollowDirectly RULE = new FollowDirectly(LessonGroups.of("a0 a1"));

    @Test
    void oneAfterTheOtherIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherOrderCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | . Ma/Ada
                        1A | Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .says("应依次相连");
    }

    @Test
    void periodBetweenCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 3);
    }

    @Test
    void otherDayCostsOne() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void breakOfEverybodyMayLieBetween() {
        Drawn.of(
                        """
                        teacher Ada never=:2
                        teacher Bo never=:2
                        teacher Cy never=:2
                        class 1A never=:2
                           | Mon
                        1A | Ma/Ada . Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void timeOfOneClassIsNoBreakOfEverybody() {
        Drawn.of(
                        """
                        class 1A never=:2
                           | Mon
                        1A | Ma/Ada . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void onlyNeighboursOfTheLineAreJudged() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo En/Cy
                        """)
                .under(new FollowDirectly(LessonGroups.of("a0 a1 a2")))
                .isKept();
    }
}
