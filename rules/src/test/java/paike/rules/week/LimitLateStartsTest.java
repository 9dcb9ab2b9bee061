package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Whose;

class LimitLateStartsTest {
    private static final LimitLateStarts RULE = new LimitLateStarts(Whose.CLASSES, 1);

    @Test
    void dayThatBeginsWithTheSecondPeriodIsAllowed() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void moreSuchDaysAreNot() {
        Drawn.of(
                        """
                           | Mon      | Tue      | Wed
                        1A | . Ma/Ada | . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 0, 0)
                .says("1A 开头空着：周一 1 节、周二 1 节", "最多 1 天")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void dayThatBeginsLaterIsNeverAllowed() {
        Drawn.of(
                        """
                           | Mon        | Tue
                        1A | . . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 0)
                .says("周一 2 节");
    }

    @Test
    void dayThatBeginsLaterCountsTwiceIfNoneMayBeLate() {
        Drawn.of(
                        """
                           | Mon        | Tue
                        1A | . . Ma/Ada | Ma/Ada
                        """)
                .under(new LimitLateStarts(Whose.CLASSES, 0))
                .breaks(2);
    }

    @Test
    void emptyDayIsNotLate() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | .
                        """)
                .under(new LimitLateStarts(Whose.CLASSES, 0))
                .isKept();
    }

    @Test
    void firstPeriodIsTheFirstAtWhichTheClassIsThere() {
        Drawn.of(
                        """
                        class 1A never=:1
                           | Mon      | Tue
                        1A | . Ma/Ada | . . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void teachersMayBeLimitedToo() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | . Ma/Ada
                        1B | Ma/Bo    | .
                        """)
                .under(new LimitLateStarts(Whose.TEACHERS, 1))
                .breaks(1)
                .says("Ada");
    }

    @Test
    void periodToComeMendsAWholeDay() {
        Drawn.of(
                        """
                        left 1A Ma/Bo
                           | Mon        | Tue
                        1A | . . Ma/Ada | . . Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }

    @Test
    void worseOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                           | Mon                        | Tue
                        1A | Ma/Ada:odd Ma/Ada Ma/Ada   | Ma/Ada:odd Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }
}
