package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class ShareEdgePeriodsTest {
    private static final ShareEdgePeriods RULE = new ShareEdgePeriods(Subjects.ALL, 1);

    @Test
    void oneMoreFirstPeriodIsFair() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Ma/Ada .      | .      Ma/Ada
                        1B | .      Ma/Ada | Ch/Bo  Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void threeFirstPeriodsAgainstNoneCostTwo() {
        Drawn.of(
                        """
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | Ma/Ada .      | Ma/Ada .
                        1B | .      Ma/Ada | .      Ma/Ada | .      Ma/Ada
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 0, 0)
                .says("Ada", "第一节", "1A 3", "1B 0");
    }

    @Test
    void lastPeriodsAreSharedToo() {
        Drawn.of(
                        """
                           | Mon                       | Tue
                        1A | . . . . .      Ma/Ada     | . . . . .      Ma/Ada
                        1B | . . . . Ma/Ada .          | . . . . Ma/Ada .
                        """)
                .under(RULE)
                .breaks(1)
                .says("最后一节", "1A 2", "1B 0");
    }

    @Test
    void doubleThatEndsTheDayIsALastPeriod() {
        Drawn.of(
                        """
                           | Mon                       | Tue
                        1A | . . . . Ma/Ada =          | . . . . Ma/Ada =
                        1B | . . . Ma/Ada = .          | . . . Ma/Ada = .
                        """)
                .under(RULE)
                .breaks(1)
                .says("最后一节");
    }

    @Test
    void classesOfOtherGradesAreNotCompared() {
        Drawn.of(
                        """
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | Ma/Ada .      | Ma/Ada .
                        4A | .      Ma/Ada | .      Ma/Ada | .      Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void placeIsTheClassWithTheWidestLeadInItsGrade() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed    | Thu           | Fri
                        1A | Ma/Ada | Ma/Ada | Ma/Ada | .             | .
                        1B | Ma/Ada | Ma/Ada | Ma/Ada | .             | .
                        4A | .      | .      | .      | Ma/Ada .      | Ma/Ada .
                        4B | .      | .      | .      | .      Ma/Ada | .      Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("4A", 0, 0);
    }

    @Test
    void nothingIsJudgedWhileLessonsOfTheSubjectAreToCome() {
        Drawn.of(
                        """
                        left 1B Ma/Ada
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | Ma/Ada .      | Ma/Ada .
                        1B | .      Ma/Ada | .      Ma/Ada | .
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void lessonsToComeOfAnotherSubjectDoNotMatter() {
        Drawn.of(
                        """
                        left 1B Ch/Ada
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | Ma/Ada .      | Ma/Ada .
                        1B | .      Ma/Ada | .      Ma/Ada | .      Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(2);
    }
}
