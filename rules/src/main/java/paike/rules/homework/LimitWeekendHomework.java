package paike.rules.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkPlan;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.HomeworkRule;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * The weekend has practical tasks only, and not more than so many.
 *
 * <p>Point: class. Deviation: written tasks of Saturday and Sunday, and practical ones above {@code
 * mostTasks}. From: S2.4 (周末 one practical task in arts or a subject; domain notes 1.4).
 *
 * @param mostTasks practical ones of both days together
 */
public record LimitWeekendHomework(int mostTasks) implements StaticRule, HomeworkRule {

    @Override
    public Text title() {
        return new Text("周末只布置实践作业", "Practical tasks only at weekends");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var tasks = tasks(now, point);
        int written = (int) tasks.stream().filter(HomeworkTask::isWritten).count();
        return written + Math.max(0, tasks.size() - written - mostTasks);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var tasks = tasks(now, point);
        var written = tasks.stream().filter(HomeworkTask::isWritten).toList();
        var schoolClass = now.school().classes().get(point);
        return new Finding(
                Place.of(schoolClass).on(tasks.getFirst().weekday()),
                written.isEmpty()
                        ? Text.of(
                                "%s 周末布置 %d 项实践作业，最多 %d 项",
                                "%s: %d practical tasks at the weekend, at most %d allowed",
                                schoolClass.name(),
                                tasks.size(),
                                mostTasks)
                        : Text.of(
                                "%s 周末有书面作业 %s，应只布置实践作业",
                                "%s: written homework %s at the weekend, practical tasks only"
                                        + " expected",
                                schoolClass.name(),
                                HomeworkDays.words(written)),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }

    private static List<HomeworkTask> tasks(Occupancy now, int point) {
        return now.homework().isPlanned()
                ? now.homework().of(now.school().classes().get(point)).stream()
                        .filter(task -> HomeworkPlan.isWeekend(task.weekday()))
                        .toList()
                : List.of();
    }
}
