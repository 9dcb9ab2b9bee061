package paike.solver.search;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.rules.Grid;
import paike.rules.Occupancy;
import paike.rules.RulebookEntry;
import paike.rules.RunningScore;
import paike.solver.planning.PlannedLesson;

/**
 * Whom to take out so that a lesson can stay. The broken rules themselves are asked: those who
 * report the broken point are in the way.
 */
final class InTheWay {
    private final RunningScore score;
    private final List<PlannedLesson> lessons;

    /** Deviations that locked lessons and the school's data cause by themselves: [entry][point]. */
    private final IdentityHashMap<RulebookEntry, Map<Integer, Integer>> unavoidable =
            new IdentityHashMap<>();

    /**
     * @param score with nothing but the locked lessons placed
     * @param lessons at their index
     * @param entries the must-rules of the score
     */
    InTheWay(RunningScore score, List<PlannedLesson> lessons, List<RulebookEntry> entries) {
        this.score = score;
        this.lessons = lessons;
        for (var entry : entries) {
            unavoidable.put(entry, score.hard() == 0 ? Map.of() : deviations(entry));
        }
    }

    /** Lessons not locked that have a part in the first point a placed lesson breaks. */
    List<PlannedLesson> of(Lesson lesson) {
        var broken = firstAvoidable(score.brokenBy(lesson));
        if (broken == null) {
            return List.of();
        }
        return neighbours(lesson).stream()
                .map(lessons::get)
                .filter(other -> !other.isPinned())
                .filter(
                        other ->
                                score.reports(
                                        other.lesson(),
                                        broken.entry(),
                                        point -> point == broken.point()))
                .toList();
    }

    private Map<Integer, Integer> deviations(RulebookEntry entry) {
        var deviations = new HashMap<Integer, Integer>();
        for (int point = 0; point < entry.rule().pointCount(score.school()); point++) {
            int deviation = entry.rule().deviation(score.occupancy(), point);
            if (deviation > 0) {
                deviations.put(point, deviation);
            }
        }
        return deviations;
    }

    private RunningScore.@Nullable Broken firstAvoidable(List<RunningScore.Broken> broken) {
        for (var point : broken) {
            var unavoidableHere = requireNonNull(unavoidable.get(point.entry()));
            if (point.deviation() > unavoidableHere.getOrDefault(point.point(), 0)) {
                return point;
            }
        }
        return null;
    }

    /** Indexes of placed lessons that share a class, a teacher or the room with a placed lesson. */
    private Set<Integer> neighbours(Lesson lesson) {
        var now = score.occupancy();
        var found = new LinkedHashSet<Integer>();
        lesson.classes().forEach(c -> addAll(found, now.classes(), c.index()));
        now.lesson(lesson.index())
                .teachers()
                .forEach(t -> addAll(found, now.teachers(), t.index()));
        int room = now.roomOf(lesson.index());
        if (room != Occupancy.NONE) {
            addAll(found, now.rooms(), room);
        }
        found.remove(lesson.index());
        return found;
    }

    private void addAll(Set<Integer> found, Grid grid, int resource) {
        for (int day = 0; day < score.school().grid().dayCount(); day++) {
            for (int i = 0; i < grid.lessonCount(resource, day); i++) {
                found.add(grid.lesson(resource, day, i));
            }
        }
    }
}
