package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EndLessonsNotAfterTest {
    private static final EndLessonsNotAfter RULE = new EndLessonsNotAfter(LocalTime.of(16, 10));

    @Test
    void onlyLessonsCount() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 15:30-16:10 activity 16:10-16:40 afterSchool1 16:40-17:30");
    }

    @Test
    void lateLastLessonCostsItsMinutes() {
        BellTable.of(RULE).breaks(15, "08:20-09:00 15:45-16:25", "第2节 15:45-16:25", "16:10");
    }
}
