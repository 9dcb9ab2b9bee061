package paike.rules.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Subjects;

/**
 * Only these subjects give written homework to do at home; others have it done in class.
 *
 * <p>Point: class x weekday, Monday to Sunday. Deviation: minutes of written homework of other
 * subjects. From: S0.1 (非语数英 homework is done in class; domain notes 1.4).
 *
 * @param subjects that may
 */
public record KeepHomeworkToSubjects(Subjects subjects) implements HomeworkDayRule {

    @Override
    public Text title() {
        return new Text("只有规定科目可布置书面作业", "Written homework of these subjects only");
    }

    @Override
    public int tooMany(List<HomeworkTask> written, Occupancy now, int point) {
        return HomeworkDays.minutes(others(written, now));
    }

    @Override
    public Text wrong(List<HomeworkTask> written, Occupancy now, int point) {
        return Text.of(
                "%s 布置了书面作业，应在课内完成",
                "%s: written homework, to be done in class instead",
                HomeworkDays.words(others(written, now)));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var finding = HomeworkDayRule.super.explain(now, point);
        var first = others(HomeworkDays.written(now, point), now).getFirst();
        Place place = finding.place().and(first.subject());
        return new Finding(place, finding.message(), finding.lessons());
    }

    private List<HomeworkTask> others(List<HomeworkTask> written, Occupancy now) {
        return written.stream()
                .filter(task -> !subjects.means(task.subject(), now.school()))
                .toList();
    }
}
