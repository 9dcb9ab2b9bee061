package paike.rules.progress;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class RotateClassOrderTest {
    private static final RotateClassOrder RULE = new RotateClassOrder(Subjects.ALL);

    @Test
    void turnsAreFair() {
        Drawn.of(
                        """
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | .      Ma/Ada | Ma/Ada .
                        1B | .      Ma/Ada | Ma/Ada .      | .      Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void classThatIsAlwaysFirstIsNamed() {
        Drawn.of(
                        """
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | Ma/Ada .      | Ma/Ada .
                        1B | .      Ma/Ada | .      Ma/Ada | .      Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("Ada", "Ma", "1A 3 次", "1B 0 次", "最多先上 2 次");
    }

    @Test
    void oneRoundHasToHaveAFirst() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada .
                        1B | .      Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void threeClassesShareThreeRounds() {
        Drawn.of(
                        """
                           | Mon                   | Tue
                        1A | Ma/Ada .      .       | Ma/Ada .
                        1B | .      Ma/Ada .       | .      Ma/Ada
                        1C | .      .      Ma/Ada  | .      . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void otherSubjectsAreFree() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada .      | Ma/Ada .
                        1B | .      Ma/Ada | .      Ma/Ada
                        """)
                .under(new RotateClassOrder(Subjects.of("Ch")))
                .isKept();
    }

    @Test
    void lessonsToComeMayBeFirst() {
        Drawn.of(
                        """
                        left 1B Ma/Ada
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | Ma/Ada .      | .
                        1B | .      Ma/Ada | .      .      | .
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void weeksAreJudgedEachByItself() {
        Drawn.of(
                        """
                           | Mon                    | Tue
                        1A | Ma/Ada:odd Ma/Ada:even | Ma/Ada:odd  .
                        1B | Ma/Ada:even Ma/Ada:odd | .  Ma/Ada:odd
                        """)
                .under(RULE)
                .breaks(1);
    }
}
