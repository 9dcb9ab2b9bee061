package paike.rules.week;

import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Whose;
import paike.rules.Words;

/**
 * A teacher, or a class, has some lessons, such as those of main subjects or with a tag, in at most
 * so many periods a day.
 *
 * <p>Point: (teacher or class) x day. Deviation: periods of these lessons above {@code most}. From:
 * FET, constraints TeacherActivityTagMaxHoursDaily and StudentsActivityTagMaxHoursDaily, which
 * count each such day once, as the cost STEP does.
 *
 * @param whose whose days are looked at
 * @param lessons lessons that count
 * @param most periods a day
 */
public record LimitLessonsPerDay(Whose whose, Lessons lessons, int most)
        implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("某些课每天节数上限", "Some lessons' periods per day");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Long.bitCount(
                Periods.busyWith(lessons.in(now.school()), now, whose, index, week, day));
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, worst(now, point) - most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var meant = Days.meant(now, whose, point, lessons);
        return new Finding(
                Days.place(now, whose, point),
                Text.of(
                        "%s %s 有 %d 节%s，最多 %d 节",
                        "%s has on %s %d periods of %s, at most %d allowed",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        Words.subjects(meant),
                        most),
                meant);
    }
}
