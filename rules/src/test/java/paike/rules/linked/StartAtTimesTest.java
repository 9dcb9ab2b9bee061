package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Times;

class StartAtTimesTest {
    private static final StartAtTimes RULE =
            new StartAtTimes(Lessons.of("subject:Ma"), Times.of("1-2.1-2"));

    @Test
    void itsTimesAreKept() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | . Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherTimeCostsOneHoweverLongTheLesson() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | . . Ma/Ada = | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 3)
                .says("1A Ma 排在 周一第3节", "应在 周一第1节、周一第2节、周二第1节、周二第2节 开始");
    }

    @Test
    void manyTimesAreNotAllNamed() {
        Drawn.of(
                        """
                           | Mon              | Tue
                        1A | . . . . . Ma/Ada | .
                        """)
                .under(new StartAtTimes(Lessons.ALL, Times.of("*.1-5")))
                .breaks(1)
                .says("周一第4节等 10 个节次");
    }

    @Test
    void otherLessonsAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oneLessonOfAnAssignmentMayBeMeant() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada Ma/Ada | Ma/Ada
                        """)
                .under(new StartAtTimes(Lessons.of("a0#2"), Times.of("1.1")))
                .breaks(1)
                .at("1A", 1, 2);
    }

    @Test
    void activityPeriodIsNoLessonPeriod() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | . . . . . . Run/Bo
                        """)
                .under(new StartAtTimes(Lessons.ALL, Times.of("*.1")))
                .breaks(1);
    }
}
