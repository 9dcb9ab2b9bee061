package paike.rules.bell;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class OfferAfterSchoolTest {
    private static final OfferAfterSchool RULE = new OfferAfterSchool(120, List.of(1, 2, 5));

    @Test
    void breakBetweenTheSlotsCounts() {
        Drawn.of(
                        """
                        bell 08:20-09:00 afterSchool1 15:30-16:10 afterSchool2 16:30-17:30
                           | Mon | Tue
                        1A | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherWeekdaysAreNotAsked() {
        Drawn.of(
                        """
                        bell 08:20-09:00 afterSchool1 15:30-17:30
                        bell Wed 08:20-09:00
                           | Mon | Wed
                        1A | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void missingMinutesCost() {
        Drawn.of(
                        """
                        bell 08:20-09:00 afterSchool2 15:40-16:40
                        bell Fri 08:20-09:00
                           | Mon | Tue | Wed | Fri
                        1A | .   | .   | .   | .
                        """)
                .under(RULE)
                .breaks(120, 60)
                .atGrade(1, 5)
                .says("周五", "没有", "120 分钟")
                .says(1, "周一、周二", "15:40-16:40", "60 分钟");
    }
}
