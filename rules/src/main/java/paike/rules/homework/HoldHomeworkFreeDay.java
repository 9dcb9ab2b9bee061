package paike.rules.homework;

import java.util.Comparator;
import java.util.List;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.HomeworkRule;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * At least one of these school days is free of written homework (零作业日); practice may take its
 * place.
 *
 * <p>Point: class. Deviation: minutes of the lightest of these days. From: S4.1 (“零作业日”, the day is
 * not said; domain notes 1.4).
 *
 * @param weekdays 1 = Monday; one alone is the school's own day
 */
public record HoldHomeworkFreeDay(List<Integer> weekdays) implements StaticRule, HomeworkRule {

    @Override
    public Text title() {
        return new Text("零作业日", "A day without written homework");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return now.homework().isPlanned()
                ? days(now).stream().mapToInt(day -> minutes(now, point, day)).min().orElse(0)
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var schoolClass = now.school().classes().get(point);
        var days = days(now);
        int lightest =
                days.stream()
                        .min(Comparator.comparingInt(day -> minutes(now, point, day)))
                        .orElseThrow();
        return new Finding(
                Place.of(schoolClass).on(days.size() == 1 ? lightest : 0),
                Text.of(
                        days.size() == 1
                                ? "%s %s 是零作业日，却有书面作业 %d 分钟"
                                : "%s %s 每天都有书面作业（最少的一天 %d 分钟），应有一个零作业日",
                        days.size() == 1
                                ? "%s: %s is the day without written homework, but has %d minutes"
                                : "%s: written homework every day of %s (%d minutes on the"
                                        + " lightest), one day free of it expected",
                        schoolClass.name(),
                        Text.join(days.stream().map(Text::weekday).toList()),
                        minutes(now, point, lightest)),
                List.of());
    }

    @Override
    public int classOf(int point, School school) {
        return point;
    }

    private List<Integer> days(Occupancy now) {
        return weekdays.stream().filter(now.school().grid().weekdays()::contains).toList();
    }

    private static int minutes(Occupancy now, int schoolClass, int weekday) {
        return now.homework().writtenMinutes(now.school().classes().get(schoolClass), weekday);
    }
}
