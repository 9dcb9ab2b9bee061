package paike.rules.bell;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.school.IntervalKind;
import paike.rules.Drawn;

class KeepIntervalsFreeTest {
    private static final KeepIntervalsFree RULE =
            new KeepIntervalsFree(List.of(IntervalKind.LUNCH, IntervalKind.BREAK));

    @Test
    void lessonInAPeriodIsKept() {
        Drawn.of(
                        """
                        bell 08:20-09:00 break 09:00-09:10 09:10-09:50 lunch 11:30-13:00
                           | Mon
                        4A | Ma/Ada Ma/Ada=
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void minutesOfTheIntervalsCost() {
        Drawn.of(
                        """
                        bell 08:20-09:00 break 09:00-09:10 09:10-09:50 lunch 11:30-12:30 noonRest 12:30-13:30
                           | Mon
                        4A | Ma/Ada~12:10-12:50 En/Bo~08:50-09:20
                        """)
                .under(RULE)
                .breaks(20, 10)
                .at("4A", 1, 0)
                .says("4A", "周一", "12:10-12:50", "午餐 11:30-12:30")
                .lights("4A Ma");
    }

    @Test
    void anyClassOfAJointLessonCounts() {
        Drawn.of(
                        """
                        bell 1 08:20-09:00
                        bell 4 08:20-08:30 break 08:30-08:40
                           | Mon
                        1A+4A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(10);
    }
}
