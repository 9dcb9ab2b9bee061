package paike.rules.afterschool;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * Every class has somebody on care duty on every day on which the school cares for it.
 *
 * <p>Point: lesson. Deviation: 1 if a care duty does not take place or nobody is on it. From: S2.4
 * (slot 1), S2.5 基本托管 (domain notes A1, A4).
 */
public record CoverCare() implements Rule {

    @Override
    public Text title() {
        return new Text("课后辅导每班每天有人", "Care on every day for every class");
    }

    @Override
    public int pointCount(School school) {
        return school.lessons().size();
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.CARE;
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        point.accept(lesson.index());
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var lesson = now.lesson(point);
        if (lesson.kind() != LessonKind.CARE) {
            return 0;
        }
        if (now.isPlaced(point)) {
            return lesson.teachers().isEmpty() ? 1 : 0;
        }
        return now.isToCome(point) ? 0 : 1;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lesson = now.lesson(point);
        var fixed = requireNonNull(lesson.fixed());
        return new Finding(
                Place.of(lesson.assignment().firstClass())
                        .and(lesson.subject())
                        .on(fixed.weekday()),
                Text.of(
                        "%s %s %s-%s 没有值班教师",
                        "%s on %s %s-%s has nobody on duty",
                        Words.what(lesson),
                        Text.weekday(fixed.weekday()),
                        requireNonNull(fixed.start()),
                        requireNonNull(fixed.end())),
                now.isPlaced(point) ? List.of(lesson) : List.of());
    }

    @Override
    public int classOf(int point, School school) {
        var classes = school.lessons().get(point).classes();
        return classes.isEmpty() ? NO_CLASS : classes.getFirst().index();
    }
}
