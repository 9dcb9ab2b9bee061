package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Verdict;

class KeepClubGradesTest {
    private static final String CLASS = "class 4A\nclass 2A\nclub Art grades=3,4\nclub Chess\n";

    @Test
    void pupilOfAnotherGradeIsNamed() {
        members("member 4A 1 Art\nmember 2A 7 Art")
                .breaks(1)
                .says("Art", "3、4 年级", "2A 7")
                .at("2A", 0, 0);
    }

    @Test
    void clubForAllGradesTakesAnybody() {
        members("member 2A 7 Chess").isKept();
    }

    private static Verdict members(String lines) {
        return Drawn.of(CLASS + lines + "\n| Mon\n4A | Ma/Ada\n2A | .").under(new KeepClubGrades());
    }
}
