package paike.rules;

import org.jspecify.annotations.Nullable;
import paike.model.afterschool.Pupil;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.model.school.Teacher;

/**
 * Where something is wrong, as far as it can be said.
 *
 * @param grade from 1; 0 = no grade as a whole
 * @param weekday 1 = Monday; 0 = the whole week
 * @param period from 1; 0 = the whole day, or no lesson period
 */
public record Place(
        @Nullable SchoolClass schoolClass,
        @Nullable Teacher teacher,
        @Nullable Room room,
        @Nullable Subject subject,
        int grade,
        int weekday,
        int period,
        @Nullable Pupil pupil) {

    public static Place of(Pupil pupil) {
        return new Place(pupil.schoolClass(), null, null, null, 0, 0, 0, pupil);
    }

    /** Where nothing can be said of the place, or nothing yet. */
    public static final Place NOWHERE = new Place(null, null, null, null, 0, 0);

    public Place(
            @Nullable SchoolClass schoolClass,
            @Nullable Teacher teacher,
            @Nullable Room room,
            @Nullable Subject subject,
            int weekday,
            int period) {
        this(schoolClass, teacher, room, subject, 0, weekday, period, null);
    }

    public static Place of(SchoolClass schoolClass) {
        return new Place(schoolClass, null, null, null, 0, 0);
    }

    public static Place of(Teacher teacher) {
        return new Place(null, teacher, null, null, 0, 0);
    }

    public static Place of(Room room) {
        return new Place(null, null, room, null, 0, 0);
    }

    public static Place ofGrade(int grade) {
        return new Place(null, null, null, null, grade, 0, 0, null);
    }

    public Place and(SchoolClass other) {
        return new Place(other, teacher, room, subject, grade, weekday, period, pupil);
    }

    public Place and(Teacher other) {
        return new Place(schoolClass, other, room, subject, grade, weekday, period, pupil);
    }

    public Place and(Room other) {
        return new Place(schoolClass, teacher, other, subject, grade, weekday, period, pupil);
    }

    public Place and(Subject other) {
        return new Place(schoolClass, teacher, room, other, grade, weekday, period, pupil);
    }

    public Place on(int day) {
        return new Place(schoolClass, teacher, room, subject, grade, day, period, pupil);
    }

    public Place at(int day, int number) {
        return new Place(schoolClass, teacher, room, subject, grade, day, number, pupil);
    }
}
