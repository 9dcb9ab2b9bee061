package paike.rules.schoolclass;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;
import paike.rules.Subjects;

class HoldWeeklyPeriodsTest {
    private static final HoldWeeklyPeriods RULE = new HoldWeeklyPeriods(Subjects.of("pe"), 4);

    @Test
    void twoPeriodsAWeekAreKept() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon      | Tue
                        1A | Pe/Ada = | Ma/Bo
                        1B | . . Pe/Bo | Pe/Bo
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void missingPeriodCostsTwoHalves() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon    | Tue
                        1A | Pe/Ada | Ma/Bo
                        """)
                .under(RULE)
                .breaks(2)
                .at("1A", 0, 0)
                .says("1A", "1 节Pe", "至少应有 2 节");
    }

    @Test
    void classWithoutTheSubjectLacksAll() {
        Drawn.of("subject Pe pe\n | Mon\n 1A | Ma/Bo").under(RULE).breaks(4).says("1A", "0 节Pe");
    }

    @Test
    void oddWeeksCountHalf() {
        Drawn.of(
                        """
                           | Mon
                        7A | Psy/Ada:odd&Ma/Bo:even
                        7B | Ma/Bo
                        """)
                .under(new HoldWeeklyPeriods(Subjects.of("Psy"), 1))
                .breaks(1)
                .at("7B", 0, 0)
                .says("0 节Psy", "0.5 节");
    }

    @Test
    void subjectsOfAFamilyCountTogether() {
        Drawn.of(
                        """
                        subject Ch
                        subject Wr family=Ch
                           | Mon
                        1A | Ch/Ada Wr/Ada
                        """)
                .under(new HoldWeeklyPeriods(Subjects.of("Ch"), 4))
                .isKept();
    }

    @Test
    void memberOfAFamilyCanBeMeantAlone() {
        Drawn.of(
                        """
                        subject Ch
                        subject Wr family=Ch
                           | Mon
                        1A | Ch/Ada Wr/Ada
                        """)
                .under(new HoldWeeklyPeriods(Subjects.of("Wr"), 4))
                .breaks(2);
    }

    @Test
    void activityIsNoPeriod() {
        Drawn.of(
                        """
                        subject Run activity pe
                           | Mon
                        1A | . . . . . . Run/Ada
                        """)
                .under(RULE)
                .breaks(4);
    }

    @Test
    void lessonsToComeCount() {
        Drawn.of("subject Pe pe\nleft 1A Pe/Ada*2\n | Mon\n 1A | Ma/Bo")
                .unfinishedUnder(RULE)
                .isKept();
    }
}
