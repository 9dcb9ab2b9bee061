package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Verdict;

class FitClubVenuesTest {
    private static final String CLASS = "class 4A\nroom Hall music seats=20\nroom Field gym\n";

    @Test
    void clubThatMayOutgrowItsVenueIsReported() {
        club("club Art size=8-25 in=Hall")
                .breaks(5)
                .says("Art", "25 人", "Hall", "20 人")
                .at("", 0, 0);
    }

    @Test
    void clubThatJustFitsIsFine() {
        club("club Art size=8-20 in=Hall").isKept();
    }

    @Test
    void venueWithoutStatedCapacityHoldsAnyNumber() {
        club("club Art size=8-99 in=Field").isKept();
    }

    @Test
    void clubWithoutMaximumCountsItsMembers() {
        club("club Art in=Hall\nmember 4A 1 Art").isKept();
    }

    private static Verdict club(String lines) {
        return Drawn.of(CLASS + lines + "\n| Mon\n4A | Ma/Ada").under(new FitClubVenues());
    }
}
