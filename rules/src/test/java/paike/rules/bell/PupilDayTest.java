package paike.rules.bell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import paike.model.school.IntervalKind;
import paike.rules.Drawn;

class PupilDayTest {

    @Test
    void measuresAreThoseOfTheRules() {
        var school =
                Drawn.of(
                                """
                                bell arrival 08:00-08:20 08:20-09:00 lunch 12:00-13:00 \
                                study 13:00-13:20 13:20-14:00 afterSchool1 14:10-15:00
                                  | Mon | Tue
                                3A | . | .""")
                        .timetable()
                        .school();
        var days = PupilDay.of(school);
        assertEquals(1, days.size(), "both weekdays are alike");
        var day = days.getFirst();
        assertEquals(3, day.grade());
        assertEquals("周一、周二", day.weekdays().zh());
        assertEquals(LocalTime.of(8, 0), day.arriving());
        assertEquals(LocalTime.of(15, 0), day.leaving());
        assertEquals(420, day.onSite());
        assertEquals(80, day.lessons());
        assertEquals(20, day.study());
        var rule =
                new LimitOrganisedMinutes(
                        360, List.of(IntervalKind.LESSON, IntervalKind.AFTER_SCHOOL_1));
        assertEquals(130, day.organised(rule));
    }
}
