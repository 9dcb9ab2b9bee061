package paike.rules.teacher;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class KeepMeetingTimesFreeTest {
    private static final KeepMeetingTimesFree RULE = new KeepMeetingTimesFree();

    @Test
    void lessonOfSomebodyElseIsKept() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:00-09:30
                           | Mon             | Tue
                        1A | Ma/Bo . Ma/Ada  | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonDuringTheMeetingCostsOne() {
        Drawn.of(
                        """
                        meeting 教研 Ada,Bo Mon 08:45-09:30
                           | Mon
                        1A | . Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 2)
                .says("Ada", "周一第2节", "教研", "08:45-09:30", "1A Ma");
    }

    @Test
    void lessonThatEndsWhenTheMeetingBeginsIsKept() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:40-08:50
                           | Mon
                        1A | Ma/Ada Ch/Ada
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void lessonOverTwoMeetingsCostsTwo() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:00-08:20
                        meeting 例会 Bo Mon 08:20-08:40
                           | Mon
                        1A | Ma/Ada+Bo
                        """)
                .under(RULE)
                .breaks(2);
    }

    @Test
    void doubleIsJudgedByBothPeriods() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:50-09:30
                           | Mon
                        1A | Ma/Ada =
                        """)
                .under(RULE)
                .breaks(1)
                .at("1A", 1, 1);
    }

    @Test
    void meetingOfOddWeeksLeavesEvenWeeksFree() {
        Drawn.of(
                        """
                        meeting 教研 Ada Mon 08:00-08:40 odd
                           | Mon
                        1A | Ma/Ada:even
                        1B | Ma/Ada:odd
                        """)
                .under(RULE)
                .breaks(1)
                .at("1B", 1, 1);
    }
}
