package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class CoverCareTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    @Test
    void dutyOnEveryDayIsKept() {
        Drawn.of(BELL + "care 1A Ada,Bo\nduty 1A Mon Ada\nduty 1A Tue Bo\n| Mon | Tue")
                .under(new CoverCare())
                .isKept();
    }

    @Test
    void dayWithoutDutyIsNamed() {
        Drawn.of(BELL + "care 1A Ada,Bo\nduty 1A Mon Ada\n| Mon | Tue")
                .under(new CoverCare())
                .breaks(1)
                .at("1A", 2, 0)
                .says("1A", "周二", "15:30-16:10", "没有值班教师");
    }

    @Test
    void dutyOfNobodyIsNoCare() {
        Drawn.of(BELL + "care 1A+1B Ada,Bo\nduty 1A Mon\n| Mon")
                .under(new CoverCare())
                .breaks(1)
                .at("1A", 1, 0);
    }

    @Test
    void dutyToComeIsNotMissing() {
        Drawn.of(BELL + "care 1A Ada\n| Mon").unfinishedUnder(new CoverCare()).isKept();
    }
}
