package paike.rules;

import java.util.Arrays;
import java.util.function.Consumer;
import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * What rules read of an occupancy, each counted from the first time that somebody asks: few schools
 * have rules about all of them.
 */
final class Counts {
    private final Consumer<Count> placed;
    private Count[] begun = {};
    private final Late<Grid> classes;
    private final Late<Grid> teachers;
    private final Late<ToCome> toClasses;
    private final Late<ToCome> toTeachers;
    private final Late<RoomGrids> inRooms;
    private final Late<Grid> classesAtSubjects;
    private final Late<CourseCounts> courses;
    private DayFigures[] figures = {};

    /**
     * @param placed tells a count all that is placed already
     */
    Counts(School school, boolean unfinished, Consumer<Count> placed) {
        this.placed = placed;
        this.classes = new Late<>(() -> grid(Whose.CLASSES, school));
        this.teachers = new Late<>(() -> grid(Whose.TEACHERS, school));
        this.toClasses = new Late<>(() -> begin(new ToCome(Whose.CLASSES, school, unfinished)));
        this.toTeachers = new Late<>(() -> begin(new ToCome(Whose.TEACHERS, school, unfinished)));
        this.inRooms = new Late<>(() -> begin(new RoomGrids(school)));
        this.classesAtSubjects = new Late<>(() -> subjectGrid(school));
        this.courses = new Late<>(() -> begin(new CourseCounts(school, unfinished)));
    }

    Grid classes() {
        return classes.get();
    }

    Grid teachers() {
        return teachers.get();
    }

    ToCome toCome(Whose whose) {
        return (whose == Whose.TEACHERS ? toTeachers : toClasses).get();
    }

    RoomGrids inRooms() {
        return inRooms.get();
    }

    /** Subjects, counting the classes of their lessons. */
    Grid classesAtSubjects() {
        return classesAtSubjects.get();
    }

    CourseCounts courses() {
        return courses.get();
    }

    DayFigures figures(DayFigure figure, Whose whose, School school) {
        for (var one : figures) {
            if (one.isOf(figure, whose)) {
                return one;
            }
        }
        figures = Arrays.copyOf(figures, figures.length + 1);
        figures[figures.length - 1] = begin(new DayFigures(figure, whose, school));
        return figures[figures.length - 1];
    }

    private Grid grid(Whose whose, School school) {
        var grid = new Grid(whose.count(school), school);
        begin(Count.of(whose, grid));
        return grid;
    }

    private Grid subjectGrid(School school) {
        var grid = new Grid(school.subjects().size(), school);
        begin(Count.ofSubjects(grid));
        return grid;
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
