package paike.rules.dated;

import java.time.LocalDate;
import java.util.List;
import paike.model.Text;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Leaders listen to so many lessons every school day.
 *
 * <p>Point: teacher. Deviation: lessons that a leader lacks, day by day, between the first and the
 * last date of the plan of observations. From: S2.3 (domain notes P4).
 *
 * @param duties words among the duties of a teacher that make a leader; {@code *校长} = all that end
 *     so
 * @param perDay lessons a day
 */
public record ObserveDaily(List<String> duties, int perDay) implements TeacherRecordRule {

    @Override
    public Text title() {
        return new Text("校领导每天听课", "Leaders observe lessons every day");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return isLeader(teacher)
                ? days(now).stream().mapToInt(day -> lacking(now, teacher, day)).sum()
                : 0;
    }

    public boolean isLeader(Teacher teacher) {
        return !teacher.guest() && Named.byDuty(duties, teacher);
    }

    private int lacking(Occupancy now, Teacher teacher, LocalDate day) {
        int held =
                (int)
                        now.dated().observations(teacher).stream()
                                .filter(one -> one.date().equals(day))
                                .count();
        return Math.max(0, perDay - held);
    }

    private static List<LocalDate> days(Occupancy now) {
        var dates = now.dated().observations().stream().map(one -> one.date()).sorted().toList();
        return dates.isEmpty()
                ? List.of()
                : now.dated()
                        .calendar()
                        .taughtDays(
                                dates.getFirst(), dates.getLast(), now.school().grid().weekdays())
                        .map(day -> day.date())
                        .toList();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        long few = days(now).stream().filter(day -> lacking(now, teacher, day) > 0).count();
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 每天应听课 %d 节，有 %d 天不足",
                        "%s: %d lessons a day to observe, days with fewer: %d",
                        teacher.name(),
                        perDay,
                        few),
                List.of());
    }
}
