package paike.rules.course;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepCourseShareTest {
    private static final String PLAN =
            """
            plan 1 Ch 8
            plan 1 En 2
            plan 2 Ch 7.5
            plan 2 En 2.5
               | Mon
            1A | Ch/Ada
            1B | Ch/Bo
            2A | Ch/Cy
            """;

    private static KeepCourseShare english(int least, int most, Integer... grades) {
        return new KeepCourseShare(Subjects.of("En"), least, most, List.of(grades));
    }

    @Test
    void shareOfAllGradesIsKept() {
        Drawn.of(PLAN).under(english(225, 225, 1, 2)).isKept();
    }

    @Test
    void tooMuchIsCountedPerMille() {
        Drawn.of(PLAN)
                .under(english(100, 200, 1, 2))
                .breaks(25)
                .at("", 0, 0)
                .says("En", "22.5 %", "10.0 % 至 20.0 %");
    }

    @Test
    void tooLittleIsCountedPerMille() {
        Drawn.of(PLAN).under(english(250, 300, 1)).breaks(50).says("20.0 %");
    }

    @Test
    void hairAboveTheMostIsRoundedAway() {
        Drawn.of(
                        """
                        plan 1 Ch 252
                        plan 1 En 22
                           | Mon
                        1A | Ch/Ada
                        """)
                .under(english(60, 80, 1))
                .isKept();
    }

    @Test
    void schoolWithoutAllTheGradesIsNotJudged() {
        Drawn.of(PLAN).under(english(900, 900, 1, 2, 3)).isKept();
    }

    @Test
    void assignmentsSpeakWhereThePlanDoesNot() {
        Drawn.of(
                        """
                           | Mon         | Tue
                        1A | Ch/Ada      | En/Bo
                        1B | Ch/Ada      | .
                        """)
                .under(english(400, 400, 1))
                .breaks(100)
                .says("50.0 %");
    }
}
