package paike.model.school;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import paike.rules.Drawn;

class ClassWeekTest {
    private static final Drawn SCHOOL =
            Drawn.of(
                    """
                    bell 1 08:00-08:40 08:50-09:30 lunch 11:00-12:30 12:30-13:10 activity 13:20-13:50
                    bell 4 08:00-08:40 09:00-09:40 bigBreak 09:40-10:00 10:00-10:40
                    bell 4 Tue 08:30-09:10
                    left 1A Ma/Ada
                    left 4A Ma/Ada Sc/Bo=
                    | Mon | Tue
                    """);
    private static final ClassWeek ONE = SCHOOL.school().week(SCHOOL.schoolClass("1A"));
    private static final ClassWeek FOUR = SCHOOL.school().week(SCHOOL.schoolClass("4A"));

    @Test
    void periodsAreNumberedByTheOwnBellSchedule() {
        assertEquals(1, ONE.period(slot("Mon", "08:00")));
        assertEquals(1, FOUR.period(slot("Mon", "08:00")));
        assertEquals(2, ONE.period(slot("Mon", "08:50")));
        assertEquals(2, FOUR.period(slot("Mon", "09:00")));
        assertEquals(0, FOUR.period(slot("Mon", "08:50")), "not of this schedule");
    }

    @Test
    void activitiesAreNumberedByThemselves() {
        assertEquals(1, ONE.period(slot("Mon", "13:20")));
        assertArrayEquals(new int[] {slot("Mon", "13:20")}, ONE.activitySlots(0));
        assertEquals(3, ONE.lessonSlots(0).length);
    }

    @Test
    void nextGoesOnAcrossBreaksToTheEndOfTheDay() {
        assertEquals(slot("Mon", "12:30"), ONE.next(slot("Mon", "08:50")));
        assertEquals(ClassWeek.NONE, ONE.next(slot("Mon", "12:30")), "an activity is no lesson");
        assertEquals(ClassWeek.NONE, FOUR.next(slot("Tue", "08:30")));
    }

    @Test
    void scheduleStatedForAWeekdayCountsThere() {
        assertArrayEquals(new int[] {slot("Tue", "08:30")}, FOUR.lessonSlots(1));
        assertEquals(3, FOUR.lessonSlots(0).length);
    }

    @Test
    void morningEndsWithLunchOrAtTwelve() {
        assertEquals(LocalTime.of(11, 0), ONE.noon(0));
        assertEquals(LocalTime.of(12, 0), FOUR.noon(0));
        assertTrue(ONE.isMorning(slot("Mon", "08:50")));
        assertFalse(ONE.isMorning(slot("Mon", "12:30")));
    }

    @Test
    void betweenFindsTheBreakThatSplitsTwoPeriods() {
        var grid = SCHOOL.school().grid();
        var first = grid.slot(slot("Mon", "08:00"));
        var second = grid.slot(slot("Mon", "09:00"));
        var third = grid.slot(slot("Mon", "10:00"));
        var kinds = List.of(IntervalKind.BIG_BREAK);
        assertNull(FOUR.between(first, second, kinds));
        assertNotNull(FOUR.between(second, third, kinds));
        assertNull(FOUR.between(second, third, List.of(IntervalKind.LUNCH)));
    }

    @Test
    void doubleCoversTheNextPeriodOfItsClass() {
        var school = SCHOOL.school();
        var lesson = SCHOOL.lesson("4A", "Sc", 1);
        int first = slot("Mon", "08:00");
        assertEquals(
                List.of("08:00-08:40", "09:00-09:40"),
                school.span(lesson, first).stream().map(Slot::clock).toList());
        assertEquals(
                school.grid().slot(first).atoms()
                        | school.grid().slot(slot("Mon", "09:00")).atoms(),
                school.atoms(lesson, first));
        assertEquals(0, school.atoms(lesson, slot("Mon", "10:00")), "the day ends");
        assertEquals(1, school.span(lesson, slot("Mon", "10:00")).size());
    }

    @Test
    void fixedTimeIsFoundByTheClassesOwnNumber() {
        var lesson = SCHOOL.lesson("4A", "Ma", 1);
        var school = SCHOOL.school();
        assertEquals(
                Optional.of("09:00-09:40"),
                school.slotAt(lesson, new FixedTime(1, 2)).map(Slot::clock));
        assertEquals(Optional.empty(), school.slotAt(lesson, new FixedTime(2, 2)));
        assertEquals(Optional.empty(), school.slotAt(lesson, new FixedTime(3, 1)));
        assertEquals(Optional.empty(), school.slotAt(lesson, new FixedTime(1, 0)));
    }

    @Test
    void teacherLivesByTheScheduleTaughtMost() {
        var school = SCHOOL.school();
        assertEquals(FOUR, school.week(SCHOOL.teacher("Bo")));
        var drawn =
                Drawn.of(
                        """
                        bell 1 08:00-08:40
                        bell 4 08:10-08:50
                        left 1A Ma/Ada*3
                        left 4A Ma/Ada*2
                        """);
        assertEquals(
                drawn.school().week(drawn.schoolClass("1A")),
                drawn.school().week(drawn.teacher("Ada")));
    }

    private static int slot(String weekday, String start) {
        return SCHOOL.slot(weekday, start);
    }
}
