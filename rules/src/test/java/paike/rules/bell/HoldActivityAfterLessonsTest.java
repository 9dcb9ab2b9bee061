package paike.rules.bell;

import java.util.List;
import org.junit.jupiter.api.Test;

class HoldActivityAfterLessonsTest {
    private static final HoldActivityAfterLessons RULE =
            new HoldActivityAfterLessons(40, List.of(1, 2));

    @Test
    void activityOrClubsAfterTheLastLessonKeepTheRule() {
        BellTable.of(RULE)
                .keeps("08:20-09:00 activity 15:30-16:10")
                .keeps("08:20-09:00 activity 09:10-09:30 afterSchool2 15:30-15:50");
    }

    @Test
    void activityBeforeTheLastLessonDoesNotCount() {
        BellTable.of(RULE)
                .breaks(40, "08:20-09:00 activity 09:10-09:50 10:00-10:40", "0 分钟", "40 分钟")
                .breaks(10, "08:20-09:00 study 14:00-15:00 activity 15:30-16:00", "30 分钟");
    }

    @Test
    void otherWeekdaysAreNotAsked() {
        BellTable.of(new HoldActivityAfterLessons(40, List.of(5))).keeps("08:20-09:00");
    }
}
