package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidSubjectForbiddenTimesTest {
    private static final AvoidSubjectForbiddenTimes RULE = new AvoidSubjectForbiddenTimes();

    @Test
    void otherTimesAreKept() {
        Drawn.of(
                        """
                        subject Pe never=Mon:1,2
                           | Mon              | Tue
                        1A | Ma/Ada . Pe/Bo   | Pe/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void forbiddenPeriodCostsOne() {
        Drawn.of(
                        """
                        subject Pe never=Mon:1,2
                           | Mon
                        1A | . Pe/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("1A Pe", "周一第2节");
    }

    @Test
    void doubleCostsEachForbiddenPeriod() {
        Drawn.of(
                        """
                        subject Pe never=Mon:1,2
                           | Mon
                        1A | Pe/Bo =
                        1B | . Pe/Cy =
                        """)
                .under(RULE)
                .breaks(2, 1);
    }

    @Test
    void clockTimeIsThatOfTheGrade() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:30-09:10 09:20-10:00
                        subject Pe never=@-08:50
                           | Mon
                        1A | . Pe/Bo
                        4A | Pe/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("4A", 1, 1);
    }

    @Test
    void ruleForGradeFourLeavesGradeOneAlone() {
        Drawn.of(
                        """
                        subject Pe never=Mon
                           | Mon
                        1A | Pe/Bo
                        4A | Pe/Cy
                        """)
                .under(RULE, 4)
                .breaks(1)
                .at("4A", 1, 1);
    }
}
