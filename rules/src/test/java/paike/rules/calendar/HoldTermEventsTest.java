package paike.rules.calendar;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.calendar.EventKind;
import paike.rules.Drawn;

class HoldTermEventsTest {

    @Test
    void gradeWithoutTheEventIsNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        event parentsMeeting 2026-11-20 grades=4
                        | Mon
                        4A | Ma/Ada
                        5A | Ma/Bo
                        """)
                .under(new HoldTermEvents(List.of(EventKind.PARENTS_MEETING), 1))
                .breaks(1)
                .atGrade(5, 0);
    }

    @Test
    void schoolWithoutCalendarIsNotJudged() {
        Drawn.of(
                        """
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldTermEvents(List.of(EventKind.PARENTS_MEETING), 1))
                .isKept();
    }
}
