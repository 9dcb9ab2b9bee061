package paike.rules.bell;

import org.junit.jupiter.api.Test;

class HoldAssemblyTest {
    private static final HoldAssembly RULE = new HoldAssembly(20);

    @Test
    void morningAndEveningAddUp() {
        BellTable.of(RULE).keeps("assembly 08:00-08:10 08:20-09:00 assembly 15:00-15:10");
    }

    @Test
    void missingMinutesCost() {
        BellTable.of(RULE)
                .breaks(20, "08:20-09:00", "0 分钟")
                .breaks(5, "assembly 08:00-08:15 08:20-09:00", "15 分钟");
    }
}
