package paike.solver.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.model.school.TeachingAssignment;
import paike.rules.Drawn;

/** A drawn timetable that somebody changed by hand, as it is read back from a file. */
final class ByHand {
    private final School school;
    private final List<TeachingAssignment> assignments;
    private final List<Meeting> meetings = new ArrayList<>();

    private record Meeting(Lesson lesson, @Nullable Slot start) {}

    ByHand(Drawn drawn) {
        this.school = drawn.school();
        this.assignments = new ArrayList<>(school.assignments());
        for (var lesson : school.lessons()) {
            meetings.add(
                    new Meeting(
                            lesson,
                            drawn.timetable().placements().stream()
                                    .filter(one -> one.lesson().index() == lesson.index())
                                    .map(Placement::start)
                                    .findFirst()
                                    .orElse(null)));
        }
    }

    ByHand moved(Lesson lesson, int slot) {
        replace(lesson, new Meeting(lesson, school.grid().slot(slot)));
        return this;
    }

    ByHand missing(Lesson lesson) {
        replace(lesson, new Meeting(lesson, null));
        return this;
    }

    /** A double whose periods are at two slots. */
    ByHand torn(Lesson lesson, int slot, int other) {
        int at = replace(lesson, half(lesson, slot));
        meetings.add(at + 1, half(lesson, other));
        return this;
    }

    private Meeting half(Lesson lesson, int slot) {
        var half =
                new Lesson(
                        0,
                        lesson.assignment(),
                        lesson.number(),
                        1,
                        lesson.fixed(),
                        Lesson.Origin.HALF_OF_DOUBLE);
        return new Meeting(half, school.grid().slot(slot));
    }

    /** Given by another teacher, or to other classes. */
    ByHand otherwise(Lesson lesson, List<SchoolClass> classes, List<Teacher> teachers) {
        var of = lesson.assignment();
        var origin =
                of.teachers().equals(teachers)
                        ? Lesson.Origin.PLANNED
                        : Lesson.Origin.OTHER_TEACHERS;
        var instead = assignment(of.standInId(assignments.size()), of, classes, teachers);
        var start = meetings.get(indexOf(lesson)).start();
        replace(
                lesson,
                new Meeting(
                        new Lesson(
                                0,
                                instead,
                                lesson.number(),
                                lesson.lengthInPeriods(),
                                lesson.fixed(),
                                origin),
                        start));
        return this;
    }

    /** A lesson more of the course of another. */
    ByHand surplus(Lesson like, int slot) {
        var more =
                assignment(
                        "+" + (assignments.size() + 1),
                        like.assignment(),
                        like.classes(),
                        like.assignment().teachers());
        meetings.add(
                new Meeting(
                        new Lesson(0, more, 1, 1, null, Lesson.Origin.UNPLANNED),
                        school.grid().slot(slot)));
        return this;
    }

    private TeachingAssignment assignment(
            String id, TeachingAssignment of, List<SchoolClass> classes, List<Teacher> teachers) {
        var added =
                new TeachingAssignment(
                        assignments.size(),
                        id,
                        of.kind(),
                        classes,
                        of.subject(),
                        teachers,
                        0,
                        0,
                        of.weekType(),
                        RoomNeed.NONE,
                        List.of(),
                        List.of());
        assignments.add(added);
        return added;
    }

    private int indexOf(Lesson lesson) {
        for (int i = 0; i < meetings.size(); i++) {
            if (meetings.get(i).lesson().id().equals(lesson.id())) {
                return i;
            }
        }
        throw new IllegalArgumentException(lesson.id());
    }

    private int replace(Lesson lesson, Meeting by) {
        int at = indexOf(lesson);
        meetings.set(at, by);
        return at;
    }

    Plan plan() {
        var lessons = new ArrayList<Lesson>();
        for (var meeting : meetings) {
            var lesson = meeting.lesson();
            lessons.add(
                    new Lesson(
                            lessons.size(),
                            lesson.assignment(),
                            lesson.number(),
                            lesson.lengthInPeriods(),
                            lesson.fixed(),
                            lesson.origin()));
        }
        var shown = new School(school.facts().with(List.copyOf(assignments)), lessons, Set.of());
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < meetings.size(); i++) {
            var start = meetings.get(i).start();
            if (start != null) {
                placements.add(
                        new Placement(
                                shown.lessons().get(i), shown.grid().slot(start.index()), null));
            }
        }
        placements.sort(Comparator.comparingInt(one -> one.lesson().index()));
        return new Plan("by hand", new Timetable(shown, placements));
    }
}
