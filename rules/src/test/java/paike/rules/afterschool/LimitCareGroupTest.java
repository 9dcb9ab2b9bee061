package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class LimitCareGroupTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    private static final String TWO =
            "class 1A pupils=30\nclass 1B pupils=25\ncare 1A+1B Ada\n| Mon";

    @Test
    void groupThatIsSmallEnoughIsKept() {
        Drawn.of(BELL + TWO).under(new LimitCareGroup(55)).isKept();
    }

    @Test
    void eachPupilTooManyCosts() {
        Drawn.of(BELL + TWO)
                .under(new LimitCareGroup(50))
                .breaks(5)
                .at("1A", 0, 0)
                .says("1A+1B", "55 名", "最多 50 名");
    }
}
