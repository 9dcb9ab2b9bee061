package paike.rules.bell;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class StaggerDismissalTest {
    private static final StaggerDismissal RULE = new StaggerDismissal(5);

    @Test
    void groupsWellApartAreKept() {
        Drawn.of(
                        """
                        bell 1,2 08:20-09:00 afterSchool1 15:00-15:30
                        bell 4 08:20-09:00 afterSchool1 15:00-15:35 study 18:00-19:00
                           | Mon | Tue
                        1A | .   | .
                        2A | .   | .
                        4A | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void everybodyAtOnceCostsOnceForAllDays() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | .
                        2A | .   | .
                        """)
                .under(RULE)
                .breaks(5)
                .says("周一", "1/2年级 15:00", "5 分钟");
    }

    @Test
    void groupsTooCloseCostTheMinutesMissing() {
        Drawn.of(
                        """
                        bell 1 08:20-09:00
                        bell 2 08:20-09:02
                        bell 3 08:20-09:05
                           | Mon
                        1A | .
                        2A | .
                        3A | .
                        """)
                .under(RULE)
                .breaks(3 + 2);
    }

    @Test
    void oneGradeAloneIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | .
                        1B | .
                        """)
                .under(RULE)
                .isKept();
    }
}
