package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Verdict;

class AvoidPupilClashesTest {
    private static final String CLASS =
            "class 4A\nclub Art Mon\nclub Chess Mon Wed\nclub Choir Tue\n";

    @Test
    void twoClubsAtOneTimeAreReported() {
        members("member 4A 1 Art Chess").breaks(1).says("4A 1", "Art", "Chess").at("4A", 0, 0);
    }

    @Test
    void clubTwiceIsReported() {
        members("member 4A 1 Choir\nmember 4A 1 Choir").breaks(1).says("4A 1", "Choir", "两次");
    }

    @Test
    void clubsOnDifferentDaysAreFine() {
        members("member 4A 1 Chess Choir\nmember 4A 2 Art").isKept();
    }

    private static Verdict members(String lines) {
        return Drawn.of(CLASS + lines + "\n| Mon\n4A | Ma/Ada").under(new AvoidPupilClashes());
    }
}
