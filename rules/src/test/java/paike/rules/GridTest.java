package paike.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What stands in a grid; atoms are periods where all grades share one bell schedule. */
class GridTest {

    @Test
    void busyMaskHasABitPerAtom() {
        var drawn =
                Drawn.of(
                        """
                           | Mon             | Tue
                        1A | . Ma/Ada = Ch/Bo | Ma/Ada
                        """);
        var teachers = drawn.occupancy().teachers();
        int ada = drawn.teacher("Ada").index();
        assertEquals(0b0110, teachers.busyMask(ada, 0, 0));
        assertEquals(0b0001, teachers.busyMask(ada, 0, 1));
        assertEquals(0b1000, teachers.busyMask(drawn.teacher("Bo").index(), 0, 0));
    }

    @Test
    void busyMaskStaysWhileAnotherLessonIsThere() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada
                        1B | Ma/Ada
                        """);
        var now = drawn.occupancy();
        now.remove(drawn.lesson("1A", "Ma", 1));
        assertEquals(1, now.teachers().busyMask(0, 0, 0));
        now.remove(drawn.lesson("1B", "Ma", 1));
        assertEquals(0, now.teachers().busyMask(0, 0, 0));
    }

    @Test
    void weeksAreKeptApart() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd = Ch/Ada:even Ar/Ada
                        """);
        var teachers = drawn.occupancy().teachers();
        assertEquals(0b1011, teachers.busyMask(0, 0, 0));
        assertEquals(0b1100, teachers.busyMask(0, 1, 0));
        assertEquals(3, teachers.periods(0, 0, 0));
        assertEquals(2, teachers.periods(0, 1, 0));
        assertEquals(3, teachers.lessonCount(0, 0));
    }

    @Test
    void momentIsResourceDayAndAtom() {
        var drawn = Drawn.of("left 1A Ma/Ada Ch/Bo Ar/Cy");
        var grid = drawn.occupancy().teachers();
        int moment = grid.moment(2, 4, 5);
        assertEquals(2, grid.resourceOf(moment));
        assertEquals(4, grid.dayOf(moment));
        assertEquals(5, grid.atomOf(moment));
        assertEquals(3 * 5 * 7, grid.momentCount());
    }

    @Test
    void overloadCountsTheLessonsThatFindNoRoomWhenTheyBegin() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | Ma/Ada Ma/Ada
                        1C | .      Ma/Ada
                        """);
        var grid = drawn.occupancy().teachers();
        assertEquals(1, grid.overload(grid.moment(0, 0, 0), 1));
        assertEquals(2, grid.overload(grid.moment(0, 0, 1), 1));
        assertEquals(0, grid.overload(grid.moment(0, 0, 2), 1));
        assertEquals(1, grid.overload(grid.moment(0, 0, 1), 2));
        assertEquals(3, grid.units(grid.moment(0, 0, 1)));
    }

    @Test
    void doubleInTheWayCostsNothingWhereItGoesOn() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada =
                        1B | Ma/Ada =
                        """);
        var grid = drawn.occupancy().teachers();
        assertEquals(1, grid.overload(grid.moment(0, 0, 0), 1));
        assertEquals(0, grid.overload(grid.moment(0, 0, 1), 1));
    }

    @Test
    void overloadIsThatOfTheWorseWeek() {
        var drawn =
                Drawn.of(
                        """
                           | Mon
                        1A | Ma/Ada:odd
                        1B | Ma/Ada:even
                        1C | Ma/Ada:even
                        1D | Ma/Ada:even
                        """);
        var grid = drawn.occupancy().teachers();
        assertEquals(2, grid.overload(grid.moment(0, 0, 0), 1));
        assertEquals(3, grid.units(grid.moment(0, 0, 0)));
    }

    @Test
    void sharedRoomCountsLessonsAndTheirClasses() {
        var drawn =
                Drawn.of(
                        """
                              | Mon
                        1A+1B | Pe/Ada@Field
                        1C    | Pe/Bo@Field
                        """);
        var now = drawn.occupancy();
        assertEquals(2, now.rooms().units(0));
        assertEquals(3, now.classesInRooms().units(0));
    }

    @Test
    void listOfLessonsGrowsAndShrinks() {
        var drawn = Drawn.of("left 1A Ma/Ada*6");
        var now = Occupancy.unfinished(drawn.school());
        var lessons = drawn.school().lessons();
        lessons.forEach(lesson -> now.place(lesson, 0, Occupancy.NONE));
        assertEquals(6, now.teachers().lessonCount(0, 0));
        now.remove(lessons.get(2));
        assertEquals(5, now.teachers().lessonCount(0, 0));
        for (int i = 0; i < 5; i++) {
            now.remove(lessons.get(now.teachers().lesson(0, 0, 0)));
        }
        assertEquals(0, now.teachers().lessonCount(0, 0));
    }

    @Test
    void resourcesCanShareACapacity() {
        var drawn =
                Drawn.of(
                        """
                              | Mon
                        1A+1B | Pe/Ada
                        1C    | Ru/Bo:odd
                        1D    | Ma/Cy
                        """);
        var grid = drawn.occupancy().classesAtSubjects();
        var shared = new boolean[3];
        shared[drawn.lesson("1A", "Pe", 1).subject().index()] = true;
        shared[drawn.lesson("1C", "Ru", 1).subject().index()] = true;
        assertEquals(3, grid.units(shared, 0, 0), "both classes of the joint lesson");
        assertEquals(1, grid.overload(shared, 0, 0, 2));
        assertEquals(0, grid.overload(shared, 0, 1, 2));
    }
}
