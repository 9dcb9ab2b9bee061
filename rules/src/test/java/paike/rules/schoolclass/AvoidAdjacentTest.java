package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class AvoidAdjacentTest {
    private static final AvoidAdjacent RULE =
            new AvoidAdjacent(Subjects.of("Pe"), Subjects.of("Ch"));

    @Test
    void chineseRightAfterPeCostsOne() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | . Pe/Bo Ch/Cy | Pe/Bo . Ch/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 3)
                .says("1A", "周一第3节", "Ch紧接在Pe之后")
                .lights("1A Pe", "1A Ch");
    }

    @Test
    void chineseBeforePeIsKept() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ch/Cy Pe/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void noonSeparates() {
        Drawn.of(
                        """
                           | Mon
                        1A | . . . Pe/Bo Ch/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void studySeparates() {
        Drawn.of(
                        """
                        bell 08:00-08:40 study 08:40-09:00 09:00-09:40
                           | Mon
                        1A | Pe/Bo Ch/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleEndsWithItsSecondPeriod() {
        Drawn.of(
                        """
                           | Mon             | Tue
                        1A | Pe/Bo = Ch/Cy . | . Pe/Bo =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 3);
    }

    @Test
    void twicePerDayCostsTwo() {
        Drawn.of(
                        """
                           | Mon
                        1A | Pe/Bo Ch/Cy . . Pe/Bo Ch/Cy
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void oddAndEvenWeeksAreApart() {
        Drawn.of(
                        """
                           | Mon                            | Tue
                        1A | Pe/Bo:odd Ch/Cy:even           | Pe/Bo:odd Ch/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 2);
    }

    @Test
    void nextPeriodIsThatOfTheOwnGrade() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 08:50-09:30
                        bell 4 08:00-08:40 08:50-09:20 09:30-10:00
                           | Mon
                        1A | Pe/Bo Ch/Cy
                        4A | Pe/Di . Ch/Ed
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2);
    }

    @Test
    void lessonsStillToComeDoNoHarm() {
        Drawn.of("left 1A Ch/Cy*3\n | Mon\n 1A | Pe/Bo").unfinishedUnder(RULE).isKept();
    }
}
