package paike.solver.homework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.homework.HomeworkKind;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Subject;
import paike.rules.Occupancy;
import paike.rules.Subjects;

/**
 * Practical tasks by turns: one every school day, of a subject taught that day where there is one,
 * and a longer one for the weekend (S2.4).
 */
final class PracticeTasks {
    /** Saturday stands for the weekend. */
    private static final int WEEKEND = HomeworkPlan.DAYS - 1;

    /** A weekend's task is so many times as long as a day's. */
    private static final int WEEKEND_LENGTH = 2;

    private static final Subjects DAILY = Subjects.of("pe", "arts", "劳动", "综合实践", "科学", "labor");
    private static final Subjects AT_WEEKENDS =
            Subjects.of("arts", "劳动", "综合实践", "科学", "信息科技", "labor", "physics", "biology");

    private final HomeworkRequest request;
    private final School school;
    private final Occupancy now;

    PracticeTasks(HomeworkRequest request, Occupancy now) {
        this.request = request;
        this.school = now.school();
        this.now = now;
    }

    List<HomeworkTask> of(SchoolClass schoolClass) {
        if (request.practiceMinutes() == 0) {
            return List.of();
        }
        var tasks = new ArrayList<HomeworkTask>();
        var turns = new HashMap<Subject, Integer>();
        var daily = subjects(schoolClass, DAILY);
        for (int weekday : school.grid().weekdays()) {
            if (!daily.isEmpty() && !HomeworkPlan.isWeekend(weekday)) {
                var next = next(schoolClass, daily, turns, weekday);
                turns.merge(next, 1, Integer::sum);
                tasks.add(task(schoolClass, weekday, next, request.practiceMinutes()));
            }
        }
        var free = subjects(schoolClass, AT_WEEKENDS);
        if (!free.isEmpty()) {
            var subject = free.get(schoolClass.index() % free.size());
            int minutes = WEEKEND_LENGTH * request.practiceMinutes();
            tasks.add(task(schoolClass, WEEKEND, subject, minutes));
        }
        return tasks;
    }

    private static HomeworkTask task(
            SchoolClass schoolClass, int weekday, Subject subject, int minutes) {
        return new HomeworkTask(schoolClass, weekday, subject, minutes, HomeworkKind.PRACTICE);
    }

    private List<Subject> subjects(SchoolClass schoolClass, Subjects wanted) {
        return school.subjects().stream()
                .filter(subject -> !subject.isAfterSchool())
                .filter(subject -> !subject.marks().contains("activity"))
                .filter(wanted::includes)
                .filter(one -> school.plannedHalves(schoolClass.index(), one.index()) > 0)
                .toList();
    }

    /** Taught that day before others, then who had fewest turns, then in order. */
    private Subject next(
            SchoolClass schoolClass,
            List<Subject> subjects,
            Map<Subject, Integer> turns,
            int weekday) {
        int day = school.grid().weekdays().indexOf(weekday);
        return subjects.stream()
                .min(
                        Comparator.comparing(
                                        (Subject subject) ->
                                                now.familyPeriods(
                                                                schoolClass.index(),
                                                                school.family(subject),
                                                                day)
                                                        == 0)
                                .thenComparingInt(subject -> turns.getOrDefault(subject, 0))
                                .thenComparingInt(Subject::index))
                .orElseThrow();
    }
}
