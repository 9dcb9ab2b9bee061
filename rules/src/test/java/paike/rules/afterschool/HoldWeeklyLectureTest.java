package paike.rules.afterschool;

import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class HoldWeeklyLectureTest {
    private static final String BELL =
            "bell 08:00-08:40 08:50-09:30 10:00-10:40 10:50-11:30"
                    + " afterSchool1 15:30-16:10 afterSchool2 16:30-17:30\n";

    private static final String LECTURE =
            BELL + "class 1A\nclass 4A\nlecture Talk Tue@15:30-16:10 grades=1\n| Mon | Tue";

    @Test
    void classWithoutALectureThatDayIsNamed() {
        Drawn.of(LECTURE)
                .under(new HoldWeeklyLecture(2))
                .breaks(1)
                .at("4A", 2, 0)
                .says("4A", "周二", "没有讲座");
    }

    @Test
    void lectureOnAnotherDayIsNone() {
        Drawn.of(LECTURE).under(new HoldWeeklyLecture(1)).breaks(1, 1);
    }
}
