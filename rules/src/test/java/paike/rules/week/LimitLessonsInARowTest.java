package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Whose;

class LimitLessonsInARowTest {
    private static final LimitLessonsInARow RULE =
            new LimitLessonsInARow(Whose.CLASSES, Lessons.of("subject:core"), 2);

    @Test
    void otherLessonsEndARun() {
        Drawn.of(
                        """
                        subject Ma core
                        subject Ch core
                           | Mon                         | Tue
                        1A | Ma/Ada Ch/Bo Pe/Cy Ma/Ada   | Ma/Ada Ch/Bo Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 0)
                .says("1A 周二 有 1 次连上超过 2 节Ma、Ch")
                .lights("1A Ma", "1A Ch", "1A Ma");
    }

    @Test
    void lunchEndsARun() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | . . Ma/Ada Ma/Ada Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void teachersMayBeLimitedToo() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | Ma/Ada .
                        1B | .      Ma/Ada
                        """)
                .under(new LimitLessonsInARow(Whose.TEACHERS, Lessons.of("subject:core"), 1))
                .breaks(1)
                .says("Ada");
    }
}
