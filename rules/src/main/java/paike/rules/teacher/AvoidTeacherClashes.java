package paike.rules.teacher;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.ClashRule;
import paike.rules.Finding;
import paike.rules.Moments;
import paike.rules.Occupancy;
import paike.rules.Words;

/**
 * A teacher gives at most one lesson at any time of the clock, whatever the bell schedules of the
 * classes.
 *
 * <p>Point: teacher x day x atom. Deviation: lessons that begin then while another goes on. XHSTT:
 * AvoidClashes.
 */
public record AvoidTeacherClashes() implements ClashRule {

    @Override
    public Text title() {
        return new Text("教师不撞课", "No teacher has two lessons at once");
    }

    @Override
    public int pointCount(School school) {
        return school.teachers().size() * Moments.perResource(school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (var teacher : lesson.teachers()) {
            Moments.of(teacher.index(), lesson, slot, school, point);
        }
    }

    @Override
    public void resourcesOf(Lesson lesson, School school, IntConsumer resource) {
        for (var teacher : lesson.teachers()) {
            resource.accept(teacher.index());
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return now.teachers().overload(point, 1);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lessons = now.lessonsAt(now.teachers(), point);
        var teacher = now.school().teachers().get(now.teachers().resourceOf(point));
        var doubtful = Words.doubtful(now, lessons);
        int slot = now.slotOf(doubtful.index());
        return new Finding(
                Words.place(now.school(), doubtful, slot).and(teacher),
                Text.of(
                        "%s %s 同时上 %d 节课：%s",
                        "%s teaches %3$d lessons at once on %2$s: %4$s",
                        teacher.name(),
                        Words.when(now.school(), doubtful, slot),
                        now.teachers().units(point),
                        Words.overlapping(now, lessons)),
                lessons);
    }
}
