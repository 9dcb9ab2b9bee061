package paike.rules.calendar;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldTeachingWeeksTest {

    @Test
    void weeksOfOneTermAreNotJudged() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldTeachingWeeks(35, 39))
                .isKept();
    }

    @Test
    void weeksLackingAreCounted() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        term t2 2027-03-01 2027-05-07
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldTeachingWeeks(35, 39))
                .breaks(5)
                .says("30 周")
                .atGrade(4, 0);
    }

    @Test
    void eventThatStopsLessonsForAWeekTakesIt() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        term t2 2027-03-01 2027-07-02
                        event trip 2027-04-12 2027-04-16 stops=1 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldTeachingWeeks(38, 39))
                .breaks(1);
    }
}
