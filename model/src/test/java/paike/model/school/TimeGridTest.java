package paike.model.school;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeGridTest {

    @Test
    void slotsAreOrderedByDayAndStart() {
        var grid =
                new TimeGrid(
                        List.of(1, 3),
                        Set.of(
                                time(3, "08:00", "08:40"),
                                time(1, "08:50", "09:30"),
                                time(1, "08:00", "08:40")));
        assertEquals(
                List.of("0 1 08:00-08:40", "0 1 08:50-09:30", "1 3 08:00-08:40"),
                grid.slots().stream()
                        .map(slot -> slot.day() + " " + slot.weekday() + " " + slot.clock())
                        .toList());
        assertEquals(1, grid.slot(1).index());
    }

    @Test
    void slotsOfOneScheduleHaveAnAtomEach() {
        var grid =
                new TimeGrid(
                        List.of(1), Set.of(time(1, "08:00", "08:40"), time(1, "08:50", "09:30")));
        assertEquals(2, grid.atomsPerDay());
        assertEquals(0b01, grid.slot(0).atoms());
        assertEquals(0b10, grid.slot(1).atoms());
    }

    @Test
    void overlappingSlotsShareAnAtom() {
        var grid =
                new TimeGrid(
                        List.of(1),
                        Set.of(
                                time(1, "08:00", "08:40"),
                                time(1, "08:30", "09:10"),
                                time(1, "09:10", "09:50")));
        assertEquals(4, grid.atomsPerDay(), "8:00, 8:30, 8:40, 9:10");
        assertEquals(0b0011, grid.slot(0).atoms());
        assertEquals(0b0110, grid.slot(1).atoms());
        assertEquals(0b1000, grid.slot(2).atoms());
        assertArrayEquals(new int[] {0, 1}, grid.overlapping(0));
        assertArrayEquals(new int[] {0, 1}, grid.overlapping(1));
        assertArrayEquals(new int[] {2}, grid.overlapping(2), "touching is not overlapping");
    }

    @Test
    void slotsOfOtherDaysDoNotOverlap() {
        var grid =
                new TimeGrid(
                        List.of(1, 2),
                        Set.of(time(1, "08:00", "08:40"), time(2, "08:00", "08:40")));
        assertArrayEquals(new int[] {0}, grid.overlapping(0));
        assertArrayEquals(new int[] {1}, grid.overlapping(1));
    }

    @Test
    void lessonAndActivityAtTheSameTimeAreTwoSlots() {
        var start = LocalTime.of(14, 0);
        var end = LocalTime.of(14, 40);
        var grid =
                new TimeGrid(
                        List.of(1),
                        Set.of(
                                new TimeGrid.Time(1, IntervalKind.LESSON, start, end),
                                new TimeGrid.Time(1, IntervalKind.ACTIVITY, start, end)));
        assertEquals(2, grid.slotCount());
        assertEquals(1, grid.atomsPerDay());
        assertArrayEquals(new int[] {0, 1}, grid.overlapping(1));
    }

    @Test
    void sixtyFourAtomsFitAndSixtyFiveDoNot() {
        assertEquals(64, new TimeGrid(List.of(1), minutes(64)).atomsPerDay());
        var error =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new TimeGrid(List.of(1), minutes(65)));
        assertTrue(String.valueOf(error.getMessage()).contains("65"));
    }

    private static Set<TimeGrid.Time> minutes(int count) {
        var times = new HashSet<TimeGrid.Time>();
        for (int i = 0; i < count; i++) {
            var start = LocalTime.of(8, 0).plusMinutes(i);
            times.add(new TimeGrid.Time(1, IntervalKind.LESSON, start, start.plusMinutes(1)));
        }
        return times;
    }

    private static TimeGrid.Time time(int weekday, String start, String end) {
        return new TimeGrid.Time(
                weekday, IntervalKind.LESSON, LocalTime.parse(start), LocalTime.parse(end));
    }
}
