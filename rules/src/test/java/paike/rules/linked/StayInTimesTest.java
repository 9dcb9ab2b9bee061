package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Times;

class StayInTimesTest {
    private static final StayInTimes RULE =
            new StayInTimes(Lessons.of("subject:Ma"), Times.of("1.2-3", "2.1"));

    @Test
    void itsTimesAreKept() {
        Drawn.of(
                        """
                           | Mon        | Tue
                        1A | . Ma/Ada = | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void eachPeriodOutsideCostsOne() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | . . Ma/Ada = | .
                        1B | . . . Ma/Bo = | .
                        """)
                .under(RULE)
                .breaks(2, 1)
                .at(0, "1B", 1, 4)
                .at(1, "1A", 1, 3)
                .says("1B Ma 排在 周一第4节", "有 2 节超出限定时间");
    }

    @Test
    void starMeansEveryDay() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | . Ma/Ada     | . Ma/Ada
                        """)
                .under(new StayInTimes(Lessons.of("a0"), Times.of("*.2")))
                .isKept();
    }

    @Test
    void otherLessonsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . . Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }
}
