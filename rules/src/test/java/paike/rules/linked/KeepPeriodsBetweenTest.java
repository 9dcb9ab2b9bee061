package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepPeriodsBetweenTest {
    private static final KeepPeriodsBetween RULE = new KeepPeriodsBetween(LessonGroups.of("a0"), 1);

    @Test
    void onePeriodBetweenIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void adjacentLessonsLackOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("之间应至少空 1 节");
    }

    @Test
    void otherDayIsFree() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void sameTimeLacksTheLengthToo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | Ma/Bo
                        """)
                .under(new KeepPeriodsBetween(LessonGroups.of("a0 a1"), 1))
                .breaks(2);
    }

    @Test
    void orderOfTheLineDoesNotMatter() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma/Ada
                        1B | Ma/Bo =
                        """)
                .under(new KeepPeriodsBetween(LessonGroups.of("a0 a1"), 2))
                .breaks(2);
    }

    @Test
    void oddAndEvenLessonsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Bo:even
                        """)
                .under(new KeepPeriodsBetween(LessonGroups.of("a0 a1"), 2))
                .isKept();
    }
}
