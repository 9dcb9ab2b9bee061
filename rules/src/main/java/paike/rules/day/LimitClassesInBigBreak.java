package paike.rules.day;

import java.time.LocalTime;
import java.util.List;
import paike.model.Text;
import paike.model.school.BellInterval;
import paike.model.school.IntervalKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * No more classes have their big break (大课间) at the same time than the places for it hold; a
 * crowded school has it in turns, by a bell schedule for each band of grades.
 *
 * <p>Point: day. Deviation: classes without space at the fullest moment of the day's big breaks;
 * schools without such a place are not judged. From: S0.3 S3.5 (大课间), domain notes D10 and 3.2
 * 同时开课限制.
 *
 * @param kinds kinds of room where big breaks are held; their class capacities add up
 */
public record LimitClassesInBigBreak(List<String> kinds) implements StaticRule {

    @Override
    public Text title() {
        return new Text("大课间场地容量", "Space for the big break");
    }

    @Override
    public int pointCount(School school) {
        return school.grid().dayCount();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int space = space(school);
        return space == 0
                ? 0
                : Math.max(0, classesOut(school, point, fullest(school, point)).size() - space);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var time = fullest(school, point);
        int weekday = school.grid().weekday(point);
        return new Finding(
                new Place(null, null, null, null, weekday, 0),
                Text.of(
                        "%s %s 有 %d 个班同时大课间，场地最多容纳 %d 个班，请按年级错开",
                        "%s %s: %d classes have their big break at once, the places for it hold %d;"
                                + " let grades take turns",
                        Text.weekday(weekday),
                        time,
                        classesOut(school, point, time).size(),
                        space(school)),
                List.of());
    }

    private int space(School school) {
        return school.rooms().stream()
                .filter(room -> kinds.contains(room.kind()))
                .mapToInt(room -> room.classCapacity())
                .sum();
    }

    /** The start of a big break at which most classes are out; any time if there is none. */
    private static LocalTime fullest(School school, int day) {
        var fullest = LocalTime.MIDNIGHT;
        int most = 0;
        for (var schoolClass : school.classes()) {
            for (var interval : school.week(schoolClass).bell(day).intervals()) {
                int out = classesOut(school, day, interval.start()).size();
                if (out > most) {
                    most = out;
                    fullest = interval.start();
                }
            }
        }
        return fullest;
    }

    private static List<SchoolClass> classesOut(School school, int day, LocalTime time) {
        return school.classes().stream()
                .filter(
                        schoolClass ->
                                school.week(schoolClass).bell(day).intervals().stream()
                                        .anyMatch(interval -> isBigBreakAt(interval, time)))
                .toList();
    }

    private static boolean isBigBreakAt(BellInterval interval, LocalTime time) {
        return interval.kind() == IntervalKind.BIG_BREAK
                && !time.isBefore(interval.start())
                && time.isBefore(interval.end());
    }
}
