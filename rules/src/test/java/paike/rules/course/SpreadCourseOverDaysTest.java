package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class SpreadCourseOverDaysTest {
    private static final SpreadCourseOverDays RULE = new SpreadCourseOverDays(Subjects.ALL, 2, 3);

    @Test
    void aDayBetweenIsKept() {
        Drawn.of(
                        """
                           | Mon   | Tue | Wed   | Thu | Fri
                        1A | Mu/Bo | .   | Mu/Bo | .   | Mu/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void neighbouringDaysCostOne() {
        Drawn.of(
                        """
                           | Mon   | Tue     | Wed
                        1A | Mu/Bo | . Mu/Bo | .
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2)
                .says("1A", "Mu", "周一、周二", "2 天")
                .lights("1A Mu", "1A Mu");
    }

    @Test
    void theSameDayCostsTwo() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Mu/Bo Mu/Bo | .
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void missingDaysAddUpOverTheWeek() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Mu/Bo Mu/Bo | Mu/Bo
                        """)
                .under(RULE)
                .breaks(3);
    }

    @Test
    void fourLessonsAreTooManyToSpread() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Mu/Bo Mu/Bo | Mu/Bo Mu/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleIsOneLesson() {
        Drawn.of(
                        """
                           | Mon     | Tue | Wed
                        1A | Mu/Bo = | .   | Mu/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oddAndEvenLessonsNeedNoDaysBetween() {
        Drawn.of(
                        """
                           | Mon       | Tue
                        1A | Mu/Bo:odd | Mu/Bo:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void subjectsOfAFamilyAreSpreadTogether() {
        Drawn.of(
                        """
                        subject Mu family=Arts
                        subject Ar family=Arts
                           | Mon   | Tue
                        1A | Mu/Bo | Ar/Cy
                        1B | Ar/Cy | Ch/Bo
                        """)
                .under(new SpreadCourseOverDays(Subjects.of("Mu"), 2, 3))
                .breaks(1)
                .at("1A", 2, 1);
    }
}
