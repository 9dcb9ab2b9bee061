package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class CompleteClubsTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    @Test
    void clubWithAllFiveIsKept() {
        Drawn.of(
                        BELL
                                + "class 1A\nroom Hall\nclub Opera by=Ada in=Hall content=songs"
                                + " Mon@16:30-17:30 least=5 most=20\n| Mon")
                .under(new CompleteClubs())
                .isKept();
    }

    @Test
    void eachThingMissingIsNamed() {
        Drawn.of(BELL + "class 1A\nclub Opera guest=Vi\n| Mon")
                .under(new CompleteClubs())
                .breaks(4)
                .says("Opera", "时间、场地、内容、学生人数");
    }
}
