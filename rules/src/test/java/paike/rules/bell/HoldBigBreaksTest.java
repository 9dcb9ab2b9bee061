package paike.rules.bell;

import org.junit.jupiter.api.Test;

class HoldBigBreaksTest {
    private static final HoldBigBreaks RULE = new HoldBigBreaks(1, 0, 2, 25, 30);

    @Test
    void twoOfTheRightLengthAreKept() {
        BellTable.of(RULE)
                .keeps(
                        "08:20-09:00 bigBreak 09:00-09:30 09:30-10:10 lunch 11:30-12:30 13:00-13:40 bigBreak 13:40-14:05 14:05-14:45")
                .keeps("08:20-09:00 bigBreak 09:00-09:30 09:30-10:10 bigBreak 10:10-10:35");
    }

    @Test
    void missingOnesCost() {
        BellTable.of(RULE)
                .breaks(2, "08:20-09:00", "没有")
                .breaks(1, "08:20-09:00 bigBreak 09:00-09:30", "09:00-09:30", "共至少 2 次")
                .breaks(
                        1,
                        "08:20-09:00 lunch 11:30-12:30 bigBreak 13:00-13:30 bigBreak 14:00-14:30",
                        "上午至少 1 次");
    }

    @Test
    void wrongLengthCosts() {
        BellTable.of(RULE)
                .breaks(
                        1,
                        "08:20-09:00 bigBreak 09:00-09:20 09:20-10:00 bigBreak 10:00-10:30",
                        "25—30")
                .breaks(1, "08:20-09:00 bigBreak 09:00-09:40 10:00-10:40 bigBreak 10:40-11:10");
    }
}
