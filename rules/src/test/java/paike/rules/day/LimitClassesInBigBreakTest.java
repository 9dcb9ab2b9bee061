package paike.rules.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitClassesInBigBreakTest {
    private static final LimitClassesInBigBreak RULE =
            new LimitClassesInBigBreak(List.of("playground"));

    @Test
    void asManyAsFitAreKept() {
        Drawn.of("room Field playground classes=2\n | Mon\n1A | Ma/Ada\n1B | Ma/Bo")
                .under(RULE)
                .isKept();
    }

    @Test
    void thirdClassIsOneTooManyEveryDay() {
        Drawn.of(
                        """
                        room Field playground classes=2
                           | Mon    | Tue
                        1A | Ma/Ada | .
                        1B | Ma/Bo  | .
                        1C | Ma/Cy  | .
                        """)
                .under(RULE)
                .breaks(1, 1)
                .at("", 1, 0)
                .says("周一 09:30 有 3 个班", "最多容纳 2 个班");
    }

    @Test
    void gradesInTurnAreKept() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 bigBreak 08:40-09:10
                        bell 2 08:00-08:40 bigBreak 09:10-09:40
                        room Field playground
                           | Mon
                        1A | Ma/Ada
                        2A | Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void breaksThatOverlapCountTogether() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 bigBreak 08:40-09:10
                        bell 2 08:00-08:40 bigBreak 09:00-09:30
                        room Field playground
                           | Mon
                        1A | Ma/Ada
                        2A | Ma/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .says("09:00", "2 个班");
    }

    @Test
    void placesAddUp() {
        Drawn.of(
                        """
                        room Field playground
                        room Court court
                           | Mon
                        1A | Ma/Ada
                        1B | Ma/Bo
                        """)
                .under(new LimitClassesInBigBreak(List.of("playground", "court")))
                .isKept();
    }

    @Test
    void schoolWithoutAPlaceIsNotJudged() {
        Drawn.of(" | Mon\n1A | Ma/Ada").under(RULE).isKept();
    }
}
