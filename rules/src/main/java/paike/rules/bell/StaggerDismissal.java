package paike.rules.bell;

import java.time.LocalTime;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * Not all grades leave school at once: those that do not leave together leave well apart.
 *
 * <p>Point: day. Deviation: minutes that are missing between one group of grades leaving and the
 * next, and all of {@code leastMinutes} if every grade leaves at once. Pupils leave at the last
 * minute of their bell schedule, evening study apart; days with the same times count once. From:
 * Changsha 2021 (domain notes 2.3).
 *
 * @param leastMinutes between two groups
 */
public record StaggerDismissal(int leastMinutes) implements StaticRule {

    @Override
    public Text title() {
        return new Text("错峰放学", "Staggered dismissal");
    }

    @Override
    public int pointCount(School school) {
        return school.grid().dayCount();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var leaving = leaving(now.school(), point);
        if (IntStream.range(0, point).anyMatch(day -> leaving(now.school(), day).equals(leaving))) {
            return 0;
        }
        if (leaving.size() == 1) {
            return now.school().grades().size() > 1 ? leastMinutes : 0;
        }
        int missing = 0;
        var times = List.copyOf(leaving.keySet());
        for (int i = 1; i < times.size(); i++) {
            int apart = BellTimes.minutes(times.get(i - 1), times.get(i));
            missing += Math.max(0, leastMinutes - apart);
        }
        return missing;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int weekday = now.school().grid().weekday(point);
        var groups =
                leaving(now.school(), point).entrySet().stream()
                        .map(
                                group ->
                                        Text.of(
                                                "%2$s年级 %1$s",
                                                "grades %2$s at %1$s",
                                                group.getKey(),
                                                group.getValue().stream()
                                                        .map(String::valueOf)
                                                        .collect(Collectors.joining("/"))))
                        .toList();
        return new Finding(
                new Place(null, null, null, null, weekday, 0),
                Text.of(
                        "%s 放学：%s；各批之间至少相隔 %d 分钟",
                        "dismissal on %s: %s; at least %d minutes between two groups expected",
                        Text.weekday(weekday),
                        Text.join(groups),
                        leastMinutes),
                List.of());
    }

    /** The grades that leave at each time of a day. */
    private static TreeMap<LocalTime, TreeSet<Integer>> leaving(School school, int day) {
        var leaving = new TreeMap<LocalTime, TreeSet<Integer>>();
        for (var schoolClass : school.classes()) {
            var time = BellTimes.leaving(school.week(schoolClass).bell(day));
            leaving.computeIfAbsent(time, t -> new TreeSet<>()).add(schoolClass.grade());
        }
        return leaving;
    }
}
