package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepFixedTimesTest {
    private static final KeepFixedTimes RULE = new KeepFixedTimes();

    @Test
    void lessonAtItsFixedTimeIsKept() {
        Drawn.of(
                        """
                        fixed 1A Ma Tue:2
                           | Mon    | Tue
                        1A | .      | . Ma/Ada
                        1B | Ma/Ada | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonElsewhereCostsOne() {
        Drawn.of(
                        """
                        fixed 1A Ma Tue:2
                           | Mon | Tue
                        1A | .   | . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 3)
                .says("1A Ma", "固定在周二第2节", "排在 周二第3节");
    }

    @Test
    void onlyTheFirstLessonsAreFixed() {
        Drawn.of(
                        """
                        fixed 1A Ma Mon:1 Tue:1
                           | Mon               | Tue
                        1A | Ma/Ada . . Ma/Ada | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("固定在周二第1节", "周一第4节");
    }

    @Test
    void periodIsThatOfTheClass() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 07:10-07:50 08:00-08:40 08:50-09:30
                        fixed 1A Ma Mon:2
                        fixed 4A Ma Mon:2
                           | Mon
                        1A | . Ma/Ada
                        4A | . . Ma/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("4A", 1, 3);
    }

    @Test
    void fixedActivityIsCountedAmongActivities() {
        Drawn.of(
                        """
                        subject Run activity
                        fixed 1A Run Mon:1
                           | Mon
                        1A | . . . . . . Run/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void timeThatDoesNotExistIsNeverKept() {
        Drawn.of(
                        """
                        fixed 1A Ma Mon:9
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("周一第9节");
    }
}
