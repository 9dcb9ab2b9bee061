package paike.rules.schoolclass;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.ClassDayRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * A class has no free lesson period before the last lesson of a day, the first period included:
 * pupils cannot be left alone.
 *
 * <p>Point: class x day. Deviation: free periods above {@code allowed}, less the lessons of the
 * class still to come. XHSTT: LimitIdleTimes.
 *
 * @param allowed free periods a day
 */
public record LimitClassGaps(int allowed) implements ClassDayRule {

    @Override
    public Text title() {
        return new Text("班级不留空课", "No free periods within a class's day");
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int days = school.grid().dayCount();
        for (var schoolClass : lesson.classes()) {
            for (int day = 0; day < days; day++) {
                point.accept(schoolClass.index() * days + day);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int gaps = gaps(now, point) - allowed;
        return gaps <= 0 ? 0 : Math.max(0, gaps - toCome(now, point));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var schoolClass = school.classes().get(classOf(point, school));
        int weekday = school.grid().weekday(day);
        int first = 0;
        for (int slot : school.week(schoolClass).lessonSlots(day)) {
            if (first == 0 && isFree(now, schoolClass.index(), day, slot)) {
                first = school.week(schoolClass).period(slot);
            }
        }
        return new Finding(
                Place.of(schoolClass).at(weekday, first),
                Text.of(
                        "%s %s 中间空 %d 节（从第 %d 节起）",
                        "%s has on %s %d free periods before its last lesson (from period %d)",
                        schoolClass.name(),
                        Text.weekday(weekday),
                        gaps(now, point),
                        first),
                now.lessonsOf(schoolClass, day));
    }

    /** Free periods before the last lesson, in the worse of the two weeks. */
    private static int gaps(Occupancy now, int point) {
        var school = now.school();
        int schoolClass = point / school.grid().dayCount();
        int day = point % school.grid().dayCount();
        int[] slots = school.week(school.classes().get(schoolClass)).lessonSlots(day);
        int worst = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            long busy = now.classes().busyMask(schoolClass, week, day);
            int free = 0;
            int gaps = 0;
            for (int slot : slots) {
                if ((busy & school.grid().slot(slot).atoms()) == 0) {
                    free++;
                } else {
                    gaps = free;
                }
            }
            worst = Math.max(worst, gaps);
        }
        return worst;
    }

    private static boolean isFree(Occupancy now, int schoolClass, int day, int slot) {
        for (int week = 0; week < now.school().weekCount(); week++) {
            long busy = now.classes().busyMask(schoolClass, week, day);
            if ((busy & now.school().grid().slot(slot).atoms()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int toCome(Occupancy now, int point) {
        int schoolClass = point / now.school().grid().dayCount();
        int toCome = 0;
        for (int family = 0; family < now.school().families().size(); family++) {
            toCome += now.familyToCome(schoolClass, family);
        }
        return toCome;
    }
}
