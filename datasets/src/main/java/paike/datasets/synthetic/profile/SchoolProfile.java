package paike.datasets.synthetic.profile;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.school.BellSchedule;
import paike.model.school.HomeworkBudget;

/**
 * All that a made-up school is drawn from.
 *
 * @param seed decides names and the sizes of classes
 * @param homework minutes a day, from the first grade on
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
        List<Integer> homework) {

    public int gradeCount() {
        return sizes.lastGrade() - sizes.firstGrade() + 1;
    }

    public List<HomeworkBudget> budgets() {
        return IntStream.range(0, homework.size())
                .mapToObj(i -> new HomeworkBudget(sizes.firstGrade() + i, homework.get(i)))
                .toList();
    }
}
