package paike.rules.bell;

import org.junit.jupiter.api.Test;

class OrderAfterSchoolTest {
    private static final OrderAfterSchool RULE = new OrderAfterSchool();

    @Test
    void oneKindOrRightOrderIsKept() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 afterSchool1 15:30-16:10 afterSchool2 16:30-17:30")
                .keeps("08:20-09:00 afterSchool2 15:40-16:40")
                .keeps("08:20-09:00 afterSchool1 15:40-16:40");
    }

    @Test
    void careAfterClubsCostsOne() {
        BellTable.of(RULE)
                .breaks(
                        1,
                        "08:20-09:00 afterSchool2 15:30-16:30 afterSchool1 16:40-17:20",
                        "课后服务一 16:40-17:20",
                        "课后服务二 15:30-16:30");
    }
}
