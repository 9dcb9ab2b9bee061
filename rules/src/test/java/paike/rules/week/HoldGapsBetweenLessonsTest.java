package paike.rules.week;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Lessons;
import paike.rules.Whose;

class HoldGapsBetweenLessonsTest {
    private static final HoldGapsBetweenLessons RULE =
            new HoldGapsBetweenLessons(
                    Whose.CLASSES, Lessons.of("subject:Pe"), Lessons.of("subject:Ma"), 2);

    @Test
    void lessonsThatComeTooSoonAreFound() {
        Drawn.of(
                        """
                           | Mon               | Tue
                        1A | Pe/Cy Ma/Ada .    | Pe/Cy Ch/Bo Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(1, 1)
                .at("1A", 1, 0)
                .says("1A 周一 Pe之后应隔至少 2 节才上Ma")
                .lights("1A Pe", "1A Ma");
    }

    @Test
    void theOtherWayRoundTheyMayFollowAtOnce() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Pe/Cy Ch/Bo Ch/Bo Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void aDoubleIsOneLesson() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada = . . Ma/Ada
                        """)
                .under(
                        new HoldGapsBetweenLessons(
                                Whose.CLASSES,
                                Lessons.of("subject:Ma"),
                                Lessons.of("subject:Ma"),
                                2))
                .isKept();
    }

    @Test
    void lessonsOfOtherClassesDoNotCount() {
        Drawn.of(
                        """
                           | Mon
                        1A | Pe/Cy .
                        1B | .     Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void teachersMayHaveItToo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada .
                        1B | .      Ma/Ada
                        """)
                .under(
                        new HoldGapsBetweenLessons(
                                Whose.TEACHERS, Lessons.ALL, Lessons.of("subject:Ma"), 1))
                .breaks(1)
                .says("Ada");
    }
}
