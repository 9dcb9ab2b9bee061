package paike.rules.homework;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.HomeworkRule;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * Days with written homework carry about the same; days without any do not count.
 *
 * <p>Point: class. Deviation: minutes between the heaviest and the lightest school day above {@code
 * allowedMinutes}. From: S2.2 (班主任 adds up and adjusts), S1.9 (语数英 are coordinated; domain notes
 * 1.4).
 *
 * @param allowedMinutes that still count as even
 */
public record EvenOutHomework(int allowedMinutes) implements StaticRule, HomeworkRule {

    @Override
    public Text title() {
        return new Text("各天作业量均衡", "Homework even over the days");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int most = minutes(now, point).max().orElse(0);
        int least = minutes(now, point).min().orElse(0);
        return Math.max(0, most - least - allowedMinutes);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        return new Finding(
                Place.of(schoolClass),
                Text.of(
                        "%s 书面作业最多的一天 %d 分钟，最少的一天 %d 分钟，相差不应超过 %d 分钟",
                        "%s: %d minutes of written homework on the heaviest day, %d on the"
                                + " lightest, at most %d apart expected",
                        schoolClass.name(),
                        minutes(now, point).max().orElse(0),
                        minutes(now, point).min().orElse(0),
                        allowedMinutes),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }

    private static IntStream minutes(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        return now.homework().isPlanned()
                ? now.school().grid().weekdays().stream()
                        .mapToInt(day -> now.homework().writtenMinutes(schoolClass, day))
                        .filter(minutes -> minutes > 0)
                : IntStream.empty();
    }
}
