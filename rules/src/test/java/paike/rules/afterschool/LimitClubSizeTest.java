package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Verdict;

class LimitClubSizeTest {
    private static final String CLASS = "class 4A\nclub Art size=2-2\nclub Chess size=1-9\n";

    @Test
    void oneTooManyCostsOne() {
        members("member 4A 1 Art\nmember 4A 2 Art\nmember 4A 3 Art")
                .breaks(1)
                .says("Art", "3 人", "最多 2 人");
    }

    @Test
    void clubBelowItsMinimumShouldBeClosed() {
        members("member 4A 1 Art Chess").breaks(1).says("Art", "只有 1 人", "至少 2 人");
    }

    @Test
    void closedClubIsFine() {
        members("member 4A 1 Chess").isKept();
    }

    private static Verdict members(String lines) {
        return Drawn.of(CLASS + lines + "\n| Mon\n4A | Ma/Ada").under(new LimitClubSize());
    }
}
