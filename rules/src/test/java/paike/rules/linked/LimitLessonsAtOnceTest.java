package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Times;

class LimitLessonsAtOnceTest {
    private static final LimitLessonsAtOnce RULE =
            new LimitLessonsAtOnce(Lessons.of("subject:Ma"), Times.of("*.1-4"), 2);

    @Test
    void asManyAsAllowedAreKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | Ma/Bo
                        1C | Ch/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void thirdCostsOne() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | .
                        1B | . Ma/Bo  | .
                        1C | . Ma/Cy  | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1C", 1, 2)
                .says("周一第2节 同时有 3 节课，最多 2 节")
                .lights("1A Ma", "1B Ma", "1C Ma");
    }

    @Test
    void eachTimeIsJudged() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | Ma/Bo =
                        1C | Ma/Cy =
                        1D | . Ma/Di
                        """)
                .under(RULE)
                .breaks(2, 1);
    }

    @Test
    void otherTimesAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . . Ma/Ada
                        1B | . . . . Ma/Bo
                        1C | . . . . Ma/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void weeksAreJudgedApart() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Bo
                        1C | Ma/Cy:even
                        """)
                .under(RULE)
                .isKept();
    }
}
