package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class OfferClubsTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    @Test
    void enoughClubsAreKept() {
        Drawn.of(BELL + "class 1A\nclub A by=Ada\nclub B by=Bo\n| Mon")
                .under(new OfferClubs(2))
                .isKept();
    }

    @Test
    void eachClubLackingCosts() {
        Drawn.of(BELL + "class 1A\nclub A by=Ada\n| Mon")
                .under(new OfferClubs(3))
                .breaks(2)
                .says("1 个", "不少于 3 个");
    }
}
