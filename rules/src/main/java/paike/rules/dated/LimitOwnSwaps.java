package paike.rules.dated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import paike.model.Text;
import paike.model.dated.ChangeKind;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Teachers arrange swaps of a few days among themselves and report them; for more days the academic
 * affairs office arranges.
 *
 * <p>Point: teacher. Deviation: days, beyond those allowed, of the week that has most days with
 * swaps that they asked for and decided themselves. From: domain notes 2.4 (W35).
 *
 * @param days in one week
 */
public record LimitOwnSwaps(int days) implements TeacherRecordRule {

    @Override
    public Text title() {
        return new Text("多日调课由教导处安排", "Swaps of many days are arranged by the office");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, most(now, now.school().teachers().get(point)) - days);
    }

    /** Days of the week that has most. */
    private static int most(Occupancy now, Teacher teacher) {
        Map<LocalDate, Set<LocalDate>> byWeek = new HashMap<>();
        for (var change : now.dated().changes().inForce()) {
            if (change.kind() == ChangeKind.SWAP
                    && change.askedBy().equals(teacher.name())
                    && change.decidedBy().equals(teacher.name())) {
                for (var date : change.dates()) {
                    byWeek.computeIfAbsent(
                                    date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                    first -> new HashSet<>())
                            .add(date);
                }
            }
        }
        return byWeek.values().stream().mapToInt(Set::size).max().orElse(0);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                Text.of(
                        "%s 一周内自行调课 %d 天，自行安排最多 %d 天，更多由教导处安排",
                        "%s swapped lessons of %d days of a week on their own, at most %d allowed;"
                                + " the office arranges more",
                        teacher.name(),
                        most(now, teacher),
                        days),
                List.of());
    }
}
