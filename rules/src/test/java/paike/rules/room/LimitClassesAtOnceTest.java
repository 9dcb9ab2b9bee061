package paike.rules.room;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class LimitClassesAtOnceTest {
    private static final LimitClassesAtOnce RULE = new LimitClassesAtOnce(Subjects.of("Pe"), 2);

    @Test
    void twoAtOnceAreKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Pe/Ada
                        1B | Pe/Bo
                        1C | . Pe/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void thirdClassIsOneTooManyWhereverItIs() {
        Drawn.of(
                        """
                           | Mon
                        1A | Pe/Ada@Field
                        1B | Pe/Bo@Gym
                        1C | Pe/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1C", 1, 1)
                .says("周一第1节", "3 个班同时上Pe", "最多 2 个")
                .lights("1A Pe", "1B Pe", "1C Pe");
    }

    @Test
    void jointLessonIsTwoClasses() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Pe/Ada
                        1C    | Pe/Cy
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void periodsThatOverlapByTheClockCountTogether() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:20-09:00
                           | Mon
                        1A | Pe/Ada
                        1B | Pe/Bo
                        4A | Pe/Cy
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void subjectsShareTheLimitAndWeeksDoNot() {
        Drawn.of(
                        """
                           | Mon
                        1A | Pe/Ada:odd
                        1B | Ru/Bo
                        1C | Pe/Cy:even
                        """)
                .under(new LimitClassesAtOnce(Subjects.of("Pe", "Ru"), 1))
                .breaks(1)
                .says("2 个班同时上Pe、Ru");
    }

    @Test
    void activityPeriodsAreStaggered() {
        Drawn.of(
                        """
                        subject Run activity
                        bell 08:00-08:40 activity 15:00-15:30 activity 15:40-16:10
                           | Mon
                        1A | . Run/Ada .
                        1B | . Run/Bo .
                        1C | . . Run/Cy
                        """)
                .under(new LimitClassesAtOnce(Subjects.of("activity"), 1))
                .breaks(1)
                .at("1B", 1, 0);
    }
}
