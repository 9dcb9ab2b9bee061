package paike.rules.course;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.school.IntervalKind;
import paike.rules.Drawn;

class KeepDoublesWholeTest {
    private static final KeepDoublesWhole RULE =
            new KeepDoublesWhole(List.of(IntervalKind.LUNCH, IntervalKind.BIG_BREAK));

    @Test
    void doubleAcrossAShortBreakIsKept() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | Sc/Ada = | . . Sc/Ada =
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleAcrossTheBigBreakCostsOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | . Sc/Ada =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A Sc", "周二第2节", "大课间", "09:30-10:00");
    }

    @Test
    void doubleAcrossLunchCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . Sc/Ada =
                        """)
                .under(RULE)
                .breaks(1)
                .says("午餐", "11:30-13:00");
    }

    @Test
    void halvesOfATornDoubleCostOneEach() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Sc/Ada:half | . . Sc/Ada:half
                        """)
                .under(RULE)
                .breaks(1, 1)
                .at(0, "1A", 1, 1)
                .at(1, "1A", 2, 3)
                .says(1, "1A Sc", "周二第3节", "应为连堂");
    }

    @Test
    void onlyTheNamedBreaksCount() {
        Drawn.of(
                        """
                           | Mon
                        1A | . Sc/Ada =
                        1B | . . . Sc/Ada =
                        """)
                .under(new KeepDoublesWhole(List.of(IntervalKind.LUNCH)))
                .breaks(1)
                .at("1B", 1, 4);
    }

    @Test
    void bigBreakIsThatOfTheGrade() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 bigBreak 08:40-09:10 09:10-09:50
                        bell 4 08:00-08:40 08:45-09:25 bigBreak 09:25-09:50
                           | Mon
                        1A | Sc/Ada =
                        4A | Sc/Bo =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1);
    }
}
