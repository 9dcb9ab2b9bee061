package paike.rules.day;

import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.ClassDayRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Organised teaching of a class takes at most so many minutes a day.
 *
 * <p>Point: class x day. Deviation: minutes of lessons above {@code mostMinutes}; breaks, activity
 * periods and after-school service do not count. From: S0.2 S0.8 S1.9 S3.3 (6 h), S3.4 (7 h), S1.6
 * (6 and 8 h) (domain notes D4).
 *
 * @param mostMinutes a day
 */
public record LimitTeachingMinutesPerDay(int mostMinutes) implements ClassDayRule {

    @Override
    public Text title() {
        return new Text("每天集中教学时间", "Teaching minutes per day");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, minutes(now, point) - mostMinutes);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var schoolClass = school.classes().get(classOf(point, school));
        int weekday = school.grid().weekday(day);
        return new Finding(
                Place.of(schoolClass).on(weekday),
                Text.of(
                        "%s %s 上课 %d 分钟，最多 %d 分钟",
                        "%s has on %s %d minutes of lessons, at most %d allowed",
                        schoolClass.name(),
                        Text.weekday(weekday),
                        minutes(now, point),
                        mostMinutes),
                now.lessonsOf(schoolClass, day).stream()
                        .filter(lesson -> lesson.kind() == LessonKind.LESSON)
                        .toList());
    }

    private static int minutes(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        return minutes(now, point / days, point % days);
    }

    /** Minutes of lessons on a day, in the fuller of the two weeks. */
    public static int minutes(Occupancy now, int schoolClass, int day) {
        var school = now.school();
        int most = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            int minutes = 0;
            for (int i = 0; i < now.classes().lessonCount(schoolClass, day); i++) {
                var lesson = school.lessons().get(now.classes().lesson(schoolClass, day, i));
                if (lesson.kind() == LessonKind.LESSON && lesson.weekType().meetsIn(week)) {
                    minutes +=
                            lesson.lengthInPeriods()
                                    * school.grid()
                                            .slot(now.slotOf(lesson.index()))
                                            .lengthInMinutes();
                }
            }
            most = Math.max(most, minutes);
        }
        return most;
    }
}
