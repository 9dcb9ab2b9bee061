package paike.rules;

import org.jspecify.annotations.Nullable;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/**
 * Where something is wrong, as far as it can be said.
 *
 * @param weekday 1 = Monday; 0 = the whole week
 * @param period from 1; 0 = the whole day, or no lesson period
 */
public record Place(
        @Nullable SchoolClass schoolClass,
        @Nullable Teacher teacher,
        @Nullable Room room,
        @Nullable Subject subject,
        int weekday,
        int period) {

    /** No place yet, to be made one by what follows. */
    public static final Place NOWHERE = new Place(null, null, null, null, 0, 0);

    public static Place of(SchoolClass schoolClass) {
        return new Place(schoolClass, null, null, null, 0, 0);
    }

    public static Place of(Teacher teacher) {
        return new Place(null, teacher, null, null, 0, 0);
    }

    public static Place of(Room room) {
        return new Place(null, null, room, null, 0, 0);
    }

    public Place and(SchoolClass other) {
        return new Place(other, teacher, room, subject, weekday, period);
    }

    public Place and(Teacher other) {
        return new Place(schoolClass, other, room, subject, weekday, period);
    }

    public Place and(Subject other) {
        return new Place(schoolClass, teacher, room, other, weekday, period);
    }

    public Place on(int day) {
        return new Place(schoolClass, teacher, room, subject, day, period);
    }

    public Place at(int day, int number) {
        return new Place(schoolClass, teacher, room, subject, day, number);
    }
}
