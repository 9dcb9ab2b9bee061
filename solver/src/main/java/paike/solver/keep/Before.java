package paike.solver.keep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.TimeGrid;

/** The timetable before, read in terms of the school now. */
final class Before {
    private final Timetable before;
    private final School now;
    private final Counterparts counterparts;
    private final List<Old> all = new ArrayList<>();

    Before(Timetable before, School now) {
        this.before = before;
        this.now = now;
        this.counterparts = new Counterparts(before.school(), now);
        Map<Course, Integer> wanted = new LinkedHashMap<>();
        now.lessons().forEach(lesson -> wanted.merge(Course.of(lesson), 1, Integer::sum));
        for (var placement : before.placements()) {
            var old = old(placement);
            var course = old.course();
            if (course != null && wanted.merge(course, -1, Integer::sum) < 0) {
                all.addAll(cut(old, course, wanted));
            } else {
                all.add(old);
            }
        }
    }

    /** Every lesson that had a place, in order of index. */
    List<Old> all() {
        return all;
    }

    Timetable timetable() {
        return before;
    }

    /** The courses of the school now or before, with their lessons before. */
    Map<Course, List<Old>> byCourse() {
        Map<Course, List<Old>> olds = new LinkedHashMap<>();
        now.lessons().forEach(lesson -> olds.put(Course.of(lesson), new ArrayList<>()));
        for (var old : all) {
            var course = old.course();
            if (course != null) {
                olds.computeIfAbsent(course, first -> new ArrayList<>()).add(old);
            }
        }
        return olds;
    }

    private Old old(Placement placement) {
        var lesson = placement.lesson();
        var classes = counterparts.classes(lesson.classes());
        var subject = counterparts.of(lesson.subject());
        var room = placement.room();
        return new Old(
                placement,
                classes == null || subject == null ? null : Course.of(lesson, classes, subject),
                classes == null ? null : slot(placement, classes),
                room == null ? null : counterparts.of(room),
                counterparts.teachers(lesson.teachers()));
    }

    /** The period of the same number on the same weekday; else the same time of the clock. */
    private @Nullable Slot slot(Placement placement, List<SchoolClass> classes) {
        var start = placement.start();
        var lesson = placement.lesson();
        int day = now.grid().weekdays().indexOf(start.weekday());
        int period = before.school().week(lesson).period(start.index());
        if (day < 0) {
            return null;
        }
        var sameTime =
                now.grid()
                        .slotAt(
                                new TimeGrid.Time(
                                        start.weekday(),
                                        start.kind() == IntervalKind.OFF_BELL
                                                ? lesson.kind().place()
                                                : start.kind(),
                                        start.start(),
                                        start.end()))
                        .orElse(null);
        if (classes.isEmpty() || period == 0 || lesson.kind().isAfterSchool()) {
            return sameTime;
        }
        int[] slots = now.week(classes.getFirst()).slots(lesson.kind(), day);
        return period <= slots.length ? now.grid().slot(slots[period - 1]) : sameTime;
    }

    /** A double of which there is one too many, as the single lessons that are wanted instead. */
    private List<Old> cut(Old old, Course course, Map<Course, Integer> wanted) {
        var single = course.of(1);
        if (course.lengthInPeriods() == 1 || wanted.getOrDefault(single, 0) <= 0) {
            return List.of(old);
        }
        var parts = new ArrayList<Old>();
        var whole = old.placement();
        var classes = counterparts.classes(whole.lesson().classes());
        for (var slot : before.school().span(whole.lesson(), whole.start().index())) {
            var part = new Placement(single(whole.lesson()), slot, whole.room());
            wanted.merge(single, -1, Integer::sum);
            parts.add(
                    new Old(
                            part,
                            single,
                            classes == null ? null : slot(part, classes),
                            old.room(),
                            old.teachers()));
        }
        return parts;
    }

    private static Lesson single(Lesson lesson) {
        return new Lesson(
                lesson.index(),
                lesson.assignment(),
                lesson.number(),
                1,
                null,
                lesson.origin(),
                lesson.teachers());
    }
}
