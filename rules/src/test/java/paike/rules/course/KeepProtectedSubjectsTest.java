package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepProtectedSubjectsTest {
    private static final KeepProtectedSubjects RULE =
            new KeepProtectedSubjects(Subjects.of("protected"));

    @Test
    void lostLessonThatNobodyTookIsKept() {
        Drawn.of(
                        """
                        subject Pe protected
                        plan 1 Pe 2
                        plan 1 Ma 1
                           | Mon
                        1A | Ma/Ada Pe/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oneTakenPeriodCostsTwoHalves() {
        Drawn.of(
                        """
                        subject Pe protected
                        plan 1 Pe 2
                        plan 1 Ma 1
                           | Mon          | Tue
                        1A | Ma/Ada Pe/Bo | . . Ma/Ada:unplanned
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 2, 3)
                .says("1A", "Pe", "Ma 周二第3节")
                .lights("1A Ma");
    }

    @Test
    void noMoreIsTakenThanOthersGained() {
        Drawn.of(
                        """
                        subject Pe protected
                        subject Mu protected
                        plan 1 Pe 2
                        plan 1 Mu 1
                        plan 1 Ma 1
                           | Mon
                        1A | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 0, 0)
                .says("Pe、Mu", "其他科目");
    }

    @Test
    void oneProtectedSubjectForAnotherIsNoTheft() {
        Drawn.of(
                        """
                        subject Pe protected
                        subject Mu protected
                        plan 1 Pe 1
                        plan 1 Mu 1
                           | Mon
                        1A | Pe/Bo Pe/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonTakenEverySecondWeekCostsOne() {
        Drawn.of(
                        """
                        subject Pe protected
                        plan 1 Pe 1
                        plan 1 Ma 1
                           | Mon
                        1A | Ma/Ada Pe/Bo:odd Ma/Ada:even
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void ruleForGradeFourLeavesGradeOneAlone() {
        Drawn.of(
                        """
                        subject Pe protected
                        plan 1 Pe 1
                           | Mon
                        1A | Ma/Ada
                        4A | Ma/Ada
                        """)
                .under(RULE, 4)
                .isKept();
    }
}
