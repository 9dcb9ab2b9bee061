package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class PreferMorningTest {
    private static final PreferMorning RULE = new PreferMorning(Subjects.of("core"));

    @Test
    void coreSubjectInTheMorningIsKept() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | . . . Ma/Ada Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void coreSubjectInTheAfternoonCostsOne() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon | Tue
                        1A | .   | . . . . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 5)
                .says("1A Ma", "下午 周二第5节");
    }

    @Test
    void doubleInTheAfternoonCostsTwo() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | . . . . Ma/Ada =
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void doubleAcrossNoonCostsOne() {
        Drawn.of(
                        """
                        subject Ma core
                           | Mon
                        1A | . . . Ma/Ada =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 4)
                .says("下午 周一第5节");
    }

    @Test
    void noonIsWhenTheGradeHasLunch() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 lunch 11:00-11:40 11:40-12:20
                        bell 4 08:00-08:40 11:40-12:20 lunch 12:20-13:00
                        subject Ma core
                           | Mon
                        1A | . Ma/Ada
                        4A | . Ma/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2);
    }

    @Test
    void withoutLunchNoonIsTwelve() {
        Drawn.of(
                        """
                        bell 11:20-12:00 12:00-12:40
                        subject Ma core
                           | Mon
                        1A | Ma/Ada .
                        1B | .      Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2);
    }
}
