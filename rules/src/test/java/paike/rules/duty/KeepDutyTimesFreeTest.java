package paike.rules.duty;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepDutyTimesFreeTest {
    private static final KeepDutyTimesFree RULE =
            new KeepDutyTimesFree(List.of("教导主任"), List.of(), List.of(1), List.of());

    @Test
    void patrolInLessonOneIsKeptFree() {
        Drawn.of(
                        """
                        teacher Ada 教导主任
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1)
                .says("Ada", "教导主任", "周一第1节", "1A Ma")
                .lights("1A Ma");
    }

    @Test
    void otherPeriodsAndTeachersAreFree() {
        Drawn.of(
                        """
                        teacher Ada 教导主任
                        teacher Bo 政教主任
                           | Mon
                        1A | Ma/Bo Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lastPeriodOfFriday() {
        Drawn.of(
                        """
                        teacher Bo 政教主任
                           | Thu               | Fri
                        1A | . . . . . Ma/Bo   | . . . . . Ma/Bo
                        """)
                .under(new KeepDutyTimesFree(List.of("政教主任"), List.of(5), List.of(-1), List.of()))
                .breaks(1)
                .at("1A", 5, 6);
    }

    @Test
    void firstAfterNoonForAllLeaders() {
        Drawn.of(
                        """
                        teacher Ada 校长
                        teacher Bo 政教主任
                           | Mon                   | Tue
                        1A | . . . . Ma/Bo .       | . . . . Ma/Ada .
                        1B | . . . . .     Ma/Bo   | . . . . .      .
                        """)
                .under(
                        new KeepDutyTimesFree(
                                List.of("校长", "*主任"), List.of(), List.of(), List.of(1)))
                .breaks(1, 1);
    }

    @Test
    void doubleThatReachesIntoItCounts() {
        Drawn.of(
                        """
                        teacher Ada 教导主任
                           | Mon
                        1A | Ma/Ada =
                        """)
                .under(RULE)
                .breaks(1);
    }
}
