package paike.model.dated;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.Meeting;
import paike.model.school.School;
import paike.model.school.SchoolFacts;
import paike.model.school.Slot;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimeGrid;
import paike.model.school.WeekType;

/**
 * The school as one week sees it: only lessons and meetings of this week, and behind them the
 * lessons that changes add.
 *
 * @param lessonByIndex the lessons of this week, by their index in the school as planned
 * @param added the lessons that changes add
 */
record WeekSchool(
        School school, Map<Integer, Lesson> lessonByIndex, Map<LessonChange, Lesson> added) {

    /**
     * @param layer 0 for odd, 1 for even weeks
     * @param more lessons that changes add, with their periods
     * @param fewer lessons that changes take to another week; the week is not planned to have them
     */
    static WeekSchool of(
            Timetable timetable,
            int layer,
            Map<LessonChange, Integer> more,
            List<LessonChange> fewer) {
        var school = timetable.school();
        if (school.weekCount() == 1 && more.isEmpty() && fewer.isEmpty()) {
            return new WeekSchool(
                    school,
                    school.lessons().stream().collect(Collectors.toMap(Lesson::index, one -> one)),
                    Map.of());
        }
        var assignments = new ArrayList<TeachingAssignment>();
        Map<TeachingAssignment, TeachingAssignment> kept = new HashMap<>();
        for (var assignment : school.assignments()) {
            if (assignment.weekType().meetsIn(layer)) {
                var own = assignment.everyWeek(assignments.size());
                assignments.add(own);
                kept.put(assignment, own);
            }
        }
        var lessons = new ArrayList<Lesson>();
        Map<Integer, Lesson> byIndex = new HashMap<>();
        var leaving =
                new ArrayList<>(fewer.stream().map(change -> change.assignment().id()).toList());
        for (var lesson : school.lessons()) {
            var own = kept.get(lesson.assignment());
            if (own != null) {
                boolean isLeaving = lesson.isPlanned() && leaving.remove(own.id());
                var copy = copy(lesson, lessons.size(), own, isLeaving);
                lessons.add(copy);
                byIndex.put(lesson.index(), copy);
            }
        }
        Map<LessonChange, Lesson> added = new HashMap<>();
        more.forEach(
                (change, length) -> {
                    var own = change.assignment().unplanned(assignments.size());
                    assignments.add(own);
                    var lesson =
                            new Lesson(
                                    lessons.size(),
                                    own,
                                    1,
                                    length,
                                    null,
                                    Lesson.Origin.UNPLANNED,
                                    requireNonNull(change.is()).teachers());
                    lessons.add(lesson);
                    added.put(change, lesson);
                });
        var facts = facts(school.facts(), layer, assignments);
        return new WeekSchool(
                new School(facts, lessons, offBell(school.grid().slots())), byIndex, added);
    }

    Lesson added(LessonChange change) {
        return requireNonNull(added.get(change));
    }

    private static Lesson copy(
            Lesson lesson, int index, TeachingAssignment own, boolean isLeaving) {
        return new Lesson(
                index,
                own,
                lesson.number(),
                lesson.lengthInPeriods(),
                lesson.fixed(),
                isLeaving ? Lesson.Origin.UNPLANNED : lesson.origin(),
                lesson.teachers());
    }

    private static Set<TimeGrid.Time> offBell(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.kind() == IntervalKind.OFF_BELL)
                .map(
                        slot ->
                                new TimeGrid.Time(
                                        slot.weekday(), slot.kind(), slot.start(), slot.end()))
                .collect(Collectors.toSet());
    }

    private static SchoolFacts facts(
            SchoolFacts facts, int layer, List<TeachingAssignment> assignments) {
        var meetings =
                facts.meetings().stream()
                        .filter(meeting -> meeting.weekType().meetsIn(layer))
                        .map(WeekSchool::everyWeek)
                        .toList();
        return facts.with(List.copyOf(assignments)).withMeetings(meetings);
    }

    private static Meeting everyWeek(Meeting meeting) {
        return new Meeting(
                meeting.id(),
                meeting.name(),
                meeting.teachers(),
                meeting.weekday(),
                meeting.start(),
                meeting.end(),
                WeekType.ALL);
    }
}
