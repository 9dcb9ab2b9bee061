package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class AvoidSameDayTest {
    private static final AvoidSameDay RULE = new AvoidSameDay(Subjects.of("Mu"), Subjects.of("Ar"));

    @Test
    void differentDaysAreKept() {
        Drawn.of(
                        """
                           | Mon   | Tue
                        1A | Mu/Bo | Ar/Cy
                        1B | Ar/Cy | Mu/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void bothOnOneDayCostOne() {
        Drawn.of(
                        """
                           | Mon           | Tue
                        1A | Mu/Bo . Ar/Cy | Ar/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 3)
                .says("1A", "周一", "既有Mu又有Ar")
                .lights("1A Mu", "1A Ar");
    }

    @Test
    void smallerCountHasToLeave() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Bo Mu/Bo Ar/Cy Ar/Cy Ar/Cy
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void doubleIsOneLesson() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Bo Mu/Bo Ar/Cy =
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void oddAndEvenDoNotMeet() {
        Drawn.of(
                        """
                           | Mon
                        1A | Mu/Bo:odd&Ar/Cy:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void familyMeansAllItsMembersAndAMemberItself() {
        var drawn =
                Drawn.of(
                        """
                        subject Ch
                        subject Wr family=Ch
                           | Mon         | Tue
                        1A | Wr/Bo Ar/Cy | Ch/Bo Ar/Cy
                        """);
        drawn.under(new AvoidSameDay(Subjects.of("Ch"), Subjects.of("Ar"))).breaks(1, 1);
        drawn.under(new AvoidSameDay(Subjects.of("Wr"), Subjects.of("Ar"))).breaks(1);
        drawn.under(new AvoidSameDay(Subjects.of("Ch", "not:Wr"), Subjects.of("Ar"))).breaks(1);
    }

    @Test
    void jointLessonCountsForEachClass() {
        Drawn.of(
                        """
                              | Mon
                        1A+1B | Mu/Bo
                        1B    | . Ar/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 2);
    }
}
