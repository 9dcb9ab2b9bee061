package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepDailySubjectsTest {
    private static final KeepDailySubjects RULE = new KeepDailySubjects(Subjects.of("core"));

    @Test
    void coreSubjectEveryDayIsKept() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon    | Tue           | Wed
                        1A | Ma/Ada | . Ma/Ada      | Ma/Ada =
                        1B | Ma/Bo  | Ma/Bo Ch/Cy   | Ma/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void dayWithoutACoreSubjectCostsOne() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon           | Tue    | Wed
                        1A | Ma/Ada Ma/Ada | Ch/Bo  | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 0)
                .says("1A", "周二", "没有Ma");
    }

    @Test
    void twoDaysWithoutCostOneEach() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon                  | Tue | Wed
                        1A | Ma/Ada Ma/Ada Ma/Ada | .   | .
                        """)
                .under(RULE)
                .breaks(1, 1)
                .at(0, "1A", 2, 0)
                .at(1, "1A", 3, 0);
    }

    @Test
    void twoLessonsInThreeDaysNeedOnlyTwoDays() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon    | Tue | Wed
                        1A | Ma/Ada | .   | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void anotherSubjectOfTheFamilyCounts() {
        Drawn.of(
                        """
                        subject Ch core family=Lan
                        subject Wr family=Lan
                           | Mon         | Tue
                        1A | Ch/Ada      | Wr/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonStillToComeExcusesADay() {
        Drawn.of(
                        """
                        subject Ma core
                        left 1A Ma/Ada
                           | Mon           | Tue | Wed
                        1A | Ma/Ada Ma/Ada | .   | .
                        """)
                .unfinishedUnder(RULE)
                .breaks(1)
                .at("1A", 3, 0);
    }
}
