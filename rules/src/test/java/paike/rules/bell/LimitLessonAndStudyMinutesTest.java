package paike.rules.bell;

import org.junit.jupiter.api.Test;

class LimitLessonAndStudyMinutesTest {
    private static final LimitLessonAndStudyMinutes RULE = new LimitLessonAndStudyMinutes(100);

    @Test
    void activityAndServiceDoNotCount() {
        BellTable.of(RULE)
                .keeps(
                        "08:20-09:00 09:10-09:50 study 14:00-14:20 activity 14:30-15:30 afterSchool1 15:30-17:00");
    }

    @Test
    void studyAtAnyTimeCounts() {
        BellTable.of(RULE)
                .breaks(
                        10,
                        "study 07:50-08:10 08:20-09:00 09:10-09:50 study 13:00-13:10",
                        "上课 80",
                        "自习 30",
                        "110");
    }
}
