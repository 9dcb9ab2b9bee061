package paike.rules.bell;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class LeaveSchoolNotAfterTest {
    private static final LeaveSchoolNotAfter RULE = new LeaveSchoolNotAfter(LocalTime.of(17, 30));

    @Test
    void eveningStudyOfBoardersDoesNotCount() {
        BellTable.of(RULE).keeps("08:20-09:00 afterSchool2 16:30-17:30 study 18:30-20:00");
    }

    @Test
    void lastMinuteCounts() {
        BellTable.of(RULE)
                .breaks(30, "08:20-09:00 afterSchool2 17:00-18:00", "18:00", "17:30")
                .breaks(15, "08:20-09:00 event 17:00-17:45");
    }
}
