package paike.rules.teacher;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepTeachersApartTest {
    private static final KeepTeachersApart RULE = new KeepTeachersApart(List.of("夫妻*"));

    @Test
    void couplesAtDifferentTimesAreFine() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | Ma/Ada .
                        1B | .      Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void couplesTeachingAtOnceAreNamed() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | . Ma/Ada
                        1B | . Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2)
                .says("Ada、Bo", "夫妻1", "周一第2节", "1A Ma", "1B Ch")
                .lights("1A Ma", "1B Ch");
    }

    @Test
    void otherGroupsMayTeachAtOnce() {
        Drawn.of(
                        """
                        group 语文组 Ada,Bo
                           | Mon
                        1A | Ma/Ada
                        1B | Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void doubleCostsOncePerPeriodOfTheOther() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | Ma/Ada = .
                        1B | Ch/Bo  Ch/Bo .
                        """)
                .under(RULE)
                .breaks(1, 1);
    }

    @Test
    void threeAtOnceCostTwo() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo,Cy
                           | Mon
                        1A | Ma/Ada
                        1B | Ch/Bo
                        1C | En/Cy
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void lessonGivenTogetherIsNoHarm() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | Pe/Ada+Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void oddAndEvenWeeksDoNotMeet() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ch/Bo:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void overlapIsByTheClock() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40
                        bell 4 08:20-09:05
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | Ma/Ada
                        4A | Ch/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .says("08:00-08:40", "08:20-09:05");
    }
}
