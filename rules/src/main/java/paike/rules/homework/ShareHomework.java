package paike.rules.homework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.HomeworkRule;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;
import paike.rules.Subjects;

/**
 * Of the written homework of a week every subject has about the share that it has of the lessons.
 *
 * <p>Point: class. Deviation: minutes a week by which the subject farthest from its share is off,
 * above {@code allowedMinutes}. From: S1.9 (班主任 coordinates 语数英), S3.4 (按年级做好各学科作业的平衡工作; domain
 * notes 1.4).
 *
 * @param subjects that share; subjects of one family count together
 * @param allowedMinutes a week that still count as fair
 */
public record ShareHomework(Subjects subjects, int allowedMinutes)
        implements StaticRule, HomeworkRule {

    /** A family with what it has and what it would have. */
    private record Share(int family, int minutes, int fair) {
        int off() {
            return Math.abs(minutes - fair);
        }
    }

    @Override
    public Text title() {
        return new Text("各科作业分配公平", "Homework shared fairly between subjects");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return shares(now, point).stream()
                .mapToInt(share -> Math.max(0, share.off() - allowedMinutes))
                .max()
                .orElse(0);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        var worst =
                shares(now, point).stream().max(Comparator.comparingInt(Share::off)).orElseThrow();
        var subject = now.school().head(worst.family());
        return new Finding(
                Place.of(schoolClass).and(subject),
                Text.of(
                        "%s %s 每周书面作业 %d 分钟，按课时比例约为 %d 分钟",
                        "%s: %s has %d minutes of written homework a week, its share by lessons is"
                                + " about %d",
                        schoolClass.name(),
                        subject.name(),
                        worst.minutes(),
                        worst.fair()),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }

    private List<Share> shares(Occupancy now, int point) {
        if (!now.homework().isPlanned()) {
            return List.of();
        }
        var school = now.school();
        Map<Integer, Integer> lessons = new TreeMap<>();
        for (var subject : school.subjects()) {
            int halves = school.plannedHalves(point, subject.index());
            if (halves > 0 && subjects.means(subject, school)) {
                lessons.merge(school.family(subject), halves, Integer::sum);
            }
        }
        Map<Integer, Integer> minutes = new TreeMap<>();
        for (var task : now.homework().of(school.classes().get(point))) {
            if (task.isWritten() && lessons.containsKey(school.family(task.subject()))) {
                minutes.merge(school.family(task.subject()), task.minutes(), Integer::sum);
            }
        }
        int all = minutes.values().stream().mapToInt(Integer::intValue).sum();
        int halves = lessons.values().stream().mapToInt(Integer::intValue).sum();
        var shares = new ArrayList<Share>();
        lessons.forEach(
                (family, own) ->
                        shares.add(
                                new Share(
                                        family,
                                        minutes.getOrDefault(family, 0),
                                        Math.round((float) all * own / halves))));
        return shares;
    }
}
