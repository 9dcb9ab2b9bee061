package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class LimitGroupPerDayTest {
    private static final LimitGroupPerDay RULE = new LimitGroupPerDay(LessonGroups.of("a0"), 2);

    @Test
    void twoADayAreKept() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void thirdCostsOne() {
        Drawn.of(
                        """
                           | Mon                  | Tue
                        1A | Ma/Ada Ma/Ada Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 3)
                .says("周一有 3 节相关课", "最多 2 节")
                .lights("1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void doubleIsOneLesson() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = Ma/Ada =
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void weeksAreJudgedApart() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada Ch/Bo:odd&En/Cy:even
                        """)
                .under(new LimitGroupPerDay(LessonGroups.of("a0 a1 a2"), 2))
                .breaks(1);
    }
}
