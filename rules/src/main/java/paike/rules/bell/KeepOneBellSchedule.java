package paike.rules.bell;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * The whole school lives by one bell: lessons of different grades that overlap begin and end
 * together.
 *
 * <p>Point: grade. Deviation: lesson periods a week that overlap another one of the lowest grade; a
 * grade may have fewer lessons than another. From: S1.1, "统一作息时间表" (domain notes D15).
 */
public record KeepOneBellSchedule() implements StaticRule {

    @Override
    public Text title() {
        return new Text("全校统一作息", "One bell schedule for all");
    }

    @Override
    public int pointCount(School school) {
        return school.grades().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return apart(now.school(), point).size();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var grades = List.copyOf(now.school().grades());
        var apart = apart(now.school(), point);
        return new Finding(
                Place.ofGrade(grades.get(point)),
                Text.of(
                        "%d年级有 %d 节课的上下课时间与%d年级不一致，如%s",
                        "%2$d lesson periods a week of grade %1$d do not begin and end with those of"
                                + " grade %3$d, such as %4$s",
                        grades.get(point),
                        apart.size(),
                        grades.getFirst(),
                        apart.getFirst()),
                List.of());
    }

    /** Lesson periods that begin or end while the lowest grade is taught, in words. */
    private static List<Text> apart(School school, int point) {
        var lowest = school.week(BellDays.firstClass(0, school));
        int days = school.grid().dayCount();
        var week = school.week(BellDays.firstClass(point * days, school));
        var apart = new ArrayList<Text>();
        for (int day = 0; day < days; day++) {
            var theirs = BellTimes.lessons(lowest.bell(day));
            var weekday = Text.weekday(school.grid().weekday(day));
            BellTimes.lessons(week.bell(day)).stream()
                    .filter(
                            mine ->
                                    theirs.stream()
                                            .filter(l -> l.overlaps(mine.start(), mine.end()))
                                            .anyMatch(
                                                    l ->
                                                            !l.start().equals(mine.start())
                                                                    || !l.end().equals(mine.end())))
                    .forEach(
                            mine ->
                                    apart.add(
                                            Text.of(
                                                    "%s %s",
                                                    "%s %s", weekday, BellTimes.words(mine))));
        }
        return apart;
    }
}
