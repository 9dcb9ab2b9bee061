package paike.model.dated;

import java.util.stream.Collectors;
import paike.model.calendar.SchoolCalendar;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;

/** How many periods the lessons have that changes bring from one week to another. */
final class LessonLengths {
    private final Timetable timetable;
    private final SchoolCalendar calendar;
    private final ChangeLog log;

    LessonLengths(Timetable timetable, SchoolCalendar calendar, ChangeLog log) {
        this.timetable = timetable;
        this.calendar = calendar;
        this.log = log;
    }

    /** Of a lesson as it stands when the change is made; 1 if it is not where the change says. */
    int of(Change change, LessonChange lesson) {
        var lengths =
                timetable.school().lessons(lesson.assignment()).stream()
                        .map(Lesson::lengthInPeriods)
                        .collect(Collectors.toSet());
        var was = lesson.was();
        if (lengths.size() == 1 && was != null) {
            return lengths.iterator().next();
        }
        return was == null ? 1 : found(change, lesson, was);
    }

    private int found(Change change, LessonChange lesson, Held was) {
        var week = DatedWeek.of(timetable, calendar, was.date(), log.before(change));
        if (!week.includes(was.date())) {
            return 1;
        }
        return week.day(was.date()).lessons().stream()
                .filter(one -> one.start().start().equals(was.start()))
                .map(DatedLesson::lesson)
                .filter(one -> one.assignment().id().equals(lesson.assignment().id()))
                .mapToInt(Lesson::lengthInPeriods)
                .findFirst()
                .orElse(1);
    }
}
