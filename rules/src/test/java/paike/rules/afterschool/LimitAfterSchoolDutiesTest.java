package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitAfterSchoolDutiesTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    /** Ada has care on Monday, Tuesday and Wednesday and a club on Wednesday; Bo has care daily. */
    private static final Drawn DRAWN =
            Drawn.of(
                    BELL
                            + "care 1A Ada,Bo\ncare 1B Ada,Bo\nclub Opera by=Ada Wed@16:30-17:30\n"
                            + "duty 1A Mon Ada\nduty 1A Tue Ada\nduty 1A Wed Bo\n"
                            + "duty 1B Mon Bo\nduty 1B Tue Bo\nduty 1B Wed Ada\n"
                            + "| Mon | Tue | Wed");

    @Test
    void asManyAsAllowedIsKept() {
        DRAWN.under(new LimitAfterSchoolDuties(4)).isKept();
    }

    @Test
    void eachDutyAboveCosts() {
        DRAWN.under(new LimitAfterSchoolDuties(2)).breaks(2, 1).says("Ada", "4 次", "最多 2 次");
    }

    @Test
    void guestsHaveNoDuties() {
        Drawn.of(BELL + "class 1A\nclub Opera guest=Vi Mon@16:30-17:30\n| Mon")
                .under(new LimitAfterSchoolDuties(0))
                .isKept();
    }
}
