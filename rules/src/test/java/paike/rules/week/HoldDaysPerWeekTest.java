package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class HoldDaysPerWeekTest {
    private static final HoldDaysPerWeek RULE = new HoldDaysPerWeek(Whose.TEACHERS, 3);

    @Test
    void daysLackingCount() {
        Drawn.of(
                        """
                           | Mon           | Tue | Wed
                        1A | Ma/Ada Ma/Ada | .   | .
                        """)
                .under(RULE)
                .breaks(2)
                .at("", 0, 0)
                .says("Ada 每周只有 1 天有课", "至少 3 天")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void classesComeOnEnoughDays() {
        Drawn.of(
                        """
                           | Mon    | Tue   | Wed
                        1A | Ma/Ada | Ma/Bo | Ma/Bo
                        """)
                .under(new HoldDaysPerWeek(Whose.CLASSES, 3))
                .isKept();
    }

    @Test
    void lessonsStillToComeMayBringDays() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon    | Tue | Wed
                        1A | Ma/Ada | .   | .
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }

    @Test
    void worseOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon    | Tue        | Wed
                        1A | Ma/Ada | Ma/Ada:odd | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }
}
