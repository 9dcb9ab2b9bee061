package paike.rules;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * What rules read of an occupancy, each counted from the first time that somebody asks: few schools
 * have rules about all of them.
 */
final class Counts {
    private final School school;
    private final boolean unfinished;
    private final Consumer<Count> placed;
    private Count[] begun = {};
    private @Nullable Grid classes;
    private @Nullable Grid teachers;
    private @Nullable ToCome toTeachers;
    private @Nullable ToCome toClasses;
    private @Nullable RoomGrids inRooms;
    private @Nullable Grid classesAtSubjects;
    private @Nullable CourseCounts courses;

    /**
     * @param placed tells a count all that is placed already
     */
    Counts(School school, boolean unfinished, Consumer<Count> placed) {
        this.school = school;
        this.unfinished = unfinished;
        this.placed = placed;
    }

    Grid classes() {
        var counted = classes;
        if (counted == null) {
            counted = new Grid(school.classes().size(), school);
            begin(Count.ofClasses(counted));
            classes = counted;
        }
        return counted;
    }

    Grid teachers() {
        var counted = teachers;
        if (counted == null) {
            counted = new Grid(school.teachers().size(), school);
            begin(Count.ofTeachers(counted));
            teachers = counted;
        }
        return counted;
    }

    RoomGrids inRooms() {
        var counted = inRooms;
        if (counted == null) {
            counted = begin(new RoomGrids(school));
            inRooms = counted;
        }
        return counted;
    }

    /** Subjects, counting the classes of their lessons. */
    Grid classesAtSubjects() {
        var counted = classesAtSubjects;
        if (counted == null) {
            counted = new Grid(school.subjects().size(), school);
            begin(Count.ofSubjects(counted));
            classesAtSubjects = counted;
        }
        return counted;
    }

    CourseCounts courses() {
        var counted = courses;
        if (counted == null) {
            counted = begin(new CourseCounts(school, unfinished));
            courses = counted;
        }
        return counted;
    }

    ToCome toTeachers() {
        var counted = toTeachers;
        if (counted == null) {
            counted = begin(new ToCome(Whose.TEACHERS, school, unfinished));
            toTeachers = counted;
        }
        return counted;
    }

    ToCome toClasses() {
        var counted = toClasses;
        if (counted == null) {
            counted = begin(new ToCome(Whose.CLASSES, school, unfinished));
            toClasses = counted;
        }
        return counted;
    }

    /** Counts what is placed already, and from now on whatever comes or goes. */
    private <C extends Count> C begin(C count) {
        placed.accept(count);
        begun = Arrays.copyOf(begun, begun.length + 1);
        begun[begun.length - 1] = count;
        return count;
    }

    /** Tells all that have begun. */
    void count(Lesson lesson, int room, int day, long atoms, int sign) {
        for (var count : begun) {
            count.count(lesson, room, day, atoms, sign);
        }
    }
}
