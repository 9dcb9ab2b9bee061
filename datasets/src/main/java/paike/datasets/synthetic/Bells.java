package paike.datasets.synthetic;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paike.model.afterschool.Session;
import paike.model.school.BellInterval;
import paike.model.school.BellSchedule;
import paike.model.school.IntervalKind;

/** The day plans (作息时间表): one clock for all, a period less for grades 1-2 from Tuesday on. */
final class Bells {
    static final LocalTime CLUBS = LocalTime.of(15, 40);
    static final LocalTime CLUBS_END = LocalTime.of(16, 40);
    static final int LECTURE_DAY = 4;

    private static final String CLUB = "社团活动";
    private static final String LECTURE = "特色讲座";
    private static final String NOTHING = "";

    private Bells() {}

    static List<BellSchedule> all() {
        return List.of(
                bell("upper", "3-6年级", upper(), days(), 6, CLUB),
                bell("upper-thu", "3-6年级 周四", upper(), days(4), 6, LECTURE),
                bell("upper-fri", "3-6年级 周五", upper(), days(5), 6, NOTHING),
                bell("lower", "1-2年级", lower(), days(), 5, CLUB),
                bell("lower-mon", "1-2年级 周一", lower(), days(1), 6, CLUB),
                bell("lower-thu", "1-2年级 周四", lower(), days(4), 5, LECTURE),
                bell("lower-fri", "1-2年级 周五", lower(), days(5), 5, NOTHING));
    }

    /** The hour of clubs, or of the lecture, on a weekday. */
    static Session afterSchool(int weekday) {
        return new Session(weekday, CLUBS, CLUBS_END);
    }

    /** Numbers in ascending order, so that files list them the same way every time. */
    static Set<Integer> days(Integer... numbers) {
        return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(numbers)));
    }

    private static Set<Integer> lower() {
        return days(1, 2);
    }

    private static Set<Integer> upper() {
        return days(3, 4, 5, 6);
    }

    private static BellSchedule bell(
            String id,
            String name,
            Set<Integer> grades,
            Set<Integer> weekdays,
            int periods,
            String afterSchool) {
        var day = new Day();
        morning(day);
        afternoon(day, periods);
        if (!afterSchool.equals(NOTHING)) {
            day.until("16:40", IntervalKind.AFTER_SCHOOL_2, afterSchool);
        }
        return new BellSchedule(id, name, grades, weekdays, day.intervals());
    }

    private static void morning(Day day) {
        day.until("07:50", IntervalKind.ARRIVAL, "到校");
        day.until("08:00", IntervalKind.ASSEMBLY, "晨会");
        day.until("08:40", IntervalKind.LESSON, "第1节");
        day.until("08:50", IntervalKind.BREAK, "课间");
        day.until("09:30", IntervalKind.LESSON, "第2节");
        day.until("10:00", IntervalKind.BIG_BREAK, "大课间");
        day.until("10:40", IntervalKind.LESSON, "第3节");
        day.until("10:45", IntervalKind.EYE_EXERCISE, "眼保健操");
        day.until("10:50", IntervalKind.BREAK, "课间");
        day.until("11:30", IntervalKind.LESSON, "第4节");
        day.until("12:10", IntervalKind.LUNCH, "午餐");
        day.until("13:20", IntervalKind.NOON_REST, "午休");
    }

    private static void afternoon(Day day, int periods) {
        day.until("14:00", IntervalKind.LESSON, "第5节");
        day.until("14:05", IntervalKind.EYE_EXERCISE, "眼保健操");
        day.until("14:15", IntervalKind.BREAK, "课间");
        if (periods == 6) {
            day.until("14:55", IntervalKind.LESSON, "第6节");
        } else {
            day.until("14:55", IntervalKind.STUDY, "自主阅读");
        }
        day.until("15:10", IntervalKind.BREAK, "课间");
        day.until("15:40", IntervalKind.ACTIVITY, "体育活动");
    }

    /** A day without holes: each interval begins where the one before ends. */
    private static final class Day {
        private final List<BellInterval> intervals = new ArrayList<>();
        private LocalTime now = LocalTime.of(7, 40);

        private void until(String end, IntervalKind kind, String name) {
            var next = LocalTime.parse(end);
            intervals.add(new BellInterval(kind, name, now, next));
            now = next;
        }

        private List<BellInterval> intervals() {
            return List.copyOf(intervals);
        }
    }
}
