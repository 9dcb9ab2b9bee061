package paike.rules.linked;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;

class EndTheDayTest {
    private static final EndTheDay RULE = new EndTheDay(Lessons.of("subject:Pe"));

    @Test
    void lastLessonIsKept() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | Ch/Bo Pe/Ada | . . Pe/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonBehindItCostsOneHoweverMany() {
        Drawn.of(
                        """
                           | Mon                | Tue
                        1A | Pe/Ada Ch/Bo Ma/Cy | .
                        1B | Ch/Di              | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1)
                .says("1A Pe（周一第1节）应是当天最后一节", "1A Ch（周一第2节）、1A Ma（周一第3节）")
                .lights("1A Pe", "1A Ch", "1A Ma");
    }

    @Test
    void jointLessonIsOne() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Pe/Ada
                        1A    | . Ch/Bo
                        1B    | . Ma/Cy
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void activityPeriodIsPartOfTheDay() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | . . . . . Pe/Ada Run/Bo
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void afterSchoolServiceIsNot() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30 afterSchool1 15:30-16:10
                        care 1A Ada,Bo
                        duty 1A Mon Bo
                           | Mon
                        1A | Ch/Bo Pe/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonOfTheOtherWeekIsFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Pe/Ada:odd Ch/Bo:even
                        1B | Pe/Cy:odd  Ch/Di:odd
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 1);
    }

    @Test
    void lessonsOfADoubleAreItself() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ch/Bo Pe/Ada =
                        """)
                .under(RULE)
                .isKept();
    }
}
