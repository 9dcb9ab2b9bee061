package paike.solver.repair.pieces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.model.school.TeachingAssignment;
import paike.model.school.TimeGrid;
import paike.rules.Occupancy;

/**
 * The school of a timetable as found and, behind its lessons, the planned ones that could take the
 * place of lessons that depart from the plan. These count as unplanned while they have no place.
 */
final class FoundSchool {
    private final Timetable found;
    private final School school;

    /** What ought to be in the place of a found lesson; null = it is as planned: [lesson]. */
    private final List<@Nullable Lesson> planned = new ArrayList<>();

    FoundSchool(Timetable found) {
        this.found = found;
        var lessons = new ArrayList<>(found.school().lessons());
        Map<String, Lesson> doubles = new HashMap<>();
        for (var lesson : found.school().lessons()) {
            var original = originalOf(lesson);
            if (original == null || lesson.kind().isAfterSchool()) {
                planned.add(null);
            } else if (lesson.origin() == Lesson.Origin.HALF_OF_DOUBLE) {
                planned.add(
                        doubles.computeIfAbsent(
                                lesson.id(), id -> append(lessons, lesson, original)));
            } else {
                planned.add(append(lessons, lesson, original));
            }
        }
        var facts = found.school().facts();
        this.school =
                lessons.size() == found.school().lessons().size()
                        ? found.school()
                        : new School(facts, lessons, offBell(found.school().grid().slots()));
    }

    /** With all lessons as found, at their index, and the planned ones behind them. */
    School school() {
        return school;
    }

    /** The lessons as found. */
    List<Lesson> lessons() {
        return school.lessons().subList(0, planned.size());
    }

    /** What ought to be in the place of a found lesson; null = it is as planned. */
    @Nullable Lesson planned(Lesson lesson) {
        var one = planned.get(lesson.index());
        return one == null ? null : school.lessons().get(one.index());
    }

    private @Nullable TeachingAssignment originalOf(Lesson lesson) {
        var assignment = lesson.assignment();
        if (lesson.origin() == Lesson.Origin.HALF_OF_DOUBLE) {
            return lesson.number() <= assignment.lessonLengths().size() ? assignment : null;
        }
        if (assignment.periods() > 0) {
            return null;
        }
        return found.school().assignments().stream()
                .filter(assignment::standsInFor)
                .findFirst()
                .orElse(null);
    }

    private static Lesson append(
            List<Lesson> lessons, Lesson found, TeachingAssignment assignment) {
        int length =
                found.origin() == Lesson.Origin.HALF_OF_DOUBLE
                        ? assignment.lessonLengths().get(found.number() - 1)
                        : found.lengthInPeriods();
        var planned =
                new Lesson(
                        lessons.size(),
                        assignment,
                        found.number(),
                        length,
                        found.fixed(),
                        Lesson.Origin.UNPLANNED);
        lessons.add(planned);
        return planned;
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

    /**
     * What is placed now, on a school of the lessons that are still found and the planned ones that
     * took the place of others.
     */
    Timetable finished(Occupancy now) {
        var kept = kept(now);
        boolean isSame = kept.size() == planned.size();
        for (int i = 0; isSame && i < kept.size(); i++) {
            isSame = kept.get(i).index() == i;
        }
        var slots = kept.stream().filter(l -> now.isPlaced(l.index())).map(now::start).toList();
        var offBell = offBell(slots);
        if (isSame && offBell.equals(offBell(school.grid().slots()))) {
            return timetable(found.school(), kept, now);
        }
        var lessons = new ArrayList<Lesson>();
        for (var lesson : kept) {
            lessons.add(
                    new Lesson(
                            lessons.size(),
                            lesson.assignment(),
                            lesson.number(),
                            lesson.lengthInPeriods(),
                            lesson.fixed(),
                            lesson.index() < planned.size()
                                    ? lesson.origin()
                                    : Lesson.Origin.PLANNED));
        }
        var facts = school.facts().with(used(lessons));
        return timetable(new School(facts, lessons, offBell), kept, now);
    }

    /** The lessons that a finished timetable speaks of, in order. */
    private List<Lesson> kept(Occupancy now) {
        var kept = new ArrayList<Lesson>();
        var seen = new HashSet<Integer>();
        for (var lesson : lessons()) {
            var instead = planned(lesson);
            if (instead != null && now.isPlaced(instead.index())) {
                if (seen.add(instead.index())) {
                    kept.add(instead);
                }
            } else if (lesson.isPlanned() || now.isPlaced(lesson.index())) {
                kept.add(lesson);
            }
        }
        return kept;
    }

    /** Without the assignments at the end that only lessons asked for that are no more. */
    private List<TeachingAssignment> used(List<Lesson> lessons) {
        int count = school.assignments().size();
        var used =
                lessons.stream()
                        .map(lesson -> lesson.assignment().index())
                        .collect(Collectors.toSet());
        while (count > 0
                && school.assignments().get(count - 1).periods() == 0
                && !used.contains(count - 1)) {
            count--;
        }
        return List.copyOf(school.assignments().subList(0, count));
    }

    private static Timetable timetable(School target, List<Lesson> kept, Occupancy now) {
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < kept.size(); i++) {
            int index = kept.get(i).index();
            if (now.isPlaced(index)) {
                var lesson = target.lessons().get(i);
                var start = now.start(now.lesson(index));
                var slot =
                        target.grid()
                                .slotAt(
                                        new TimeGrid.Time(
                                                start.weekday(),
                                                start.kind(),
                                                start.start(),
                                                start.end()))
                                .orElseThrow();
                int room = now.roomOf(index);
                placements.add(
                        new Placement(
                                lesson.assignment().candidates().isEmpty()
                                        ? lesson
                                        : lesson.by(now.lesson(index).teachers()),
                                slot,
                                room == Occupancy.NONE ? null : target.rooms().get(room)));
            }
        }
        placements.sort(Comparator.comparingInt(placement -> placement.lesson().index()));
        return new Timetable(target, List.copyOf(placements));
    }
}
