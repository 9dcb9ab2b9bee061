package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepOrderOnDayTest {
    private static final KeepOrderOnDay RULE = new KeepOrderOnDay(LessonGroups.of("a0 a1"));

    @Test
    void anyOrderOfDaysIsKept() {
        Drawn.of(
                        """
                           | Mon   | Tue
                        1A | .     | Ma/Ada
                        1A | Ch/Bo | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void wrongOrderOnADayCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma/Ada
                        1A | Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .says("在同一天应按此顺序上课");
    }

    @Test
    void rightOrderOnADayIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void overlapCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | Ch/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }
}
