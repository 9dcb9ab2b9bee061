package paike.rules.week;

import static paike.rules.Occupancy.NONE;

import java.util.ArrayList;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Whose;
import paike.rules.Words;

/**
 * After some lessons, such as those with a tag, a teacher or class has at least so many periods
 * before certain others begin on the same day; whether the periods between are free does not
 * matter, nor does a break between them.
 *
 * <p>Point: (teacher or class) x day. Deviation: lessons of the second kind that begin sooner after
 * one of the first. From: FET, constraints StudentsMinGapsBetweenOrderedPairOfActivityTags and
 * StudentsMinGapsBetweenActivityTag, and the same of teachers.
 *
 * @param whose whose days are looked at
 * @param first lessons that want distance after them
 * @param then lessons that keep it; may be the same as the first
 * @param least periods between
 */
public record HoldGapsBetweenLessons(Whose whose, Lessons first, Lessons then, int least)
        implements MeasuredDayRule {

    @Override
    public Text title() {
        return new Text("某些课之间隔开节数", "Periods between some lessons");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return first.include(lesson, school) || then.include(lesson, school);
    }

    @Override
    public int measure(Occupancy now, int index, int week, int day) {
        var grid = whose.grid(now);
        int count = 0;
        for (int i = 0; i < grid.lessonCount(index, day); i++) {
            int lesson = grid.lesson(index, day, i);
            if (Periods.meets(now, lesson, week) && before(now, index, week, day, lesson) != NONE) {
                count++;
            }
        }
        return count;
    }

    /** One of the first kind that a lesson of the second comes too soon after, or none. */
    private int before(Occupancy now, int index, int week, int day, int lesson) {
        var grid = whose.grid(now);
        if (then.in(now.school())[lesson]) {
            boolean[] isFirst = first.in(now.school());
            for (int i = 0; i < grid.lessonCount(index, day); i++) {
                int other = grid.lesson(index, day, i);
                if (isFirst[other]
                        && Periods.meets(now, other, week)
                        && isTooSoon(Periods.between(now, whose, index, other, lesson))) {
                    return other;
                }
            }
        }
        return NONE;
    }

    private boolean isTooSoon(int between) {
        return between >= 0 && between < least;
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return worst(now, point);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int index = point / days;
        int day = point % days;
        int week = measure(now, index, 0, day) > 0 ? 0 : 1;
        var earlier = new ArrayList<Lesson>();
        var later = new ArrayList<Lesson>();
        for (var lesson : Days.lessons(now, whose, index, day)) {
            int before =
                    Periods.meets(now, lesson.index(), week)
                            ? before(now, index, week, day, lesson.index())
                            : NONE;
            if (before != NONE) {
                earlier.add(now.lesson(before));
                later.add(lesson);
            }
        }
        return new Finding(
                Days.place(now, whose, point),
                Text.of(
                        "%s %s %s之后应隔至少 %d 节才上%s",
                        "%s has on %s fewer than %4$d periods between %3$s and %5$s",
                        Days.name(now, whose, point),
                        Days.weekday(now, point),
                        Words.subjects(earlier),
                        least,
                        Words.subjects(later)),
                Stream.concat(earlier.stream(), later.stream()).distinct().toList());
    }
}
