package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class StartLessonsNotBeforeTest {
    private static final StartLessonsNotBefore RULE =
            new StartLessonsNotBefore(LocalTime.of(8, 20));

    @Test
    void firstLessonAtTheTimeIsKept() {
        Drawn.of(
                        """
                        bell 08:20-09:00
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void quarterOfAnHourTooEarlyCostsFifteen() {
        Drawn.of(
                        """
                        bell 08:05-08:45
                           | Tue
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(15)
                .at("1A", 2, 1)
                .says("1A", "周二", "08:05", "08:20");
    }

    @Test
    void eachClassAndDayIsJudged() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40
                        bell 4 08:30-09:10
                        bell 4 Fri 08:10-08:50
                           | Thu   | Fri
                        1A | .     | .
                        4A | Ma/Bo | .
                        """)
                .under(RULE)
                .breaks(20, 20, 10)
                .at(0, "1A", 4, 1)
                .at(1, "1A", 5, 1)
                .at(2, "4A", 5, 1);
    }

    @Test
    void morningReadingIsNoLesson() {
        Drawn.of(
                        """
                        bell study 07:50-08:10 08:20-09:00
                           | Mon
                        1A | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void ruleForGradeFourLeavesGradeOneAlone() {
        Drawn.of(
                        """
                           | Mon
                        1A | .
                        4A | .
                        """)
                .under(RULE, 4)
                .breaks(20)
                .at("4A", 1, 1);
    }
}
