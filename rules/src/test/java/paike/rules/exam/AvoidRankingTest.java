package paike.rules.exam;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidRankingTest {

    @Test
    void rankingIsNamed() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4 is=ranked
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new AvoidRanking())
                .breaks(1)
                .says("排名");
    }

    @Test
    void withoutRankingItIsKept() {
        Drawn.of(
                        """
                        term t1 2026-09-01 2027-01-22
                        exam final 2027-01-14 grades=4
                        | Mon
                        4A | Ma/Ada Ch/Bo
                        """)
                .under(new AvoidRanking())
                .isKept();
    }
}
