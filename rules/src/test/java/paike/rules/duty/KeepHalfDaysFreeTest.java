package paike.rules.duty;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepHalfDaysFreeTest {
    private static final KeepHalfDaysFree RULE = new KeepHalfDaysFree(List.of("校长"), 2);

    @Test
    void twoHalfDaysAreEnough() {
        Drawn.of(
                        """
                        teacher Ada 校长
                           | Mon                     | Tue
                        1A | Ma/Ada . . . .      .   | . . . . Ma/Ada .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsInThreeOfFourLeaveOne() {
        Drawn.of(
                        """
                        teacher Ada 校长
                           | Mon                     | Tue
                        1A | Ma/Ada . . . Ma/Ada .   | . . . . Ma/Ada .
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 0, 0)
                .says("Ada", "只有 1 个半天", "至少 2 个");
    }

    @Test
    void othersWorkAllWeek() {
        Drawn.of(
                        """
                           | Mon                     | Tue
                        1A | Ma/Ada . . . Ma/Ada .   | . . . Ma/Ada Ma/Ada .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void halfDayWithoutSchoolIsNoneFree() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30 lunch 11:30-13:00 13:00-13:40
                        bell Tue 08:00-08:40
                        teacher Ada 校长
                           | Mon         | Tue
                        1A | Ma/Ada . .  | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void afternoonThatSchoolDoesNotHaveDoesNotCount() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30 lunch 11:30-13:00 13:00-13:40
                        bell Tue 08:00-08:40
                        teacher Ada 校长
                           | Mon         | Tue
                        1A | Ma/Ada . .  | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void doubleAcrossNoonTakesBothHalves() {
        Drawn.of(
                        """
                        teacher Ada 校长
                           | Mon                | Tue
                        1A | . . . Ma/Ada = .   | Ma/Ada . . . . .
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void poorerWeekCounts() {
        Drawn.of(
                        """
                        teacher Ada 校长
                           | Mon                           | Tue
                        1A | Ma/Ada . . . Ma/Ada:even .    | . . . . Ma/Ada .
                        """)
                .under(RULE)
                .breaks(1);
    }
}
