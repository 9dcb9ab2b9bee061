package paike.rules.calendar;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.calendar.EventKind;
import paike.rules.Drawn;

class HoldEventsByMonthTest {

    @Test
    void monthWithoutTheEventIsNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        event homeworkCheck 2026-10-12
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(
                        new HoldEventsByMonth(
                                List.of(EventKind.HOMEWORK_CHECK), List.of(10, 11), List.of()))
                .breaks(1)
                .says("2026 年 11 月");
    }

    @Test
    void nameHasToContainAWord() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        event festival 2026-12-09 name=Choir
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(
                        new HoldEventsByMonth(
                                List.of(EventKind.FESTIVAL), List.of(12), List.of("Song")))
                .breaks(1)
                .says("Song");
    }

    @Test
    void monthsOutsideOfTheTermAreNotJudged() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new HoldEventsByMonth(List.of(EventKind.FESTIVAL), List.of(3, 8), List.of()))
                .isKept();
    }
}
