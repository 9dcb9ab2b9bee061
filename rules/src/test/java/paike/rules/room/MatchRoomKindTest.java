package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class MatchRoomKindTest {
    private static final MatchRoomKind RULE = new MatchRoomKind();

    @Test
    void lessonInARoomOfItsKindIsKept() {
        Drawn.of(
                        """
                        room Hall music
                        room Studio music
                        need Mu music
                           | Mon         | Tue
                        1A | Mu/Ada@Hall | Mu/Ada@Studio
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonInAnotherRoomCostsOne() {
        Drawn.of(
                        """
                        room Hall music
                        room Studio music
                        need Mu music
                           | Mon | Tue
                        1A | .   | . Mu/Ada@Gym
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A Mu", "周二第2节", "排在 Gym", "应在 Hall/Studio");
    }

    @Test
    void eachLessonCostsOneEvenADouble() {
        Drawn.of(
                        """
                        room Hall music
                        need Mu music
                           | Mon
                        1A | Mu/Ada@Gym =
                        1B | . . Mu/Ada@Gym
                        """)
                .under(RULE)
                .breaks(1, 1);
    }

    @Test
    void lessonThatNeedsNoRoomMayBeAnywhere() {
        Drawn.of(
                        """
                        room Hall music
                        need Mu music
                           | Mon
                        1A | Ma/Ada@Hall Mu/Bo
                        """)
                .under(RULE)
                .isKept();
    }
}
