package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class AvoidLessonsAfterSchoolTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    @Test
    void lessonsInLessonPeriodsAreKept() {
        Drawn.of(BELL + "| Mon\n1A | Ma/Ada . . Ch/Bo")
                .under(new AvoidLessonsAfterSchool())
                .isKept();
    }

    @Test
    void lessonInHomeworkCareIsNamed() {
        Drawn.of(BELL + "| Mon\n1A | Ma/Ada~15:30-16:10")
                .under(new AvoidLessonsAfterSchool())
                .breaks(1)
                .at("1A", 1, 0)
                .says("1A Ma", "15:30-16:10", "已经放学");
    }

    @Test
    void lessonAfterTheLastPeriodIsNamedButOneBetweenPeriodsIsNot() {
        Drawn.of(BELL + "| Mon | Tue\n1A | Ma/Ada~13:00-13:40 | Ma/Ada~09:30-10:00")
                .under(new AvoidLessonsAfterSchool())
                .breaks(1)
                .at("1A", 1, 0);
    }

    @Test
    void careAndClubsBelongThere() {
        Drawn.of(BELL + "care 1A Ada\nduty 1A Mon Ada\nclub Opera by=Bo Mon@16:30-17:30\n| Mon")
                .under(new AvoidLessonsAfterSchool())
                .isKept();
    }
}
