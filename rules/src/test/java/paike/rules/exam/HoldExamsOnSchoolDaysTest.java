package paike.rules.exam;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldExamsOnSchoolDaysTest {

    @Test
    void holidayAndWeekendAreNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        holiday National 2026-10-01 2026-10-07
                        exam final 2026-10-01 grades=4
                        exam unit 2026-10-17 grades=4
                        exam unit 2026-10-15 grades=4
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new HoldExamsOnSchoolDays())
                .breaks(1, 1)
                .says(0, "National")
                .says(1, "周末");
    }

    @Test
    void makeUpDayIsASchoolDay() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        makeup 2026-10-10 Mon
                        exam unit 2026-10-10 grades=4
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new HoldExamsOnSchoolDays())
                .isKept();
    }
}
