package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepLessonsGroupedTest {
    private static final KeepLessonsGrouped RULE =
            new KeepLessonsGrouped(LessonGroups.of("a0 a1 a2"));

    @Test
    void anyOrderWithoutAPeriodBetweenIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | En/Cy Ma/Ada = Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void periodBetweenCostsOneHoweverLong() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ch/Bo . . En/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 5)
                .says("应连在一起", "1A Ma（周一第1节）、1A Ch（周一第2节）、1A En（周一第5节）");
    }

    @Test
    void otherDayCostsOne() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | Ma/Ada Ch/Bo | En/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 1);
    }

    @Test
    void overlapCostsOneThoughAPeriodIsFreeBetween() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = . Ch/Bo
                        1B | . En/Cy
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
                        1A | Ma/Ada . Ch/Bo En/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void periodsMayBeLeftForLessonsWithoutAPlace() {
        Drawn.of(
                        """
                        left 1A En/Cy
                           | Mon
                        1A | Ma/Ada . Ch/Bo
                        """)
                .under(new KeepLessonsGrouped(LessonGroups.of("a1 a2 a0")))
                .isKept();
    }

    @Test
    void moreThanThoseLackCostsOne() {
        Drawn.of(
                        """
                        left 1A En/Cy
                           | Mon
                        1A | Ma/Ada . . Ch/Bo
                        """)
                .under(new KeepLessonsGrouped(LessonGroups.of("a1 a2 a0")))
                .breaks(1);
    }
}
