package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepAssignedTeachersTest {
    private static final KeepAssignedTeachers RULE = new KeepAssignedTeachers();

    @Test
    void lessonByTheAssignedTeacherIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonByAnotherTeacherCostsOne() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon | Tue
                        1A | .   | . . Ma/Bo:other
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 3)
                .says("1A Ma", "周二第3节", "由 Bo 上", "任课安排是 Ada")
                .lights("1A Ma");
    }

    @Test
    void eachSwappedLessonCostsOne() {
        Drawn.of(
                        """
                        left 1A Ma/Ada Ch/Bo
                           | Mon
                        1A | Ma/Bo:other Ch/Ada:other
                        """)
                .under(RULE)
                .breaks(1, 1);
    }

    @Test
    void unplannedLessonIsNoSwap() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Bo:unplanned
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void ruleForGradeFourLeavesGradeOneAlone() {
        Drawn.of(
                        """
                        left 1A Ma/Ada
                           | Mon
                        1A | Ma/Bo:other
                        """)
                .under(RULE, 4)
                .isKept();
    }
}
