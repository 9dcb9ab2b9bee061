package paike.rules.bell;

import java.util.List;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * The bell schedules of a week have room for the lessons that a class ought to have.
 *
 * <p>Point: class. Deviation: lesson periods missing in the week. From: S1.1 (26 and 30 periods),
 * S3.3 (domain notes C2, 1.8).
 */
public record FitLessonsInBell() implements StaticRule {

    @Override
    public Text title() {
        return new Text("作息表容得下课时", "Bell schedule holds all lessons");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, needed(now.school(), point) - offered(now.school(), point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        return new Finding(
                Place.of(schoolClass),
                Text.of(
                        "%s 每周要上 %d 节，作息表只有 %d 节",
                        "%s needs %d periods a week, the bell schedule has %d",
                        schoolClass.name(),
                        needed(now.school(), point),
                        offered(now.school(), point)),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }

    private static int needed(School school, int schoolClass) {
        int halves =
                IntStream.range(0, school.subjects().size())
                        .map(subject -> school.plannedHalves(schoolClass, subject))
                        .sum();
        return (halves + 1) / 2;
    }

    private static int offered(School school, int schoolClass) {
        var week = school.week(school.classes().get(schoolClass));
        return IntStream.range(0, school.grid().dayCount())
                .map(day -> week.lessonSlots(day).length)
                .sum();
    }
}
