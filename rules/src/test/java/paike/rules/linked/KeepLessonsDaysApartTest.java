package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.LessonGroups;

class KeepLessonsDaysApartTest {
    private static final KeepLessonsDaysApart RULE =
            new KeepLessonsDaysApart(LessonGroups.of("a0"), 2, false);

    @Test
    void twoDaysApartAreKept() {
        Drawn.of(
                        """
                           | Mon    | Tue | Wed
                        1A | Ma/Ada | .   | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachDayLackingCostsOne() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada . Ma/Ada | .
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 1, 3)
                .says("1A Ma（周一第1节）", "1A Ma（周一第3节）", "应至少隔 2 天")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void everyPairIsJudged() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed
                        1A | Ma/Ada | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("周一第1节", "周二第1节", "另有 1 对");
    }

    @Test
    void oneDayApartMeansDifferentDays() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        1B | Ch/Bo Ch/Bo | .
                        """)
                .under(new KeepLessonsDaysApart(LessonGroups.of("a0", "a1"), 1, false))
                .breaks(1)
                .at("1B", 1, 2)
                .says("应在不同的日子");
    }

    @Test
    void adjacentLessonsOfADayLackTheDayOnly() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada
                        """)
                .under(new KeepLessonsDaysApart(LessonGroups.of("a0"), 1, true))
                .breaks(1);
    }

    @Test
    void tornLessonsOfADayCostOneMore() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . Ma/Ada
                        1B | Ch/Bo
                        1C | Ch/Cy
                        """)
                .under(new KeepLessonsDaysApart(LessonGroups.of("a0", "a1 a2"), 1, true))
                .breaks(2, 2)
                .says("在同一天应前后相连");
    }

    @Test
    void aBreakOfEverybodyTearsToo() {
        Drawn.of(
                        """
                        teacher Ada never=:2
                        class 1A never=:2
                           | Mon
                        1A | Ma/Ada . Ma/Ada
                        """)
                .under(new KeepLessonsDaysApart(LessonGroups.of("a0"), 0, true))
                .breaks(1);
    }

    @Test
    void aDoubleIsFollowedBehindItsEnd() {
        Drawn.of(
                        """
                           | Mon             | Tue
                        1A | Ma/Ada = Ch/Bo  | .
                        1B | Ch/Cy . Ma/Di = | .
                        """)
                .under(new KeepLessonsDaysApart(LessonGroups.of("a0 a1", "a2 a3"), 0, true))
                .breaks(1)
                .at("1B", 1, 3);
    }

    @Test
    void oddAndEvenLessonsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ch/Bo:even
                        """)
                .under(new KeepLessonsDaysApart(LessonGroups.of("a0 a1"), 1, true))
                .isKept();
    }

    @Test
    void lessonsWithoutAPlaceAreFree() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }
}
