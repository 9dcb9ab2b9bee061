package paike.rules.course;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class AvoidPeriodsTest {
    private static final AvoidPeriods RULE =
            new AvoidPeriods(Subjects.of("pe"), List.of(1, -1), List.of());

    @Test
    void otherPeriodsAndOtherSubjectsAreKept() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon                | Tue
                        1A | Ma/Ada Pe/Bo       | . . . . Pe/Bo Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void firstPeriodCostsOne() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon    | Tue
                        1A | Ma/Ada | Pe/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 1)
                .says("1A Pe", "周二第1节");
    }

    @Test
    void minusOneIsTheLastPeriodOfTheDay() {
        Drawn.of(
                        """
                        subject Pe pe
                        bell 08:00-08:40 08:50-09:30 10:00-10:40
                        bell Fri 08:00-08:40 08:50-09:30
                           | Thu       | Fri
                        1A | . Pe/Bo . | . Pe/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 5, 2);
    }

    @Test
    void doubleCostsItsPeriodsToAvoid() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon
                        1A | Pe/Bo = . . Pe/Bo =
                        """)
                .under(new AvoidPeriods(Subjects.of("pe"), List.of(1, 2), List.of()))
                .breaks(2)
                .at("1A", 1, 1)
                .says("周一第1节");
    }

    @Test
    void onlyTheNamedWeekdaysCount() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon   | Tue   | Wed
                        1A | Pe/Bo | Pe/Bo | Pe/Bo
                        """)
                .under(new AvoidPeriods(Subjects.of("pe"), List.of(1), List.of(1, 3)))
                .breaks(1, 1)
                .at(0, "1A", 1, 1)
                .at(1, "1A", 3, 1);
    }

    @Test
    void activityPeriodIsNoLessonPeriod() {
        Drawn.of(
                        """
                        subject Run activity pe
                           | Mon
                        1A | . . . . . . Run/Bo
                        """)
                .under(RULE)
                .isKept();
    }
}
