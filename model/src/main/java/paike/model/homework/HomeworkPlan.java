package paike.model.homework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paike.model.school.SchoolClass;

/**
 * Homework of a week, class by class (作业公示).
 *
 * @param tasks in any order; a subject may have several on one day
 */
public record HomeworkPlan(List<HomeworkTask> tasks) {
    public static final HomeworkPlan NONE = new HomeworkPlan(List.of());

    /** Days of a week; homework may be done at weekends. */
    public static final int DAYS = 7;

    private static final int SATURDAY = 6;

    public HomeworkPlan {
        tasks = List.copyOf(tasks);
    }

    /** True for the days on which no pupil is at school. */
    public static boolean isWeekend(int weekday) {
        return weekday >= SATURDAY;
    }

    public boolean isPlanned() {
        return !tasks.isEmpty();
    }

    /** The tasks of each class that has any, by index of the class. */
    public Map<Integer, List<HomeworkTask>> byClass() {
        return tasks.stream().collect(Collectors.groupingBy(task -> task.schoolClass().index()));
    }

    public List<HomeworkTask> of(SchoolClass schoolClass) {
        return tasks.stream().filter(task -> task.schoolClass().equals(schoolClass)).toList();
    }

    /** The tasks of a class on a weekday, 1 = Monday. */
    public List<HomeworkTask> of(SchoolClass schoolClass, int weekday) {
        return tasks.stream()
                .filter(task -> task.weekday() == weekday)
                .filter(task -> task.schoolClass().equals(schoolClass))
                .toList();
    }

    /** Minutes of written homework of all subjects together. */
    public int writtenMinutes(SchoolClass schoolClass, int weekday) {
        return of(schoolClass, weekday).stream()
                .filter(HomeworkTask::isWritten)
                .mapToInt(HomeworkTask::minutes)
                .sum();
    }
}
