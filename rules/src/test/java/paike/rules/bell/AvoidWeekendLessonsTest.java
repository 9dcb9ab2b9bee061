package paike.rules.bell;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidWeekendLessonsTest {
    private static final AvoidWeekendLessons RULE = new AvoidWeekendLessons();

    @Test
    void schoolDaysAreKept() {
        Drawn.of(
                        """
                           | Mon | Fri
                        1A | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsOnSaturdayCost() {
        Drawn.of(
                        """
                        bell 08:20-09:00 09:10-09:50
                        bell 2 Sat event 09:00-10:00
                           | Fri | Sat
                        1A | .   | .
                        2A | .   | .
                        """)
                .under(RULE)
                .breaks(2)
                .atGrade(1, 6)
                .says("1年级", "周六", "2 节");
    }
}
