package paike.rules.room;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Moments;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * At most so many classes have a subject at the same time of the clock (同时开课限制), because the PE
 * field, the computer room or the equipment is shared; it also staggers activity periods.
 *
 * <p>Point: day x atom. Deviation: classes whose lesson begins then and is one too many, in the
 * worse of the two weeks. From: domain notes 3.2 同时开课限制.
 *
 * @param subjects which subjects, all together
 * @param most classes at once
 */
public record LimitClassesAtOnce(Subjects subjects, int most) implements Rule {

    @Override
    public Text title() {
        return new Text("同时开课班级数上限", "Classes that have a subject at once");
    }

    @Override
    public int pointCount(School school) {
        return Moments.perResource(school);
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return subjects.means(lesson.subject(), school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        Moments.of(0, lesson, slot, school, point);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var grid = now.classesAtSubjects();
        return grid.overload(now.meant(subjects), grid.dayOf(point), grid.atomOf(point), most);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var grid = now.classesAtSubjects();
        int day = grid.dayOf(point);
        int atom = grid.atomOf(point);
        var lessons =
                school.subjects().stream()
                        .filter(subject -> subjects.means(subject, school))
                        .map(subject -> grid.moment(subject.index(), day, atom))
                        .flatMap(moment -> now.lessonsAt(grid, moment).stream())
                        .sorted(Comparator.comparingInt(Lesson::index))
                        .toList();
        var doubtful = Words.doubtful(now, lessons);
        int slot = now.slotOf(doubtful.index());
        return new Finding(
                Words.place(school, doubtful, slot),
                Text.of(
                        "%s 有 %d 个班同时上%s，最多 %d 个：%s",
                        "%s: %d classes have %s at once, at most %d allowed: %s",
                        Words.when(school, doubtful, slot),
                        grid.units(now.meant(subjects), day, atom),
                        Words.subjects(lessons),
                        most,
                        Words.overlapping(now, lessons)),
                List.copyOf(lessons));
    }
}
