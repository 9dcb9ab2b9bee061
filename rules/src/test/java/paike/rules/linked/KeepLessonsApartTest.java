package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepLessonsApartTest {
    private static final KeepLessonsApart RULE = new KeepLessonsApart(LessonGroups.of("a0 a1"));

    @Test
    void oneAfterTheOtherIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | . Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void sameTimeCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | . Ma/Ada
                        1B | . Ma/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2)
                .says("1A Ma（周一第2节）", "1B Ma（周一第2节）", "不应同时上课");
    }

    @Test
    void eachPeriodOfTwoDoublesCounts() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | Ma/Bo =
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void halfOfADoubleCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | . Ma/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void oddAndEvenLessonsDoNotOverlap() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Bo:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsOfOtherBellsOverlapByTheClock() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:20-09:00
                           | Mon
                        1A | . Ma/Ada
                        4A | Ma/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }
}
