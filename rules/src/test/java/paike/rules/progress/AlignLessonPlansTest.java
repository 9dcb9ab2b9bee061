package paike.rules.progress;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class AlignLessonPlansTest {
    private static final AlignLessonPlans RULE = new AlignLessonPlans(Subjects.ALL, 7);

    @Test
    void classesInTurnAreLevel() {
        Drawn.of(
                        """
                           | Mon           | Tue           | Wed
                        1A | Ma/Ada .      | .      Ma/Ada | Ma/Ada .
                        1B | .      Ma/Ada | Ma/Ada .      | .      Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void classAheadByOneIsNamed() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed    | Thu
                        1A | Ma/Ada | Ma/Ada | .      | .
                        1B | .      | .      | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 1)
                .says("Ada", "1A 在周二第1节上第 2 课时", "1B 只上了 0 课时", "应先上第 1 课时")
                .lights("1A Ma");
    }

    @Test
    void leadOfTwoCostsMore() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed    | Thu    | Fri
                        1A | Ma/Ada | Ma/Ada | Ma/Ada | .      | .    .
                        1B | .      | .      | .      | Ma/Ada | Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(3);
    }

    @Test
    void otherTeachersAndGradesNeedNotBeLevel() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed    | Thu
                        1A | Ma/Ada | Ma/Ada | .      | .
                        1B | .      | .      | Ma/Bo  | Ma/Bo
                        2A | .      | .      | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void classWithFewerLessonsIsNotWaitedFor() {
        Drawn.of(
                        """
                           | Mon           | Tue    | Wed
                        1A | Ma/Ada .      | Ma/Ada | Ma/Ada
                        1B | .      Ma/Ada | .      | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleMayStandAgainstTwoSingles() {
        Drawn.of(
                        """
                           | Mon               | Tue           | Wed
                        1A | Ma/Ada = .        | .      .      | Ma/Ada
                        1B | .      . Ma/Ada   | Ma/Ada .      | . Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void afterADoubleTheOthersCatchUpFirst() {
        Drawn.of(
                        """
                           | Mon               | Tue             | Wed
                        1A | Ma/Ada = .        | Ma/Ada .        | .
                        1B | .      . Ma/Ada   | .      Ma/Ada   | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("第 3 课时", "1B 只上了 1 课时");
    }

    @Test
    void eachWeekIsJudgedByItself() {
        Drawn.of(
                        """
                           | Mon             | Tue        | Wed
                        1A | Ma/Ada:odd .    | Ma/Ada:odd | .
                        1B | Ma/Ada:even .   | .          | Ma/Ada:odd
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void lessonsToComeMayCatchUp() {
        Drawn.of(
                        """
                        left 1B Ma/Ada
                           | Mon    | Tue    | Wed    | Thu
                        1A | Ma/Ada | Ma/Ada | .      | .
                        1B | .      | .      | .      | Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .isKept();
    }

    @Test
    void moreThanTheLessonsToComeCannotBeCaughtUp() {
        Drawn.of(
                        """
                        left 1B Ma/Ada
                           | Mon    | Tue    | Wed    | Thu
                        1A | Ma/Ada | Ma/Ada | Ma/Ada | .
                        1B | .      | .      | .      | Ma/Ada Ma/Ada
                        """)
                .unfinishedUnder(RULE)
                .breaks(1);
    }

    @Test
    void jointClassesAreOneClass() {
        Drawn.of(
                        """
                              | Mon    | Tue
                        1A+1B | Ma/Ada | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oneLessonForAllWithinSomeDays() {
        Drawn.of(
                        """
                           | Mon    | Tue    | Wed
                        1A | Ma/Ada | .      | .
                        1B | .      | .      | Ma/Ada
                        """)
                .under(new AlignLessonPlans(Subjects.ALL, 2))
                .breaks(1)
                .says("第 1 课时", "周一", "周三", "3 天", "最多 2 天");
    }

    @Test
    void daysOfLessonsToComeAreOpen() {
        Drawn.of(
                        """
                        left 1B Ma/Ada
                           | Mon    | Tue    | Wed    | Thu    | Fri
                        1A | Ma/Ada | .      | Ma/Ada | .      | .
                        1B | .      | .      | .      | Ma/Ada | .
                        """)
                .unfinishedUnder(new AlignLessonPlans(Subjects.ALL, 2))
                .isKept();
    }
}
