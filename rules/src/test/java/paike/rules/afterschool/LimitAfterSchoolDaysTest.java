package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitAfterSchoolDaysTest {
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
    void twoDutiesOfADayAreOneDay() {
        DRAWN.under(new LimitAfterSchoolDays(3)).isKept();
    }

    @Test
    void eachDayAboveCosts() {
        DRAWN.under(new LimitAfterSchoolDays(2)).breaks(1, 1).says("Ada", "3 天", "最多 2 天");
    }
}
