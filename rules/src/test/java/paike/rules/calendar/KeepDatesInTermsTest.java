package paike.rules.calendar;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepDatesInTermsTest {

    @Test
    void eventAndExamOutsideOfTermsAreNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        event festival 2026-08-20 name=Camp
                        exam final 2027-02-03 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new KeepDatesInTerms())
                .breaks(1, 1)
                .says("Camp");
    }

    @Test
    void schoolWithoutTermsIsNotJudged() {
        Drawn.of(
                        """
                        event festival 2026-08-20
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new KeepDatesInTerms())
                .isKept();
    }
}
