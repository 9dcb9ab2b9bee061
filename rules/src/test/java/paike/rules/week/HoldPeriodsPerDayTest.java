package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class HoldPeriodsPerDayTest {
    private static final HoldPeriodsPerDay RULE = new HoldPeriodsPerDay(Whose.TEACHERS, 2, true);

    @Test
    void dayWithOneLessonIsTooShort() {
        Drawn.of(
                        """
                           | Mon    | Tue             | Wed
                        1A | Ma/Ada | Ma/Ada . Ma/Ada | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Ada 一天的课不足 2 节", "周一 1 节")
                .lights("1A Ma");
    }

    @Test
    void periodsLackingAddUpOverTheDays() {
        Drawn.of(
                        """
                           | Mon    | Tue           | Wed
                        1A | Ma/Ada | Ma/Ada Ma/Ada | Ma/Ada
                        """)
                .under(new HoldPeriodsPerDay(Whose.TEACHERS, 3, true))
                .breaks(5)
                .at("", 0, 0)
                .says("周一 1 节、周二 2 节、周三 1 节");
    }

    @Test
    void emptyDayIsTooShortUnlessAllowed() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada Ma/Ada | .
                        1B | Ma/Bo Ma/Bo   | Ma/Bo Ma/Bo
                        """)
                .under(new HoldPeriodsPerDay(Whose.CLASSES, 2, false))
                .breaks(2)
                .at("1A", 2, 0)
                .says("1A", "周二 0 节");
    }

    @Test
    void periodsStillToComeMayFillTheDays() {
        Drawn.of(
                        """
                        left 1A Ma/Ada*2
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void tooManyShortDaysForWhatIsToCome() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon    | Tue    | Wed
                        1A | Ma/Ada | Ma/Ada | Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(2);
    }

    @Test
    void tooFewLessonsAreFoundBeforeAnyIsPlaced() {
        Drawn.of(
                        """
                        left 1A Ma/Ada*3
                           | Mon | Tue
                        1A | .   | .
                        """)
                .unfinishedUnder(new HoldPeriodsPerDay(Whose.CLASSES, 2, false))
                .breaks(1);
    }

    @Test
    void worseOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon               | Tue
                        1A | Ma/Ada Ma/Ada:odd | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }
}
