package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class HoldReadingTimeTest {
    private static final HoldReadingTime RULE =
            new HoldReadingTime(LocalTime.of(12, 50), LocalTime.of(13, 25));

    @Test
    void studyOrEventCoversIt() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 event 12:50-13:25 13:35-14:15")
                .keeps("08:20-09:00 study 12:40-13:30");
    }

    @Test
    void minutesOfSomethingElseCost() {
        BellTable.of(RULE)
                .breaks(35, "08:20-09:00", "12:50-13:25")
                .breaks(15, "08:20-09:00 study 12:50-13:10 13:10-13:50", "15 分钟");
    }
}
