package paike.solver.keep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.ClashRule;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.solver.repair.SmallSchool;

/**
 * Tries every timetable of a small school that leaves all but so many lessons where they were;
 * knows nothing of carrying, points or repairs.
 */
final class FewestMoves {
    private final School now;
    private final Occupancy occupancy;
    private final List<RulebookEntry> must;
    private final List<RulebookEntry> neverMended;

    /** Places before that no lesson has taken: by class and subject. */
    private final Map<String, List<Placement>> free = new HashMap<>();

    /** Lessons more than before: by class and subject. */
    private final Map<String, Integer> more = new HashMap<>();

    FewestMoves(Plan before, School now, Rulebook rulebook) {
        this.now = now;
        this.occupancy = Occupancy.of(Timetable.empty(now));
        this.must = rulebook.of(Level.MUST);
        this.neverMended =
                must.stream()
                        .filter(
                                entry ->
                                        entry.rule() instanceof ClashRule
                                                || entry.rule() instanceof PlacementRule)
                        .toList();
        now.lessons().forEach(lesson -> more.merge(title(lesson), 1, Integer::sum));
        for (var placement : before.timetable().placements()) {
            free.computeIfAbsent(title(placement.lesson()), title -> new ArrayList<>())
                    .add(placement);
            more.merge(title(placement.lesson()), -1, Integer::sum);
        }
    }

    private static String title(Lesson lesson) {
        return lesson.assignment().title() + " " + lesson.lengthInPeriods();
    }

    /** -1 if more than so many are needed. */
    int fewest(int most) {
        for (int moves = 0; moves <= most; moves++) {
            if (isKeptWith(moves, 0)) {
                return moves;
            }
        }
        return -1;
    }

    private boolean isKeptWith(int moves, int first) {
        if (first == now.lessons().size()) {
            return isKept(must);
        }
        var lesson = now.lessons().get(first);
        var title = title(lesson);
        for (var place : SmallSchool.places(lesson, now)) {
            var old = old(lesson, place);
            boolean isNew = old == null && more.getOrDefault(title, 0) > 0;
            int cost = old != null || isNew ? 0 : 1;
            if (cost > moves) {
                continue;
            }
            if (old != null) {
                free.getOrDefault(title, List.of()).remove(old);
            }
            if (isNew) {
                more.merge(title, -1, Integer::sum);
            }
            occupancy.place(lesson, place[0], place[1]);
            boolean isKept = isKept(neverMended) && isKeptWith(moves - cost, first + 1);
            occupancy.remove(lesson);
            if (isNew) {
                more.merge(title, 1, Integer::sum);
            }
            if (old != null) {
                free.computeIfAbsent(title, t -> new ArrayList<>()).add(old);
            }
            if (isKept) {
                return true;
            }
        }
        return false;
    }

    /**
     * A lesson before that is there still, if a place is its own: its time, and its room if open.
     */
    private @Nullable Placement old(Lesson lesson, int[] place) {
        for (var old : free.getOrDefault(title(lesson), List.of())) {
            var room = old.room();
            boolean sameRoom =
                    room == null
                            || now.rooms().stream().noneMatch(o -> o.name().equals(room.name()))
                            || now.rooms().get(place[1]).name().equals(room.name());
            if (old.start().index() == place[0] && sameRoom) {
                return old;
            }
        }
        return null;
    }

    private boolean isKept(List<RulebookEntry> entries) {
        for (var entry : entries) {
            int points = entry.rule().pointCount(now);
            for (int point = 0; point < points; point++) {
                if (entry.rule().deviation(occupancy, point) > 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
