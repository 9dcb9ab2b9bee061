package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EndMorningNotAfterTest {
    private static final EndMorningNotAfter RULE = new EndMorningNotAfter(LocalTime.of(11, 30));

    @Test
    void afternoonLessonsDoNotCount() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 10:50-11:30 lunch 11:30-12:10 13:00-13:40")
                .keeps("13:00-13:40");
    }

    @Test
    void lastLessonBeforeLunchCounts() {
        BellTable.of(RULE)
                .breaks(
                        20,
                        "08:20-09:00 11:10-11:50 lunch 12:00-13:00 13:00-13:40",
                        "第2节 11:10-11:50",
                        "11:30");
    }

    @Test
    void withoutLunchTheMorningGoesOnUntilTwelve() {
        BellTable.of(RULE).breaks(60, "08:20-09:00 11:50-12:30 13:00-13:40", "第2节");
    }
}
