package paike.rules.teacher;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepTeacherLoadTest {
    private static final KeepTeacherLoad RULE =
            new KeepTeacherLoad(Subjects.of("Ma"), List.of(), 2, 3, 1);

    @Test
    void loadsFromLeastToMostAreKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =      Ma/Bo = =
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void onePeriodTooManyCostsTwoHalves() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada = =    | Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("Ada", "4 节", "2—3 节");
    }

    @Test
    void onePeriodTooFewCostsTwoHalves() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("Ada", "1 节");
    }

    @Test
    void whoeverHasDutiesMayTeachLess() {
        Drawn.of(
                        """
                        teacher Ada 教导主任
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void homeroomTeacherHasOneMore() {
        Drawn.of(
                        """
                        class 1A homeroom=Ada
                           | Mon
                        1A | Ma/Ada = =
                        """)
                .under(RULE)
                .breaks(2)
                .says("3 节", "班主任另计 1 节");
    }

    @Test
    void subjectOfMostPeriodsDecides() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ch/Ada = = Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void otherStageHasItsOwnStandard() {
        var middle = new KeepTeacherLoad(Subjects.of("Ma"), List.of(7, 8, 9), 2, 3, 1);
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        7A | Ma/Bo
                        """)
                .under(middle)
                .breaks(2)
                .says("Bo");
    }
}
