package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldClubSessionsTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    @Test
    void sessionsAtTheirTimesAreKept() {
        Drawn.of(
                        BELL
                                + "club Opera by=Ada Mon@16:30-17:30\nlecture Talk Mon@15:30-16:10\nclass 1A\n| Mon")
                .under(new HoldClubSessions())
                .isKept();
    }

    @Test
    void sessionLeftOutIsNamed() {
        Drawn.of(
                        BELL
                                + "class 1A\nclub Opera by=Ada Mon@16:30-17:30 Tue@16:30-17:30\n"
                                + "without Opera Tue\n| Mon | Tue")
                .under(new HoldClubSessions())
                .breaks(1)
                .says("Opera", "周二");
    }

    @Test
    void sessionWithoutAFixedTimeCanBeMissing() {
        var drawn = Drawn.of(BELL + "class 1A\nclub Chess by=Ada free=1\n| Mon");
        drawn.under(new HoldClubSessions()).breaks(1).says("Chess", "第 1 次");
        drawn.unfinishedUnder(new HoldClubSessions()).isKept();
    }
}
