package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidCareAfterFullDayTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    @Test
    void careAfterAFullDayIsNamed() {
        Drawn.of(BELL + "care 1A Ada\nduty 1A Mon Ada\n| Mon\n1A | Ma/Ada Ma/Ada Ma/Ada")
                .under(new AvoidCareAfterFullDay(3))
                .breaks(1)
                .says("Ada", "周一", "3 节");
    }

    @Test
    void careAfterFewerPeriodsOrOnAnotherDayIsKept() {
        Drawn.of(
                        BELL
                                + "care 1A Ada\nduty 1A Mon Ada\n| Mon | Tue\n"
                                + "1A | Ma/Ada Ma/Ada | Ma/Ada Ma/Ada Ma/Ada")
                .under(new AvoidCareAfterFullDay(3))
                .isKept();
    }
}
