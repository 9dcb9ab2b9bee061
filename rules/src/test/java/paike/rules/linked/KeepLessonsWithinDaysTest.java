package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepLessonsWithinDaysTest {
    private static final KeepLessonsWithinDays RULE =
            new KeepLessonsWithinDays(LessonGroups.of("a0"), 1);

    @Test
    void neighbouringDaysAreKept() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachFurtherDayCostsOne() {
        Drawn.of(
                        """
                           | Mon    | Tue | Wed | Thu
                        1A | Ma/Ada | .   | .   | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 4, 2)
                .says("相隔不应超过 1 天", "周四第2节");
    }

    @Test
    void everyPairIsJudged() {
        Drawn.of(
                        """
                           | Mon    | Tue | Wed    | Thu
                        1A | Ma/Ada | .   | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(3);
    }
}
