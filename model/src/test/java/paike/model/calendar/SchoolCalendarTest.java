package paike.model.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import paike.model.school.WeekType;

class SchoolCalendarTest {
    private static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5);

    /** Begins on a Tuesday. */
    private static final Term AUTUMN =
            new Term("autumn", "autumn", date("2026-09-01"), date("2027-01-22"), WeekType.ODD);

    private static final SchoolCalendar CALENDAR =
            new SchoolCalendar(
                    List.of(AUTUMN),
                    List.of(new Holiday("国庆节", date("2026-10-01"), date("2026-10-07"))),
                    List.of(
                            new MakeUpDay("补周四", date("2026-09-20"), 4, Optional.empty()),
                            new MakeUpDay("补周三", date("2026-10-10"), 3, Optional.of(WeekType.ODD))),
                    List.of(
                            new SchoolEvent(
                                    "运动会",
                                    EventKind.SPORTS_MEET,
                                    date("2026-10-29"),
                                    date("2026-10-30"),
                                    Set.of(1, 2),
                                    true)),
                    List.of());

    @Test
    void aUsualDayIsTaughtByItsOwnWeekday() {
        var day = day("2026-09-03");
        assertEquals(4, day.weekday());
        assertEquals(1, day.week());
        assertEquals(WeekType.ODD, day.weekType());
        assertTrue(day.occasion().zh().isEmpty());
    }

    @Test
    void weeksBeginOnMondayWheneverTheTermBegins() {
        assertEquals(1, day("2026-09-06").week());
        assertEquals(2, day("2026-09-07").week());
        assertEquals(WeekType.EVEN, day("2026-09-07").weekType());
        assertEquals(date("2026-08-31"), AUTUMN.monday(1));
        assertEquals(21, AUTUMN.weekCount());
    }

    @Test
    void holidaysAreNotTaughtAndSayTheirName() {
        var day = day("2026-10-07");
        assertFalse(day.hasLessons());
        assertEquals("国庆节", day.occasion().zh());
        assertTrue(day("2026-10-08").hasLessons());
    }

    @Test
    void weekendsAreNotTaught() {
        assertFalse(day("2026-09-05").hasLessons());
    }

    @Test
    void nothingIsTaughtOutsideOfTerms() {
        assertFalse(day("2026-08-31").hasLessons());
        assertFalse(day("2027-01-25").hasLessons());
    }

    @Test
    void aMakeUpDayIsTaughtByAnotherWeekdayOfTheSameWeek() {
        var day = day("2026-09-20");
        assertEquals(4, day.weekday());
        assertEquals(WeekType.ODD, day.weekType());
    }

    @Test
    void aMakeUpDayMayStandForAnotherWeek() {
        var day = day("2026-10-10");
        assertEquals(3, day.weekday());
        assertEquals(6, day.week());
        assertEquals(WeekType.ODD, day.weekType());
    }

    @Test
    void anEventStopsTheLessonsOfItsGradesOnly() {
        var day = day("2026-10-30");
        assertFalse(day.hasLessons(1));
        assertTrue(day.hasLessons(3));
        assertEquals(Set.of(3, 4), day.taught(Set.of(1, 2, 3, 4)));
    }

    @Test
    void taughtDaysLeaveOutWeekendsAndHolidays() {
        var dates =
                CALENDAR.taughtDays(date("2026-09-28"), date("2026-10-11"), WEEKDAYS)
                        .map(day -> day.date().getDayOfMonth())
                        .toList();
        assertEquals(List.of(28, 29, 30, 8, 9, 10), dates);
    }

    private static CalendarDay day(String date) {
        return CALENDAR.day(date(date), WEEKDAYS);
    }

    private static LocalDate date(String date) {
        return LocalDate.parse(date);
    }
}
