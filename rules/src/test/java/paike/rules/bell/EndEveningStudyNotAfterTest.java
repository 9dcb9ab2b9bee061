package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EndEveningStudyNotAfterTest {
    private static final EndEveningStudyNotAfter RULE =
            new EndEveningStudyNotAfter(LocalTime.of(20, 30));

    @Test
    void studyByDayIsNone() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 study 14:00-14:40")
                .keeps("08:20-09:00 study 18:30-20:30")
                .keeps("08:20-09:00");
    }

    @Test
    void lateEndCostsItsMinutes() {
        BellTable.of(RULE)
                .breaks(30, "08:20-09:00 study 18:30-19:30 study 19:40-21:00", "21:00", "20:30");
    }
}
