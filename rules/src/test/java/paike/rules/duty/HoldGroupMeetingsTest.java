package paike.rules.duty;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldGroupMeetingsTest {
    private static final HoldGroupMeetings RULE = new HoldGroupMeetings(List.of("*组"), 1);

    @Test
    void groupThatMeetsKeepsTheRule() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                        meeting 数学教研 Ada,Bo Mon 13:00-13:40
                           | Mon
                        1A | Ma/Ada Ma/Cy
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void groupWithoutMeetingIsNamed() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                           | Mon
                        1A | Ma/Ada Ma/Cy
                        """)
                .under(RULE)
                .breaks(1)
                .says("数学组", "0 次", "至少 1 次");
    }

    @Test
    void allMembersMustAttend() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                        meeting 数学教研 Ada,Cy Mon 13:00-13:40
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void meetingOfTheWholeStaffIsNotItsOwn() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                        meeting 全体会 Ada,Bo,Cy Mon 13:00-13:40
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void jointMeetingOfTwoGroupsCountsForBoth() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                        group 科学组 Cy
                        meeting 理科教研 Ada,Bo,Cy Mon 13:00-13:40
                           | Mon
                        1A | Ma/Ada Ma/Di
                        """)
                .under(RULE)
                .isKept();
    }

    @Test
    void everySecondWeekIsNotEveryWeek() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                        meeting 数学教研 Ada,Bo Mon 13:00-13:40 odd
                           | Mon
                        1A | Ma/Ada Ma/Cy
                        """)
                .under(RULE)
                .breaks(1);
    }

    @Test
    void nobodyIsDueAtTwoMeetingsAtOnce() {
        Drawn.of(
                        """
                        group 数学组 Ada,Bo
                        group 年级组 Bo,Cy
                        meeting 数学教研 Ada,Bo Mon 13:00-13:40
                        meeting 年级例会 Bo,Cy Mon 13:30-14:00
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .breaks(1)
                .at("", 1, 0)
                .says("Bo", "周一", "数学教研", "年级例会");
    }

    @Test
    void otherGroupsNeedNoMeeting() {
        Drawn.of(
                        """
                        group 夫妻1 Ada,Bo
                           | Mon
                        1A | Ma/Ada
                        """)
                .under(RULE)
                .isKept();
    }
}
