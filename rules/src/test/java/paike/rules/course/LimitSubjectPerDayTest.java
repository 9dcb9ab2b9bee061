package paike.rules.course;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class LimitSubjectPerDayTest {
    private static final LimitSubjectPerDay RULE = new LimitSubjectPerDay(Subjects.ALL, 1);

    @Test
    void oneADayIsKept() {
        Drawn.of(
                        """
                           | Mon          | Tue
                        1A | Ma/Ada Ch/Bo | Ma/Ada
                        1B | Ma/Ada       | Ch/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void twoADayCostOne() {
        Drawn.of(
                        """
                           | Mon | Tue
                        1A | .   | Ma/Ada . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 3)
                .says("1A", "周二", "2 节Ma", "最多 1 节")
                .lights("1A Ma", "1A Ma");
    }

    @Test
    void fourADayCostThree() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada Ma/Ada Ma/Ada Ma/Ada
                        """)
                .under(RULE)
                .breaks(3)
                .says("4 节Ma");
    }

    @Test
    void doubleCountsOnce() {
        Drawn.of(
                        """
                           | Mon      | Tue
                        1A | Ma/Ada = | Ma/Ada = Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 2, 3);
    }

    @Test
    void oddAndEvenLessonsDoNotAddUp() {
        Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd Ma/Ada:even
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void subjectsOfAFamilyCountTogether() {
        Drawn.of(
                        """
                        subject Ch family=Lan
                        subject Wr family=Lan
                           | Mon
                        1A | Ch/Ada Wr/Bo
                        """)
                .under(new LimitSubjectPerDay(Subjects.of("Ch"), 1))
                .breaks(1)
                .at("1A", 1, 2)
                .says("2 节Wr");
    }

    @Test
    void jointLessonCountsForEachClass() {
        Drawn.of(
                        """
                              | Mon
                        1A    | Pe/Bo
                        1A+1B | . Pe/Bo
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2);
    }

    @Test
    void activityHasNoPeriod() {
        Drawn.of(
                        """
                        subject Run activity
                        bell 08:00-08:40 activity 08:50-09:20 activity 09:30-10:00
                           | Mon
                        1A | . Run/Ada Run/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 0);
    }
}
