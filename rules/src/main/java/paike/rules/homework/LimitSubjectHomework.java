package paike.rules.homework;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.homework.HomeworkTask;
import paike.model.school.School;
import paike.rules.Occupancy;
import paike.rules.Subjects;

/**
 * No single subject gives more than so many minutes of written homework a day.
 *
 * <p>Point: class x weekday, Monday to Sunday. Deviation: minutes above {@code mostMinutes}, over
 * all the subjects. From: S2.2 (each task carries its time, the homeroom teacher adjusts), S1.1
 * (三级管理; domain notes 1.4); the figure is the school's.
 *
 * @param subjects each by itself; subjects of one family count together
 * @param mostMinutes a day and subject
 */
public record LimitSubjectHomework(Subjects subjects, int mostMinutes) implements HomeworkDayRule {

    @Override
    public Text title() {
        return new Text("单科书面作业上限", "Written homework of one subject");
    }

    @Override
    public int tooMany(List<HomeworkTask> written, Occupancy now, int point) {
        return families(written, now.school()).stream()
                .mapToInt(family -> Math.max(0, HomeworkDays.minutes(family) - mostMinutes))
                .sum();
    }

    @Override
    public Text wrong(List<HomeworkTask> written, Occupancy now, int point) {
        var heavy =
                families(written, now.school()).stream()
                        .filter(family -> HomeworkDays.minutes(family) > mostMinutes)
                        .flatMap(List::stream)
                        .toList();
        return Text.of(
                "单科书面作业过多：%s，每科最多 %d 分钟",
                "too much for one subject: %s, at most %d minutes each",
                HomeworkDays.words(heavy),
                mostMinutes);
    }

    private Collection<List<HomeworkTask>> families(List<HomeworkTask> written, School school) {
        return written.stream()
                .filter(task -> subjects.means(task.subject(), school))
                .collect(
                        Collectors.groupingBy(
                                task -> school.family(task.subject()),
                                TreeMap::new,
                                Collectors.toList()))
                .values();
    }
}
