package paike.rules.calendar;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldMeetingsPerTermTest {

    @Test
    void onlyWeeksOfTheMeetingCount() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        meeting 语文教研 Ada Fri 14:00-15:00 even
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new HoldMeetingsPerTerm(List.of("*教研"), 12))
                .breaks(2)
                .says("语文教研", "只有 10 次");
    }

    @Test
    void otherMeetingsAreNotJudged() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        meeting 例会 Ada Fri 14:00-15:00 even
                        | Mon | Thu | Fri
                        4A | Ma/Ada | Ma/Ada | .
                        """)
                .under(new HoldMeetingsPerTerm(List.of("*教研"), 12))
                .isKept();
    }
}
