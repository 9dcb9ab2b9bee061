package paike.rules.bell;

import org.junit.jupiter.api.Test;

class AvoidNoonStudyTest {
    private static final AvoidNoonStudy RULE = new AvoidNoonStudy();

    @Test
    void otherStudyIsKept() {
        BellTable.of(RULE)
                .keeps(
                        "study 07:50-08:20 08:20-09:00 lunch 11:30-12:10 13:00-13:40 study 13:50-14:30")
                .keeps("10:40-11:20 lunch 11:30-12:10 study 14:00-14:40");
    }

    @Test
    void minutesOfStudyCost() {
        BellTable.of(RULE)
                .breaks(
                        20,
                        "10:50-11:30 lunch 11:30-12:10 study 12:30-12:50 13:00-13:40",
                        "自习 12:30-12:50");
    }
}
