package paike.rules.bell;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepOneBellScheduleTest {
    private static final KeepOneBellSchedule RULE = new KeepOneBellSchedule();

    @Test
    void fewerLessonsAtTheSameTimesAreKept() {
        Drawn.of(
                        """
                        bell 1 08:20-09:00 09:10-09:50 study 10:00-10:40
                        bell 4 08:20-09:00 09:10-09:50 10:00-10:40
                           | Mon
                        1A | .
                        4A | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsThatOverlapButDifferCost() {
        Drawn.of(
                        """
                        bell 1 08:20-09:00 09:10-09:50
                        bell 4 08:20-09:00 09:20-10:00
                           | Mon | Tue
                        1A | .   | .
                        4A | .   | .
                        """)
                .under(RULE)
                .breaks(2)
                .atGrade(4, 0)
                .says("4年级", "2 节", "周一 第2节 09:20-10:00");
    }
}
