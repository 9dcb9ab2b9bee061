package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidClassClashesTest {
    private static final AvoidClassClashes RULE = new AvoidClassClashes();

    @Test
    void oneLessonAtATimeIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo
                        1B | Ch/Bo  Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoLessonsAtOnceCostOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | . . Ma/Ada
                        1A | .   | . . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 3)
                .says("1A", "周二第3节", "2 节", "1A Ma、1A Ch")
                .lights("1A Ma", "1A Ch");
    }

    @Test
    void threeLessonsAtOnceCostTwo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1A | Ch/Bo
                        1A | Ar/Cy
                        """)
                .under(RULE)
                .breaks(2)
                .says("3 节");
    }

    @Test
    void oddAndEvenWeeksDoNotClash() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd&Ch/Bo:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void jointLessonClashesForTheClassThatHasAnother() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | . Pe/Cy
                        1B    | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2)
                .says("1B 周一第2节");
    }

    @Test
    void lessonWithinADoubleCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1A | .      Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2);
    }

    @Test
    void ruleForGradeFourLeavesGradeOneAlone() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada&Ch/Bo
                        4A | .      En/Cy&Ar/Di
                        """)
                .under(RULE, 4)
                .breaks(1)
                .at("4A", 1, 2);
    }
}
