package paike.solver.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.dated.DatedLesson;
import paike.model.dated.DatedWeek;
import paike.model.dated.DayPlan;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.Teacher;

/** A week in which lessons can be observed, and who is busy when. */
final class ObservedWeek {
    private final School school;
    private final List<Target> targets = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();

    /** Atoms at which a teacher is busy: [teacher], by date. */
    private final Map<LocalDate, long[]> busy = new HashMap<>();

    private final Map<LocalDate, int[]> lessons = new HashMap<>();

    /**
     * A lesson that can be observed.
     *
     * @param atoms pieces of the day that it takes
     */
    record Target(DatedLesson lesson, int day, long atoms) {
        LocalDate date() {
            return lesson.date();
        }
    }

    ObservedWeek(DatedWeek week) {
        this.school = week.school();
        for (var date : week.dates()) {
            add(week.day(date.date()));
        }
    }

    List<Target> targets() {
        return targets;
    }

    List<LocalDate> dates() {
        return dates;
    }

    School school() {
        return school;
    }

    private void add(DayPlan day) {
        var date = day.date();
        if (day.lessons().isEmpty()) {
            return;
        }
        int column = day.lessons().getFirst().start().day();
        dates.add(date);
        long[] masks = new long[school.teachers().size()];
        int[] counts = new int[masks.length];
        for (var lesson : day.lessons()) {
            long atoms = day.atoms(lesson);
            for (var teacher : lesson.teachers()) {
                masks[teacher.index()] |= atoms;
                counts[teacher.index()]++;
            }
            boolean isLesson =
                    lesson.lesson().kind() == LessonKind.LESSON
                            && !lesson.lesson().classes().isEmpty()
                            && !lesson.teachers().isEmpty();
            if (isLesson) {
                targets.add(new Target(lesson, column, atoms));
            }
        }
        for (var teacher : school.teachers()) {
            masks[teacher.index()] |= school.meetingMask(teacher.index(), 0, column);
            masks[teacher.index()] |= unavailable(teacher, column);
        }
        busy.put(date, masks);
        lessons.put(date, counts);
    }

    private long unavailable(Teacher teacher, int day) {
        long atoms = 0;
        var week = school.week(teacher);
        for (var slot : school.grid().slots()) {
            int period = slot.kind() == IntervalKind.LESSON ? week.period(slot.index()) : 0;
            boolean isThen =
                    slot.day() == day
                            && teacher.unavailable().stream()
                                    .anyMatch(
                                            one ->
                                                    one.touches(
                                                            slot.weekday(),
                                                            period,
                                                            slot.start(),
                                                            slot.end()));
            atoms |= isThen ? slot.atoms() : 0;
        }
        return atoms;
    }

    boolean isFree(Teacher teacher, Target target) {
        return (masks(target.date())[teacher.index()] & target.atoms()) == 0;
    }

    /** Lessons and observations of a day. */
    int load(Teacher teacher, LocalDate date) {
        int[] counts = lessons.get(date);
        return counts == null ? 0 : counts[teacher.index()];
    }

    /** Somebody listens to a lesson and so is busy then. */
    void take(Teacher teacher, Target target) {
        masks(target.date())[teacher.index()] |= target.atoms();
        int[] counts = lessons.get(target.date());
        if (counts != null) {
            counts[teacher.index()]++;
        }
    }

    private long[] masks(LocalDate date) {
        var masks = busy.get(date);
        if (masks == null) {
            throw new IllegalStateException("no lessons on " + date);
        }
        return masks;
    }
}
