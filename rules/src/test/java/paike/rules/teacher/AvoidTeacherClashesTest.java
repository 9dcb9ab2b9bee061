package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidTeacherClashesTest {
    private static final AvoidTeacherClashes RULE = new AvoidTeacherClashes();

    @Test
    void oneLessonAfterTheOtherIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada .
                        1B | .      Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoClassesAtOnceCostOne() {
        Drawn.of(
                        """
                           | Mon        | Tue
                        1A | . Ma/Ada   | Ma/Ada
                        1B | . Ma/Ada   | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2)
                .says("Ada", "周一第2节", "2 节", "1A Ma", "1B Ma")
                .lights("1A Ma", "1B Ma");
    }

    @Test
    void threeClassesAtOnceCostTwo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | Ma/Ada
                        1C | Ar/Bo+Ada
                        """)
                .under(RULE)
                .breaks(2)
                .says("Ada", "周一第1节", "3 节");
    }

    @Test
    void lessonsOfTwoBellSchedulesClashByTheClock() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:20-09:00 09:30-10:10
                           | Mon                | Tue
                        1A | Ma/Ada .           | . Ma/Ada
                        4A | Ma/Ada .           | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("4A", 1, 1);
    }

    @Test
    void lessonInTheBreakOfADoubleClashesWithItsSecondHalf() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:40-09:20
                           | Mon
                        1A | Ma/Ada =
                        4A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("4A", 1, 1)
                .says("Ada", "1A Ma", "4A Ma");
    }

    @Test
    void oddAndEvenWeeksDoNotClash() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void everyWeekAndOddAndEvenCostOneAndSayTwoAtOnce() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Ada:even
                        1C | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .says("2 节");
    }

    @Test
    void jointClassIsOneLesson() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Pe/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doublesOverTheEndOfTheDayCostOneAndCanBeExplained() {
        Drawn.of(
                        """
                        bell 08:00-08:40 08:50-09:30
                           | Mon
                        1A | . Ma/Ada =
                        1B | . Ma/Ada =
                        """)
                .under(RULE)
                .breaks(1)
                .says("Ada", "周一第2节", "2 节");
    }
}
