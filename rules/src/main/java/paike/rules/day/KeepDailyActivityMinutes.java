package paike.rules.day;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.ClassDayRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Subjects;

/**
 * Every class exercises at least so long every day, in PE lessons, big breaks and activity periods.
 *
 * <p>Point: class x day. Deviation: minutes short, unless a lesson still to come can fill the day.
 * From: S0.2 S0.3 S1.1 S3.3 and others, "每天锻炼一小时" (domain notes D9).
 *
 * @param leastMinutes a day
 * @param lessons subjects whose lessons and activity periods count
 * @param intervals kinds of interval of the bell schedule that count
 */
public record KeepDailyActivityMinutes(
        int leastMinutes, Subjects lessons, List<IntervalKind> intervals) implements ClassDayRule {

    @Override
    public Text title() {
        return new Text("每天体育活动时间", "Daily activity minutes");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.includesFamilyOf(lesson.subject(), school);
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
        int days = now.school().grid().dayCount();
        int schoolClass = point / days;
        int shortfall = leastMinutes - minutes(now, schoolClass, point % days);
        if (shortfall <= 0) {
            return 0;
        }
        int toCome = toCome(now, schoolClass);
        for (int day = 0; toCome > 0 && day < point % days; day++) {
            if (minutes(now, schoolClass, day) < leastMinutes) {
                toCome--;
            }
        }
        return toCome > 0 ? 0 : shortfall;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int days = school.grid().dayCount();
        var schoolClass = school.classes().get(point / days);
        int day = point % days;
        int weekday = school.grid().weekday(day);
        int minutes = minutes(now, schoolClass.index(), day);
        return new Finding(
                Place.of(schoolClass).on(weekday),
                Text.of(
                        "%s %s 体育活动 %d 分钟，少 %d 分钟（至少 %d）",
                        "%s has on %s %d minutes of activity, %d short (at least %d)",
                        schoolClass.name(),
                        Text.weekday(weekday),
                        minutes,
                        leastMinutes - minutes,
                        leastMinutes),
                now.lessonsOf(schoolClass, day).stream()
                        .filter(lesson -> lessons.includesFamilyOf(lesson.subject(), school))
                        .toList());
    }

    /** Minutes of activity on a day, in the poorer of the two weeks. */
    public int minutes(Occupancy now, int schoolClass, int day) {
        var school = now.school();
        int least = Integer.MAX_VALUE;
        for (int week = 0; week < school.weekCount(); week++) {
            least = Math.min(least, lessonMinutes(now, schoolClass, day, week));
        }
        var bell = school.week(school.classes().get(schoolClass)).bell(day);
        for (var interval : bell.intervals()) {
            if (intervals.contains(interval.kind())) {
                least += interval.lengthInMinutes();
            }
        }
        return least;
    }

    private int lessonMinutes(Occupancy now, int schoolClass, int day, int week) {
        var school = now.school();
        var counts = now.includedFamilies(lessons);
        int minutes = 0;
        for (int i = 0; i < now.classes().lessonCount(schoolClass, day); i++) {
            var lesson = school.lessons().get(now.classes().lesson(schoolClass, day, i));
            if (counts[school.family(lesson.subject())] && lesson.weekType().meetsIn(week)) {
                minutes +=
                        lesson.lengthInPeriods()
                                * school.grid().slot(now.slotOf(lesson.index())).lengthInMinutes();
            }
        }
        return minutes;
    }

    private int toCome(Occupancy now, int schoolClass) {
        var counts = now.includedFamilies(lessons);
        int lessonsToCome = 0;
        for (int family = 0; family < counts.length; family++) {
            if (counts[family]) {
                lessonsToCome += now.familyToCome(schoolClass, family);
            }
        }
        return lessonsToCome;
    }
}
