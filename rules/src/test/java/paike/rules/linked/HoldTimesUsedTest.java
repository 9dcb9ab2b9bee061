package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Times;

class HoldTimesUsedTest {
    private static final HoldTimesUsed RULE =
            new HoldTimesUsed(Lessons.of("subject:Ma"), Times.of("*.1-4"), 2);

    @Test
    void enoughTimesAreKept() {
        Drawn.of(
                        """
                           | Mon    | Tue
                        1A | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachTimeLackingCostsOne() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada . . . Ma/Ada
                        1B | Ma/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 1)
                .says("占用 1 个节次，至少 2 个", "周一第1节");
    }

    @Test
    void nothingThereIsSaidToo() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("：无");
    }

    @Test
    void lessonsStillToComeExcuse() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon
                        1A | Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void missingLessonsDoNot() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }
}
