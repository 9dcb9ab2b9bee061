package paike.rules;

import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * What takes place in which room; the parts of a room that can be divided are counted, not the
 * whole.
 *
 * @param lessons counting lessons
 * @param classes counting the classes of their lessons
 */
record RoomGrids(Grid lessons, Grid classes, School school) implements Count {

    /** No lesson is placed. */
    RoomGrids(School school) {
        this(
                new Grid(school.rooms().size(), school),
                new Grid(school.rooms().size(), school),
                school);
    }

    @Override
    public void count(Lesson lesson, int room, int day, long atoms, int sign) {
        if (room != Occupancy.NONE) {
            var parts = school.rooms().get(room).parts();
            if (parts.isEmpty()) {
                count(room, lesson, day, atoms, sign, lesson.classUnits());
            }
            for (int i = 0; i < parts.size(); i++) {
                count(parts.get(i).index(), lesson, day, atoms, sign, lesson.classUnits());
            }
        }
        var fixedRooms = lesson.fixedRooms();
        for (int i = 0; i < fixedRooms.size(); i++) {
            count(fixedRooms.get(i).index(), lesson, day, atoms, sign, 1);
        }
    }

    private void count(int room, Lesson lesson, int day, long atoms, int sign, int units) {
        lessons.change(room, lesson, day, atoms, sign);
        classes.change(room, lesson, day, atoms, sign * units);
    }
}
