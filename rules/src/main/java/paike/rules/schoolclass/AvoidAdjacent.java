package paike.rules.schoolclass;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.ClassDayRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A class does not have one kind of subject right after another, such as Chinese after PE, when
 * pupils have not calmed down yet.
 *
 * <p>Point: class x day. Deviation: lessons of {@code then} in the lesson period after one of
 * {@code first}, with nothing but breaks, big breaks and eye exercise between; noon separates.
 * From: domain notes 3.2 不相邻 ("体育 not before 语文").
 *
 * @param first subjects that come first
 * @param then subjects that must not follow them
 */
public record AvoidAdjacent(Subjects first, Subjects then) implements ClassDayRule {
    private static final List<IntervalKind> SEPARATING =
            List.copyOf(
                    EnumSet.complementOf(
                            EnumSet.of(
                                    IntervalKind.BREAK,
                                    IntervalKind.BIG_BREAK,
                                    IntervalKind.EYE_EXERCISE)));

    @Override
    public Text title() {
        return new Text("前后节不相邻的科目", "Subjects not one right after the other");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return first.means(lesson.subject(), school) || then.means(lesson.subject(), school);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int schoolClass = point / school.grid().dayCount();
        int day = point % school.grid().dayCount();
        var isFirst = now.meant(first);
        int worst = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            int pairs = 0;
            for (int i = 0; i < now.classes().lessonCount(schoolClass, day); i++) {
                var lesson = school.lessons().get(now.classes().lesson(schoolClass, day, i));
                if (isFirst[lesson.subject().index()] && lesson.weekType().meetsIn(week)) {
                    pairs += follower(now, lesson, schoolClass, week) == Occupancy.NONE ? 0 : 1;
                }
            }
            worst = Math.max(worst, pairs);
        }
        return worst;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var schoolClass = school.classes().get(classOf(point, school));
        var pairs = pairs(now, schoolClass, day);
        var follower = pairs.get(1);
        return new Finding(
                Words.place(school, follower, now.slotOf(follower.index())).and(schoolClass),
                Text.of(
                        "%s %s 的%s紧接在%s之后",
                        "%s on %s: %s comes right after %s",
                        schoolClass.name(),
                        Words.when(school, schoolClass, now.slotOf(follower.index())),
                        follower.subject().name(),
                        pairs.getFirst().subject().name()),
                pairs);
    }

    /** Each lesson, with the one that follows it behind it. */
    private List<Lesson> pairs(Occupancy now, SchoolClass schoolClass, int day) {
        var pairs = new ArrayList<Lesson>();
        for (var lesson : now.lessonsOf(schoolClass, day)) {
            for (int week = 0; week < now.school().weekCount(); week++) {
                int follower =
                        first.means(lesson.subject(), now.school())
                                        && lesson.weekType().meetsIn(week)
                                ? follower(now, lesson, schoolClass.index(), week)
                                : Occupancy.NONE;
                if (follower != Occupancy.NONE) {
                    pairs.add(lesson);
                    pairs.add(now.school().lessons().get(follower));
                    break;
                }
            }
        }
        return pairs;
    }

    /** Index of the lesson of {@code then} right after a lesson, or NONE. */
    private int follower(Occupancy now, Lesson lesson, int schoolClass, int week) {
        var school = now.school();
        var classWeek = school.week(school.classes().get(schoolClass));
        int last = now.slotOf(lesson.index());
        int day = school.grid().slot(last).day();
        for (int part = 1; part < lesson.lengthInPeriods() && last != ClassWeek.NONE; part++) {
            last = classWeek.next(last);
        }
        int next = last == ClassWeek.NONE ? ClassWeek.NONE : classWeek.next(last);
        if (next == ClassWeek.NONE) {
            return Occupancy.NONE;
        }
        var isThen = now.meant(then);
        for (int i = 0; i < now.classes().lessonCount(schoolClass, day); i++) {
            int other = now.classes().lesson(schoolClass, day, i);
            var candidate = school.lessons().get(other);
            if (now.slotOf(other) == next
                    && isThen[candidate.subject().index()]
                    && candidate.weekType().meetsIn(week)
                    && classWeek.between(
                                    school.grid().slot(last), school.grid().slot(next), SEPARATING)
                            == null) {
                return other;
            }
        }
        return Occupancy.NONE;
    }
}
