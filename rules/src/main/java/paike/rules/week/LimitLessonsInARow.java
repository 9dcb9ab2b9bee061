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
 * so many periods in a row; lunch or noon rest ends a run, other breaks do not.
 *
 * <p>Point: (teacher or class) x day. Deviation: runs of more than {@code most} periods of these
 * lessons. From: FET, constraints TeacherActivityTagMaxHoursContinuously and
 * StudentsActivityTagMaxHoursContinuously.
 *
 * @param whose whose days are looked at
 * @param lessons lessons that count
 * @param most periods in a row
 */
public record LimitLessonsInARow(Whose whose, Lessons lessons, int most)
        implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("某些课连续节数上限", "Some lessons' periods in a row");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        return Periods.longRuns(
                Periods.busyWith(lessons.in(now.school()), now, whose, index, week, day),
                now.noonBreaks(whose, index, day),
                most);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return worst(now, point);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var meant = Days.meant(now, whose, point, lessons);
        return new Finding(
                Days.place(now, whose, point),
                Text.of(
                        "%s %s 有 %d 次连上超过 %d 节%s",
                        "%s has on %s %d runs of more than %d periods of %s",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        worst(now, point),
                        most,
                        Words.subjects(meant)),
                meant);
    }
}
