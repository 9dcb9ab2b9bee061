package paike.datasets.timetable;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;
import paike.model.school.TimeGrid;
import paike.model.school.WeekType;

/**
 * One period of one meeting: a row cut into periods and given a time of the clock.
 *
 * @param lesson id of the lesson it is; empty = not stated
 */
record Cell(
        String place,
        WeekType weekType,
        TimeGrid.Time time,
        LessonKind kind,
        List<SchoolClass> classes,
        Subject subject,
        List<Teacher> teachers,
        List<Room> rooms,
        String lesson) {

    Cell with(List<SchoolClass> all) {
        return new Cell(place, weekType, time, kind, all, subject, teachers, rooms, lesson);
    }

    /** The two together: rows of one lesson in sets, by class or by set. */
    Cell with(Cell other) {
        return new Cell(
                place,
                weekType,
                time,
                kind,
                union(classes, other.classes),
                subject,
                union(teachers, other.teachers),
                union(rooms, other.rooms),
                lesson);
    }

    private static <T> List<T> union(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    boolean isAtOnceWith(Cell other) {
        return time.weekday() == other.time.weekday()
                && time.start().isBefore(other.time.end())
                && other.time.start().isBefore(time.end())
                && weekType.meets(other.weekType);
    }

    /** True if the two are at once and a class or teacher would have to be at both. */
    boolean clashesWith(Cell other) {
        return isAtOnceWith(other)
                && !(Collections.disjoint(classes, other.classes)
                        && Collections.disjoint(teachers, other.teachers));
    }

    /** What the cells of all classes of one meeting have in common. */
    record Meeting(
            WeekType weekType,
            TimeGrid.Time time,
            LessonKind kind,
            String subject,
            List<String> teachers,
            List<String> rooms,
            String lesson) {}

    Meeting meeting() {
        return new Meeting(
                weekType,
                time,
                kind,
                subject.id(),
                teachers.stream().map(Teacher::id).sorted().toList(),
                rooms.stream().map(Room::id).sorted().toList(),
                lesson);
    }
}
