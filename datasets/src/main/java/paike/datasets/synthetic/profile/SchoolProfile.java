package paike.datasets.synthetic.profile;

import java.util.List;
import java.util.stream.IntStream;
import paike.datasets.synthetic.calendar.Year;
import paike.model.school.BellSchedule;
import paike.model.school.HomeworkBudget;

/**
 * All that a made-up school is drawn from.
 *
 * @param seed decides names and the sizes of classes
 * @param homework minutes a day, from the first grade on
 * @param year its calendar
 */
public record SchoolProfile(
        String id,
        String name,
        long seed,
        ClassSizes sizes,
        List<BellSchedule> bells,
        List<CourseRow> courses,
        StaffTable staff,
        List<RoomRow> rooms,
        AfterSchool afterSchool,
        List<Integer> homework,
        Year year) {

    /** A school that states no calendar. */
    public SchoolProfile(
            String id,
            String name,
            long seed,
            ClassSizes sizes,
            List<BellSchedule> bells,
            List<CourseRow> courses,
            StaffTable staff,
            List<RoomRow> rooms,
            AfterSchool afterSchool,
            List<Integer> homework) {
        this(id, name, seed, sizes, bells, courses, staff, rooms, afterSchool, homework, Year.NONE);
    }

    /** The same school with a calendar. */
    public SchoolProfile with(Year other) {
        return new SchoolProfile(
                id, name, seed, sizes, bells, courses, staff, rooms, afterSchool, homework, other);
    }

    public int gradeCount() {
        return sizes.lastGrade() - sizes.firstGrade() + 1;
    }

    public List<HomeworkBudget> budgets() {
        return IntStream.range(0, homework.size())
                .mapToObj(i -> new HomeworkBudget(sizes.firstGrade() + i, homework.get(i)))
                .toList();
    }
}
