package paike.rules.homework;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldHomeworkFreeDayTest {

    @Test
    void anyOfTheDaysWillDo() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new HoldHomeworkFreeDay(List.of(1, 2)))
                .isKept();
    }

    @Test
    void lightestDayCountsWhereAllHaveSome() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:10
                        homework 4A Tue Ma:15
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new HoldHomeworkFreeDay(List.of(1, 2)))
                .breaks(10)
                .at("4A", 0, 0);
    }

    @Test
    void ownDayIsNamed() {
        Drawn.of(
                        """
                        homework 4A Mon Ma:10
                        | Mon | Tue
                        4A | Ma/Ada Ch/Bo | Ma/Ada
                        """)
                .under(new HoldHomeworkFreeDay(List.of(1)))
                .breaks(10)
                .at("4A", 1, 0);
    }
}
