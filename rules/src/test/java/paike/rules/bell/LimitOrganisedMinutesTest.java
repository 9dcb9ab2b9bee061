package paike.rules.bell;

import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.school.IntervalKind;

class LimitOrganisedMinutesTest {
    private static final LimitOrganisedMinutes RULE =
            new LimitOrganisedMinutes(
                    100, List.of(IntervalKind.LESSON, IntervalKind.ACTIVITY, IntervalKind.STUDY));

    @Test
    void breaksMealsAndOtherKindsDoNotCount() {
        BellTable.of(RULE)
                .keeps(
                        "arrival 07:30-08:20 08:20-09:00 bigBreak 09:00-09:30 09:30-10:10 lunch 11:00-13:00 afterSchool1 13:00-15:00");
    }

    @Test
    void minutesOfTheKindsAddUp() {
        BellTable.of(RULE)
                .breaks(
                        25,
                        "08:20-09:00 09:10-09:50 activity 10:00-10:30 study 14:00-14:15",
                        "125 分钟",
                        "上课 80",
                        "体育活动 30",
                        "自习 15",
                        "100");
    }
}
