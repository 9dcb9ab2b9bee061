package paike.rules.schoolclass;

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
 * A class has at most one lesson at any time of the clock.
 *
 * <p>Point: class x day x atom. Deviation: lessons that begin then while another goes on. XHSTT:
 * AvoidClashes.
 */
public record AvoidClassClashes() implements ClashRule {

    @Override
    public Text title() {
        return new Text("班级不撞课", "No class has two lessons at once");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size() * Moments.perResource(school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (var schoolClass : lesson.classes()) {
            Moments.of(schoolClass.index(), lesson, slot, school, point);
        }
    }

    @Override
    public void resourcesOf(Lesson lesson, School school, IntConsumer resource) {
        for (var schoolClass : lesson.classes()) {
            resource.accept(schoolClass.index());
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return now.classes().overload(point, 1);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lessons = now.lessonsAt(now.classes(), point);
        var schoolClass = now.school().classes().get(now.classes().resourceOf(point));
        int slot = now.slotOf(lessons.getLast().index());
        return new Finding(
                Words.place(now.school(), lessons.getLast(), slot).and(schoolClass),
                Text.of(
                        "%s %s 同时有 %d 节课：%s",
                        "%s has %3$d lessons at once on %2$s: %4$s",
                        schoolClass.name(),
                        Words.when(now.school(), schoolClass, slot),
                        now.classes().units(point),
                        Words.what(lessons)),
                lessons);
    }

    @Override
    public int classOf(int point, School school) {
        return point / Moments.perResource(school);
    }
}
