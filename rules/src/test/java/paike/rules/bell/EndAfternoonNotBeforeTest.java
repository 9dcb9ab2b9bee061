package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class EndAfternoonNotBeforeTest {
    private static final EndAfternoonNotBefore RULE =
            new EndAfternoonNotBefore(LocalTime.of(17, 30));

    @Test
    void serviceUntilThenIsKept() {
        BellTable.of(RULE).keeps("08:20-09:00 afterSchool1 15:30-16:10 afterSchool2 16:30-17:30");
    }

    @Test
    void dayWithoutServiceIsNoMatterOfItsEnd() {
        BellTable.of(RULE).keeps("08:20-09:00");
    }

    @Test
    void earlyEndCostsItsMinutes() {
        BellTable.of(RULE).breaks(50, "08:20-09:00 afterSchool2 15:40-16:40", "16:40", "17:30");
    }
}
