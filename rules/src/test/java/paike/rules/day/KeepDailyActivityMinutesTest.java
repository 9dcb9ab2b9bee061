package paike.rules.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.school.IntervalKind;
import paike.rules.Drawn;
import paike.rules.Subjects;

class KeepDailyActivityMinutesTest {
    private static final KeepDailyActivityMinutes RULE =
            new KeepDailyActivityMinutes(
                    60, Subjects.of("pe", "activity"), List.of(IntervalKind.BIG_BREAK));

    @Test
    void bigBreakAndActivityAreAnHour() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon
                        1A | . . . . . . Run/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void bigBreakAloneIsThirtyMinutesShort() {
        Drawn.of(
                        """
                        subject Run activity
                           | Mon                 | Tue
                        1A | . . . . . . Run/Ada | Ma/Bo
                        """)
                .under(RULE)
                .breaks(30)
                .at("1A", 2, 0)
                .says("1A", "周二", "30 分钟，少 30 分钟", "60");
    }

    @Test
    void peLessonCountsItsMinutes() {
        Drawn.of(
                        """
                        bell 08:00-08:35 bigBreak 08:35-08:55 09:00-09:40
                        subject Pe pe
                           | Mon     | Tue
                        1A | Pe/Ada  | . Pe/Ada
                        """)
                .under(RULE)
                .breaks(5)
                .at("1A", 1, 0)
                .says("55 分钟", "少 5 分钟")
                .lights("1A Pe");
    }

    @Test
    void doubleCountsBothPeriods() {
        Drawn.of(
                        """
                        bell 08:00-08:30 08:30-09:00
                        subject Pe pe
                           | Mon
                        1A | Pe/Ada =
                        1B | Pe/Bo .
                        """)
                .under(RULE)
                .breaks(30)
                .at("1B", 1, 0);
    }

    @Test
    void poorerOfTheTwoWeeksCounts() {
        Drawn.of(
                        """
                        subject Pe pe
                           | Mon
                        1A | Pe/Ada:odd
                        1B | Pe/Bo
                        """)
                .under(RULE)
                .breaks(30)
                .at("1A", 1, 0);
    }

    @Test
    void jointLessonCountsForEachClass() {
        Drawn.of(
                        """
                        subject Pe pe
                              | Mon
                        1A+1B | Pe/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void bigBreakIsThatOfTheGrade() {
        Drawn.of(
                        """
                        bell 1 08:00-08:40 bigBreak 08:40-09:40
                        bell 4 08:00-08:40 bigBreak 08:40-09:00
                           | Mon
                        1A | Ma/Ada
                        4A | Ma/Bo
                        """)
                .under(RULE)
                .breaks(40)
                .at("4A", 1, 0);
    }

    @Test
    void lessonStillToComeCanFillOneDay() {
        Drawn.of(
                        """
                        subject Pe pe
                        left 1A Pe/Ada
                           | Mon   | Tue
                        1A | Ma/Bo | Ma/Bo
                        """)
                .unfinishedUnder(RULE)
                .breaks(30)
                .at("1A", 2, 0);
    }

    @Test
    void twoHoursOfPeBigBreaksActivityAndClubTime() {
        var twoHours =
                new KeepDailyActivityMinutes(
                        120,
                        Subjects.of("pe", "activity"),
                        List.of(IntervalKind.BIG_BREAK, IntervalKind.AFTER_SCHOOL_2));
        Drawn.of(
                        """
                        bell 08:00-08:40 bigBreak 08:40-09:00 09:00-09:40 bigBreak 14:00-14:20
                        bell 4 08:00-08:40 bigBreak 08:40-09:00 activity 15:00-15:40 afterSchool2 16:00-16:40
                        subject Pe pe
                        subject Run activity
                           | Mon              | Tue
                        1A | Pe/Ada = .       | Pe/Ada .
                        4A | Pe/Bo Run/Bo     | Pe/Bo Run/Bo
                        """)
                .under(twoHours)
                .breaks(40)
                .at("1A", 2, 0)
                .says("80 分钟，少 40 分钟", "120");
    }
}
