package paike.rules.dated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.dated.DatedLesson;
import paike.model.dated.DayPlan;
import paike.model.dated.Observation;
import paike.model.school.School;
import paike.model.school.Teacher;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Whoever listens to a lesson is free then: it is no lesson of their own, they give none at that
 * time, are at no meeting, listen to no other; and the lesson is held that day.
 *
 * <p>Point: teacher. Deviation: lessons to be observed for which this is not so. From: the physical
 * rule; who is to be free for what is in domain notes P5.
 */
public record AvoidObservationClashes() implements TeacherRecordRule {

    @Override
    public Text title() {
        return new Text("听课人那时有空", "Observers are free");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return clashes(now, point).size();
    }

    private static List<Text> clashes(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        var all = now.dated().observations(teacher);
        var found = new ArrayList<Text>();
        for (int i = 0; i < all.size(); i++) {
            var why = why(now, all.get(i), all.subList(0, i));
            if (why != null) {
                found.add(
                        Text.of(
                                "%s %s %s：%s",
                                "%s %s %s: %s",
                                all.get(i).date(),
                                all.get(i).start(),
                                all.get(i).assignment().title(),
                                why));
            }
        }
        return found;
    }

    private static @Nullable Text why(Occupancy now, Observation one, List<Observation> before) {
        if (one.isOwn()) {
            return new Text("这是听课人自己的课", "it is their own lesson");
        }
        var lesson = now.dated().lesson(one).orElse(null);
        if (lesson == null) {
            return new Text("那时没有这节课", "there is no such lesson then");
        }
        var day = now.dated().day(one.date()).orElseThrow();
        if (lesson.isBy(one.observer())) {
            return new Text("这节课由听课人自己上", "they give this lesson themselves");
        }
        var busy = busyWith(day, one.observer(), day.atoms(lesson));
        if (!busy.isEmpty()) {
            return Text.of(
                    "听课人那时要上 %s",
                    "they give %s then", busy.getFirst().lesson().assignment().title());
        }
        if (isAtMeeting(day.school(), one.observer(), lesson, day.atoms(lesson))) {
            return new Text("听课人那时要开会", "they are at a meeting then");
        }
        boolean isTwice =
                before.stream()
                        .filter(other -> other.date().equals(one.date()))
                        .flatMap(other -> now.dated().lesson(other).stream())
                        .anyMatch(other -> (day.atoms(other) & day.atoms(lesson)) != 0);
        return isTwice ? new Text("听课人那时还要听另一节课", "they observe another lesson then") : null;
    }

    private static List<DatedLesson> busyWith(DayPlan day, Teacher teacher, long atoms) {
        return day.during(atoms).filter(other -> other.isBy(teacher)).toList();
    }

    private static boolean isAtMeeting(
            School school, Teacher teacher, DatedLesson lesson, long atoms) {
        return (school.meetingMask(teacher.index(), 0, lesson.start().day()) & atoms) != 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var clashes = clashes(now, point);
        return new Finding(
                Place.of(now.school().teachers().get(point)),
                Text.of(
                        "%s 不能听课 %d 节：%s",
                        "%s cannot observe %d lessons: %s",
                        now.school().teachers().get(point).name(),
                        clashes.size(),
                        new Text(
                                String.join("；", clashes.stream().map(Text::zh).toList()),
                                String.join("; ", clashes.stream().map(Text::en).toList()))),
                List.of());
    }
}
