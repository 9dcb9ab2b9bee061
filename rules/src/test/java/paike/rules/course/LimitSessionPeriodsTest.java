package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class LimitSessionPeriodsTest {
    private static final LimitSessionPeriods RULE =
            new LimitSessionPeriods(Subjects.of("Pe"), 2, 1);

    @Test
    void twoMorningsAndOneAfternoonAreKept() {
        Drawn.of(
                        """
                           | Mon   | Tue   | Wed
                        1A | Pe/Bo | Pe/Bo | . . . . Pe/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void thirdMorningCostsOne() {
        Drawn.of(
                        """
                           | Mon   | Tue   | Wed
                        1A | Pe/Bo | Pe/Bo | . . Pe/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 3, 3)
                .says("1A", "每周上午有 3 节Pe", "最多 2 节")
                .lights("1A Pe", "1A Pe", "1A Pe");
    }

    @Test
    void secondAndThirdAfternoonCostTwo() {
        Drawn.of(
                        """
                           | Mon           | Tue           | Wed
                        1A | . . . . Pe/Bo | . . . . Pe/Bo | . . . . Pe/Bo
                        """)
                .under(RULE)
                .breaks(2)
                .says("下午", "3 节");
    }

    @Test
    void doubleCountsBothPeriodsEachWhereItLies() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | . . . Pe/Bo = | Pe/Bo =
                        """)
                .under(RULE)
                .breaks(1)
                .says("上午有 3 节");
    }

    @Test
    void fullerOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon       | Tue        | Wed   | Thu
                        1A | Pe/Bo:odd | Pe/Bo:even | Pe/Bo | .
                        1B | Pe/Cy:odd | Pe/Cy:odd  | Pe/Cy | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 3, 1);
    }

    @Test
    void eachFamilyIsCountedAlone() {
        Drawn.of(
                        """
                        subject Co family=Ar
                           | Mon               | Tue
                        1A | Ar/Bo Co/Bo Mu/Cy | Ar/Bo Mu/Cy
                        """)
                .under(new LimitSessionPeriods(Subjects.ALL, 2, 2))
                .breaks(1)
                .says("3 节");
    }

    @Test
    void activityIsNoPeriod() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | . . . . . . Run/Ada
                        """)
                .under(new LimitSessionPeriods(Subjects.ALL, 0, 0))
                .isKept();
    }
}
