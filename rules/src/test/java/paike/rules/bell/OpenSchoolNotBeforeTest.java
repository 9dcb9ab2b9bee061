package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class OpenSchoolNotBeforeTest {
    private static final OpenSchoolNotBefore RULE = new OpenSchoolNotBefore(LocalTime.of(8, 0));

    @Test
    void nothingBeforeTheTimeIsKept() {
        BellTable.of(RULE).keeps("arrival 08:00-08:20 08:20-09:00").keeps("08:20-09:00");
    }

    @Test
    void minutesBeforeTheTimeCost() {
        BellTable.of(RULE)
                .breaks(20, "arrival 07:40-08:00 08:20-09:00", "到校", "07:40", "08:00")
                .breaks(10, "study 07:50-08:10 08:20-09:00", "自习", "07:50");
    }
}
