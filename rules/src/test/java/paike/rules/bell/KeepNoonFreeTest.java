package paike.rules.bell;

import org.junit.jupiter.api.Test;

class KeepNoonFreeTest {
    private static final KeepNoonFree RULE = new KeepNoonFree(90);

    @Test
    void lunchAndRestTogetherAreKept() {
        BellTable.of(RULE)
                .keeps("10:40-11:20 lunch 11:30-12:00 noonRest 12:00-13:00 13:00-13:40")
                .keeps("10:50-11:30 13:00-13:40");
    }

    @Test
    void dayThatEndsAtNoonIsKept() {
        BellTable.of(RULE).keeps("10:50-11:30 lunch 11:30-12:00");
    }

    @Test
    void shortNoonCostsItsMinutes() {
        BellTable.of(RULE)
                .breaks(
                        20,
                        "10:50-11:30 lunch 11:30-12:10 12:40-13:20",
                        "11:30-12:40",
                        "70 分钟",
                        "90");
    }

    @Test
    void studyBreaksTheRest() {
        BellTable.of(RULE)
                .breaks(
                        90 - 75,
                        "10:50-11:30 lunch 11:30-12:10 noonRest 12:10-12:45 study 12:45-13:15 13:20-14:00");
    }

    @Test
    void readingAtNoonBreaksTheRestAsWell() {
        BellTable.of(RULE)
                .breaks(10, "10:50-11:30 lunch 11:30-12:50 event 12:50-13:25 13:30-14:10", "80 分钟");
    }

    @Test
    void unnamedNoonIsFound() {
        BellTable.of(RULE).breaks(30, "10:50-11:30 12:30-13:10", "11:30-12:30");
    }
}
