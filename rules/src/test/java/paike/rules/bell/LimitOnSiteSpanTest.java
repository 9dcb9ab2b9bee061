package paike.rules.bell;

import org.junit.jupiter.api.Test;

class LimitOnSiteSpanTest {
    private static final LimitOnSiteSpan RULE = new LimitOnSiteSpan(360);

    @Test
    void spanIsFromFirstToLastMinute() {
        BellTable.of(RULE)
                .keeps("arrival 08:00-08:20 08:20-09:00 lunch 11:00-13:00 13:20-14:00")
                .breaks(
                        30,
                        "arrival 08:00-08:20 08:20-09:00 13:00-13:40 afterSchool1 13:50-14:30",
                        "08:00",
                        "14:30",
                        "390 分钟",
                        "360");
    }

    @Test
    void eveningStudyDoesNotCount() {
        BellTable.of(RULE).keeps("08:20-09:00 13:00-14:00 study 18:00-19:30");
    }
}
