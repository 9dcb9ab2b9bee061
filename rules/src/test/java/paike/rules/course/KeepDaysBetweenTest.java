package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepDaysBetweenTest {
    private static final KeepDaysBetween RULE = new KeepDaysBetween(Subjects.of("Mu"), 1);

    @Test
    void twoLessonsWithADayBetweenAreKept() {
        Drawn.of(
                        """
                           | Mon   | Tue | Wed   | Thu | Fri
                        1A | Mu/Bo | .   | Mu/Bo | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoLessonsOnNeighbouringDaysCostOne() {
        Drawn.of(
                        """
                           | Mon   | Tue     | Wed | Thu | Fri
                        1A | Mu/Bo | . Mu/Bo | .   | .   | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A", "Mu集中在 周一、周二", "连续 1 天")
                .lights("1A Mu", "1A Mu");
    }

    @Test
    void oneDayBetweenIsOneTooFewOfTwo() {
        Drawn.of(
                        """
                           | Mon   | Tue | Wed   | Thu | Fri
                        1A | Mu/Bo | .   | Mu/Bo | .   | .
                        """)
                .under(new KeepDaysBetween(Subjects.of("Mu"), 2))
                .breaks(1);
    }

    @Test
    void threeDaysInARowCostOneButOneIntervalIsEnough() {
        Drawn.of(
                        """
                           | Mon   | Tue   | Wed   | Thu   | Fri
                        1A | Mu/Bo | Mu/Bo | Mu/Bo | .     | .
                        1B | Mu/Cy | Mu/Cy | .     | Mu/Cy | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 3, 1);
    }

    @Test
    void doubleIsOneLesson() {
        Drawn.of(
                        """
                           | Mon     | Tue | Wed | Thu | Fri
                        1A | Mu/Bo = | .   | .   | .   | .
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoOnOneDayCostOne() {
        Drawn.of(
                        """
                           | Mon         | Tue | Wed | Thu | Fri
                        1A | Mu/Bo Mu/Bo | .   | .   | .   | .
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void dailySubjectNeedsNoInterval() {
        Drawn.of(
                        """
                           | Mon   | Tue   | Wed   | Thu   | Fri
                        1A | Mu/Bo | Mu/Bo | Mu/Bo | Mu/Bo | Mu/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void weeksAreJudgedApart() {
        Drawn.of(
                        """
                           | Mon       | Tue        | Wed       | Thu | Fri
                        1A | Mu/Bo:odd | Mu/Bo:even | .         | .   | .
                        1B | Mu/Cy:odd | Mu/Cy:odd  | .         | .   | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 2, 1);
    }

    @Test
    void subjectsOfAFamilyCountTogether() {
        Drawn.of(
                        """
                        subject Mu
                        subject Choir family=Mu
                           | Mon   | Tue      | Wed | Thu | Fri
                        1A | Mu/Bo | Choir/Bo | .   | .   | .
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void judgedOnceAllHaveAPlace() {
        Drawn.of("left 1A Mu/Bo\n | Mon | Tue | Wed | Thu | Fri\n 1A | Mu/Bo | Mu/Bo | . | . | .")
                .unfinishedUnder(RULE)
                .isKept();
    }
}
