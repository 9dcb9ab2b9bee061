package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class PreferHomeroomFirstLessonTest {
    private static final PreferHomeroomFirstLesson RULE = new PreferHomeroomFirstLesson();

    @Test
    void homeroomTeacherIsFirstEveryDay() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                           | Mon    | Tue
                        1A | Ma/Ada Ch/Bo | Ma/Ada .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void dayThatBeginsWithSomebodyElseCosts() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                           | Mon          | Tue
                        1A | Ma/Ada Ch/Bo | Ch/Bo Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 0, 0)
                .says("1A", "1 天", "班主任 Ada");
    }

    @Test
    void moreDaysThanLessonsAreFree() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                           | Mon          | Tue
                        1A | Ma/Ada Ch/Bo | Ch/Bo Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void anySubjectWillDo() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                           | Mon          | Tue
                        1A | Ma/Ada Ch/Bo | Meet/Ada Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void firstLessonOfAnotherClassDoesNotCount() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                           | Mon
                        1A | Ch/Bo  Ma/Ada
                        1B | Ma/Ada .
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void classesWithoutHomeroomTeacherAreFree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ch/Bo Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonsToComeMayBeFirst() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                        left 1A Ma/Ada
                           | Mon    | Tue
                        1A | Ma/Ada | .
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void placedElsewhereIsLostIfEveryLessonIsNeeded() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                        left 1A Ma/Ada
                           | Mon    | Tue
                        1A | . Ma/Ada | .
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }
}
