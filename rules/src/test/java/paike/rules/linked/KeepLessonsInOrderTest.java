package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepLessonsInOrderTest {
    private static final KeepLessonsInOrder RULE = new KeepLessonsInOrder(LessonGroups.of("a0 a1"));

    @Test
    void laterDayIsKept() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void laterPeriodIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void earlierDayCostsOne() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | .        | Ma/Ada
                        1A | . Ch/Bo  | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("应按此顺序上课");
    }

    @Test
    void overlapCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void onlyNeighboursOfTheLineAreJudged() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | . . En/Cy    | .
                        1A | . Ma/Ada     | Ch/Bo
                        """)
                .under(new KeepLessonsInOrder(LessonGroups.of("a1 a2 a0")))
                .breaks(1);
    }
}
