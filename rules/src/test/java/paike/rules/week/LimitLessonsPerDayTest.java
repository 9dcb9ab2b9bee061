package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Whose;

class LimitLessonsPerDayTest {
    private static final LimitLessonsPerDay RULE =
            new LimitLessonsPerDay(Whose.CLASSES, Lessons.of("subject:core"), 2);

    @Test
    void periodsOfTheseLessonsCount() {
        Drawn.of(
                        """
                        subject Ma core
                        subject Ch core
                           | Mon                            | Tue
                        1A | Ma/Ada Ch/Bo Pe/Cy Ma/Ada = .  | Ma/Ada Ch/Bo Pe/Cy Pe/Cy
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 1, 0)
                .says("1A 周一 有 4 节Ma、Ch", "最多 2 节")
                .lights("1A Ma", "1A Ch", "1A Ma");
    }

    @Test
    void teachersMayBeLimitedToo() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | Ma/Ada .      Ma/Ada
                        1B | .      Pe/Ada
                        """)
                .under(new LimitLessonsPerDay(Whose.TEACHERS, Lessons.of("subject:core"), 1))
                .breaks(1)
                .says("Ada", "2 节Ma");
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | Ma/Ada Ma/Ada:odd Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }
}
