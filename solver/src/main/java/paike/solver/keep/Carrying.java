package paike.solver.keep;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.RoomNeed;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.RunningScore;
import paike.solver.Scenario;

/**
 * Puts the lessons before into the school now, where they were.
 *
 * <p>Lessons find each other by class and subject; among those, by assignment and teachers, then by
 * teachers. Where a course has changed hands, its lessons are dealt out so that as little as
 * possible is broken; likewise who takes a duty or which room is taken instead of one that is gone.
 */
final class Carrying {
    private final Before before;
    private final School now;
    private final RunningScore must;

    /** Who is which lesson before: by lesson now. */
    private final Map<Lesson, Old> oldOf = new LinkedHashMap<>();

    private final List<Old> surplus = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /** A course that has changed hands: which lesson is which is open. */
    private record Open(List<Lesson> lessons, List<Old> olds) {}

    /** A lesson, given by somebody, in a room or none. */
    private record Way(Lesson staffed, int slot, int room) {}

    private Carrying(Before before, Scenario scenario) {
        this.before = before;
        this.now = scenario.school();
        this.must = new RunningScore(now, scenario.rulebook().only(Level.MUST));
    }

    static Carried of(Before before, Scenario scenario) {
        return new Carrying(before, scenario).carried();
    }

    private Carried carried() {
        Map<Course, List<Lesson>> wanted = new LinkedHashMap<>();
        for (var lesson : now.lessons()) {
            wanted.computeIfAbsent(Course.of(lesson), first -> new ArrayList<>()).add(lesson);
        }
        before.byCourse()
                .forEach(
                        (course, olds) ->
                                pair(
                                        new ArrayList<>(wanted.getOrDefault(course, List.of())),
                                        new ArrayList<>(olds)));
        var undecided = new ArrayList<Lesson>();
        oldOf.forEach(
                (lesson, old) -> {
                    var ways = ways(lesson, old);
                    if (ways.size() == 1) {
                        place(ways.getFirst());
                    } else if (!ways.isEmpty()) {
                        undecided.add(lesson);
                    }
                });
        open.forEach(this::deal);
        undecided.forEach(lesson -> placeBest(lesson, requireNonNull(oldOf.get(lesson))));
        return result();
    }

    private void pair(List<Lesson> lessons, List<Old> olds) {
        pair(lessons, olds, this::isFixedThere);
        pair(
                lessons,
                olds,
                (lesson, old) ->
                        sameTeachers(lesson, old)
                                && lesson.assignment()
                                        .id()
                                        .equals(old.placement().lesson().assignment().id()));
        pair(lessons, olds, Carrying::sameTeachers);
        if (!lessons.isEmpty() && !olds.isEmpty()) {
            open.add(new Open(lessons, olds));
        } else {
            surplus.addAll(olds);
        }
    }

    private void pair(List<Lesson> lessons, List<Old> olds, BiPredicate<Lesson, Old> fits) {
        for (var lesson : List.copyOf(lessons)) {
            var match = olds.stream().filter(old -> fits.test(lesson, old)).findFirst();
            if (match.isPresent()) {
                oldOf.put(lesson, match.get());
                lessons.remove(lesson);
                olds.remove(match.get());
            }
        }
    }

    private boolean isFixedThere(Lesson lesson, Old old) {
        var fixed = lesson.fixed();
        return fixed != null
                && now.slotAt(lesson, fixed).filter(s -> s.equals(old.slot())).isPresent();
    }

    private static boolean sameTeachers(Lesson lesson, Old old) {
        var all = old.placement().lesson().teachers().size();
        return old.teachers().size() == all
                && (lesson.assignment().candidates().isEmpty()
                        ? lesson.teachers().equals(old.teachers())
                        : all == 1 && lesson.assignment().candidates().containsAll(old.teachers()));
    }

    /** Every way to have a lesson at the time before; in the room before if it may be there. */
    private List<Way> ways(Lesson lesson, Old old) {
        var slot = old.slot();
        if (slot == null || !now.canStart(lesson, slot)) {
            return List.of();
        }
        var staffed =
                sameTeachers(lesson, old) && !lesson.assignment().candidates().isEmpty()
                        ? List.of(lesson.by(old.teachers()))
                        : lesson.variants();
        var ways = new ArrayList<Way>();
        for (var one : staffed) {
            var allowed =
                    rooms(lesson.assignment().roomNeed()).stream()
                            .map(room -> new Way(one, slot.index(), room))
                            .filter(way -> must.mustCost(one, way.slot(), way.room()) == 0)
                            .toList();
            int room = old.room() == null ? Occupancy.NONE : old.room().index();
            var same = allowed.stream().filter(way -> way.room() == room).toList();
            ways.addAll(same.isEmpty() ? allowed : same);
        }
        return ways.isEmpty() ? List.of(anyway(lesson, old, slot.index())) : ways;
    }

    /** What a must-rule forbids is mended later, so that it is told. */
    private static Way anyway(Lesson lesson, Old old, int slot) {
        var need = lesson.assignment().roomNeed();
        var room = old.room();
        int kept =
                room != null && need.allows(room)
                        ? room.index()
                        : need.rooms().isEmpty() || need.optional()
                                ? Occupancy.NONE
                                : need.rooms().getFirst().index();
        var staffed = lesson.variants();
        return new Way(
                staffed.stream()
                        .filter(one -> one.teachers().equals(old.teachers()))
                        .findFirst()
                        .orElse(staffed.getFirst()),
                slot,
                kept);
    }

    private static List<Integer> rooms(RoomNeed need) {
        var rooms = new ArrayList<Integer>();
        need.rooms().forEach(room -> rooms.add(room.index()));
        if (need.rooms().isEmpty() || need.optional()) {
            rooms.add(Occupancy.NONE);
        }
        return rooms;
    }

    private void place(Way way) {
        must.place(way.staffed(), way.slot(), way.room());
    }

    private void placeBest(Lesson lesson, Old old) {
        @Nullable Way best = null;
        long least = Long.MAX_VALUE;
        for (var way : ways(lesson, old)) {
            place(way);
            long hard = must.hard();
            must.remove(way.staffed());
            if (hard < least) {
                least = hard;
                best = way;
            }
        }
        if (best != null) {
            place(best);
        }
    }

    /** Deals out the lessons of a course; then exchanges two as long as that breaks less. */
    private void deal(Open course) {
        var olds = new ArrayList<>(course.olds());
        for (int i = 0; i < course.lessons().size() && i < olds.size(); i++) {
            oldOf.put(course.lessons().get(i), olds.get(i));
            placeBest(course.lessons().get(i), olds.get(i));
        }
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int i = 0; i < course.lessons().size() && i < olds.size(); i++) {
                for (int j = i + 1; j < olds.size(); j++) {
                    isBetter |= exchange(course, olds, i, j);
                }
            }
        }
        int dealt = Math.min(course.lessons().size(), olds.size());
        surplus.addAll(olds.subList(dealt, olds.size()));
    }

    private boolean exchange(Open course, List<Old> olds, int i, int j) {
        long hard = hard(course, i, j);
        swap(course, olds, i, j);
        if (hard(course, i, j) < hard) {
            return true;
        }
        swap(course, olds, i, j);
        return false;
    }

    /** Lessons without a place count as well. */
    private long hard(Open course, int i, int j) {
        long missing = 0;
        for (int at : new int[] {i, j}) {
            if (at < course.lessons().size()
                    && !must.occupancy().isPlaced(course.lessons().get(at).index())) {
                missing++;
            }
        }
        return must.hard() + missing;
    }

    private void swap(Open course, List<Old> olds, int i, int j) {
        var one = olds.get(i);
        olds.set(i, olds.get(j));
        olds.set(j, one);
        for (int at : new int[] {i, j}) {
            if (at < course.lessons().size()) {
                takeAway(course.lessons().get(at));
            }
        }
        for (int at : new int[] {i, j}) {
            if (at < course.lessons().size()) {
                oldOf.put(course.lessons().get(at), olds.get(at));
                placeBest(course.lessons().get(at), olds.get(at));
            }
        }
    }

    private void takeAway(Lesson lesson) {
        if (must.occupancy().isPlaced(lesson.index())) {
            must.remove(lesson);
        }
    }

    private Carried result() {
        var standing = surplus.stream().filter(old -> old.slot() != null).toList();
        var extended = standing.isEmpty() ? now : SurplusLessons.behind(now, standing);
        var placements = new ArrayList<Placement>();
        for (var placed : must.occupancy().timetable().placements()) {
            placements.add(placed);
        }
        for (int i = 0; i < standing.size(); i++) {
            var slot = requireNonNull(standing.get(i).slot());
            placements.add(
                    new Placement(
                            extended.lessons().get(now.lessons().size() + i),
                            extended.grid().slot(slot.index()),
                            standing.get(i).room()));
        }
        placements.sort(Comparator.comparingInt(placement -> placement.lesson().index()));
        var free =
                now.lessons().stream()
                        .filter(lesson -> !oldOf.containsKey(lesson))
                        .map(Lesson::index)
                        .toList();
        return new Carried(new Timetable(extended, placements), now, List.copyOf(surplus), free);
    }
}
