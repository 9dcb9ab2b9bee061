package paike.rules.bell;

import org.junit.jupiter.api.Test;

class AvoidEarlyStudyTest {
    private static final AvoidEarlyStudy RULE = new AvoidEarlyStudy();

    @Test
    void otherStudyIsKept() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 study 09:10-09:50")
                .keeps("assembly 08:00-08:10 08:20-09:00");
    }

    @Test
    void minutesOfStudyCost() {
        BellTable.of(RULE).breaks(30, "study 07:50-08:20 08:20-09:00", "自习 07:50-08:20");
    }
}
