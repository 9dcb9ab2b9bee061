package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitGapsPerDayTest {
    private static final LimitGapsPerDay RULE = new LimitGapsPerDay(Whose.CLASSES, 1);

    @Test
    void eachDayHasItsOwnAllowance() {
        Drawn.of(
                        """
                           | Mon              | Tue
                        1A | Ma/Ada . Ma/Ada  | Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void daysAboveAddUp() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada . . Ma/Ada   | Ma/Ada . . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(3)
                .at("1A", 0, 0)
                .says("1A 一天空堂超过 1 节", "周一 2 节、周二 3 节")
                .lights("1A Ma", "1A Ma", "1A Ma", "1A Ma");
    }

    @Test
    void singleDayIsNamed() {
        Drawn.of(
                        """
                           | Mon                 | Tue
                        1A | Ma/Ada . Ma/Ada     | Ma/Ada . . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 0);
    }

    @Test
    void emptyPeriodsBeforeAndAfterAreNoGaps() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ma/Ada Ma/Ada . .
                        """)
                .under(new LimitGapsPerDay(Whose.CLASSES, 0))
                .isKept();
    }

    @Test
    void teachersWaitToo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . . Ma/Ada
                        1B | .      Ma/Bo
                        """)
                .under(new LimitGapsPerDay(Whose.TEACHERS, 0))
                .breaks(2)
                .at("", 1, 0)
                .says("Ada");
    }

    @Test
    void onePeriodToComeFillsOneGapOnly() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon                | Tue
                        1A | Ma/Ada . . Ma/Ada  | Ma/Ada . . Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }
}
