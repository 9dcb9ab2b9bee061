package paike.rules.homework;

import java.util.List;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.HomeworkRule;
import paike.rules.Occupancy;
import paike.rules.StaticRule;

/** A rule that judges the written homework of a class on a day by itself. */
public interface HomeworkDayRule extends StaticRule, HomeworkRule {

    /**
     * Minutes too many.
     *
     * @param written tasks of that day
     */
    int tooMany(List<HomeworkTask> written, Occupancy now, int point);

    /** What is wrong with a day; the second half of a sentence. */
    Text wrong(List<HomeworkTask> written, Occupancy now, int point);

    @Override
    default int pointCount(School school) {
        return HomeworkDays.pointCount(school);
    }

    @Override
    default int classOf(int point, School school) {
        return HomeworkDays.classIndex(point);
    }

    @Override
    default int deviation(Occupancy now, int point) {
        var written = HomeworkDays.written(now, point);
        return written.isEmpty() ? 0 : Math.max(0, tooMany(written, now, point));
    }

    @Override
    default Finding explain(Occupancy now, int point) {
        var written = HomeworkDays.written(now, point);
        return new Finding(
                HomeworkDays.place(now, point),
                Text.of(
                        "%s %s",
                        "%s: %s", HomeworkDays.when(now, point), wrong(written, now, point)),
                List.of());
    }
}
