package paike.rules.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Occupancy;
import paike.rules.Place;

/** Points that are days of classes, weekends included: class * 7 + weekday - 1. */
final class HomeworkDays {
    private HomeworkDays() {}

    static int pointCount(School school) {
        return school.classes().size() * HomeworkPlan.DAYS;
    }

    static int classIndex(int point) {
        return point / HomeworkPlan.DAYS;
    }

    static int weekday(int point) {
        return point % HomeworkPlan.DAYS + 1;
    }

    static int point(int schoolClass, int weekday) {
        return schoolClass * HomeworkPlan.DAYS + weekday - 1;
    }

    static SchoolClass schoolClass(Occupancy now, int point) {
        return now.school().classes().get(classIndex(point));
    }

    /** The tasks of that day; none where no homework is planned, at no cost. */
    static List<HomeworkTask> tasks(Occupancy now, int point) {
        return now.homework().isPlanned()
                ? now.homework().of(schoolClass(now, point), weekday(point))
                : List.of();
    }

    static List<HomeworkTask> written(Occupancy now, int point) {
        return tasks(now, point).stream().filter(HomeworkTask::isWritten).toList();
    }

    static int minutes(List<HomeworkTask> tasks) {
        return tasks.stream().mapToInt(HomeworkTask::minutes).sum();
    }

    static Place place(Occupancy now, int point) {
        return Place.of(schoolClass(now, point)).on(weekday(point));
    }

    /** Such as "三(1)班 周一". */
    static Text when(Occupancy now, int point) {
        return Text.of(
                "%s %s", "%s, %s", schoolClass(now, point).name(), Text.weekday(weekday(point)));
    }

    /** Such as "语文 15、数学 10". */
    static Text words(List<HomeworkTask> tasks) {
        return Text.join(
                tasks.stream()
                        .map(task -> Text.same(task.subject().name() + " " + task.minutes()))
                        .toList());
    }
}
