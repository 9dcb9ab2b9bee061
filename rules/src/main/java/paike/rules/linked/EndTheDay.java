package paike.rules.linked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Order;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * Certain lessons are the last of the day for their classes; after-school service may follow.
 *
 * <p>Point: lesson. Deviation: 1 if any of its classes has something later on that day. From: FET,
 * activities end students day.
 *
 * @param lessons which lessons
 */
public record EndTheDay(Lessons lessons) implements Rule {

    @Override
    public Text title() {
        return new Text("当天最后一节", "Last lesson of the day");
    }

    @Override
    public int pointCount(School school) {
        return school.lessons().size();
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.withClassOf(lesson.index(), school).length > 0;
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        for (int other : lessons.withClassOf(lesson.index(), school)) {
            point.accept(other);
        }
    }

    @Override
    public int classOf(int point, School school) {
        var classes = school.lessons().get(point).classes();
        return classes.isEmpty() ? NO_CLASS : classes.getFirst().index();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        var lesson = now.lesson(point);
        if (!now.isPlaced(point) || !lessons.include(lesson, school)) {
            return 0;
        }
        int day = Order.day(now.slotOf(point), school);
        long later = later(now, lesson);
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            for (int week = 0; week < school.weekCount(); week++) {
                long busy = now.classes().busyMask(classes.get(i).index(), week, day);
                if ((busy & later) != 0 && lesson.weekType().meetsIn(week)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    /** The atoms of its day behind a lesson; of after-school service none. */
    private static long later(Occupancy now, Lesson lesson) {
        var school = now.school();
        int slot = now.slotOf(lesson.index());
        long last = Long.highestOneBit(Order.atoms(lesson, slot, school));
        return school.grid().taughtAtoms(Order.day(slot, school)) & ~(last | (last - 1));
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lesson = now.lesson(point);
        var after =
                lesson.classes().stream()
                        .flatMap(schoolClass -> after(now, lesson, schoolClass).stream())
                        .distinct()
                        .toList();
        var lessons = new ArrayList<Lesson>(after);
        lessons.addFirst(lesson);
        return new Finding(
                Words.place(now.school(), lesson, now.slotOf(point)),
                Text.of(
                        "%s应是当天最后一节，之后还有 %s",
                        "%s should be the last of the day, but %s follows",
                        Linked.withTime(now, lesson),
                        Linked.withTimes(now, after)),
                List.copyOf(lessons));
    }

    private static List<Lesson> after(Occupancy now, Lesson lesson, SchoolClass schoolClass) {
        var school = now.school();
        long later = later(now, lesson);
        return now.lessonsOf(schoolClass, Order.day(now.slotOf(lesson.index()), school)).stream()
                .filter(other -> other.weekType().meets(lesson.weekType()))
                .filter(
                        other ->
                                (Order.atoms(other, now.slotOf(other.index()), school) & later)
                                        != 0)
                .toList();
    }
}
