package paike.rules.calendar;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepHolidaysFreeTest {

    @Test
    void sundayThatMakesUpForAHolidayIsFree() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        holiday National 2026-10-01 2026-10-07
                        makeup 2026-09-20 Thu
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new KeepHolidaysFree())
                .isKept();
    }

    @Test
    void moreSundaysThanDaysLostAreNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        holiday Moon 2026-09-25 2026-09-27
                        makeup 2026-09-20 Fri
                        makeup 2026-10-10 Fri
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new KeepHolidaysFree())
                .breaks(1)
                .says("2026-10-10");
    }

    @Test
    void lessonsInAHolidayAreNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        holiday National 2026-10-01 2026-10-07
                        makeup 2026-10-02 Fri
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new KeepHolidaysFree())
                .breaks(1)
                .says("National");
    }
}
