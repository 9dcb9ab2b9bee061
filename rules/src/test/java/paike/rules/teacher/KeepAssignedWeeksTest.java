package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepAssignedWeeksTest {
    private static final KeepAssignedWeeks RULE = new KeepAssignedWeeks();

    @Test
    void lessonsInTheAssignedWeeksAreKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ar/Cy:odd&Mu/Bo:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonInTheOtherWeeksCostsOne() {
        Drawn.of(
                        """
                        left 1A Ar/Cy:odd
                           | Mon | Tue
                        1A | .   | . Ar/Cy:even:unplanned
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A Ar", "排在双周", "周二第2节", "任课安排是单周")
                .lights("1A Ar");
    }

    @Test
    void eachOfTwoThatTookOneAnothersWeeksCostsOne() {
        Drawn.of(
                        """
                        left 1A Ar/Cy:odd Mu/Bo:even
                           | Mon
                        1A | Ar/Cy:even:unplanned&Mu/Bo:odd:unplanned
                        """)
                .under(RULE)
                .breaks(1, 1);
    }

    @Test
    void lessonTooManyIsNoMatterOfWeeks() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada:odd:unplanned Ar/Cy:even:unplanned
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void ruleForGradeFourLeavesGradeOneAlone() {
        Drawn.of(
                        """
                        left 1A Ar/Cy:odd
                           | Mon
                        1A | Ar/Cy:even:unplanned
                        """)
                .under(RULE, 4)
                .isKept();
    }
}
