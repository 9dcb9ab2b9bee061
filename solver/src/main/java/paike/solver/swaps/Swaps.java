package paike.solver.swaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Audit;
import paike.rules.AuditChange;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.RunningScore;
import paike.solver.planning.Ties;
import paike.solver.repair.pieces.Tolerance;

/**
 * What a lesson of a timetable can change places with.
 *
 * <p>A swap is legal if no must-point is broken that was kept, and none is broken worse. One thread
 * at a time.
 */
public final class Swaps {
    private static final int DOUBLE = 2;

    private final Plan plan;
    private final Predicate<Placement> open;
    private final Rulebook rulebook;
    private final RunningScore must;
    private final RunningScore should;
    private final Ties ties;
    private final RoomChoice rooms;
    private final Tolerance tolerance;
    private @Nullable Audit before;

    /**
     * @param plan of one week, or of all weeks
     * @param open whether a lesson may be where a placement says, as on days that are still to come
     */
    public Swaps(Plan plan, Rulebook rulebook, Predicate<Placement> open) {
        this.plan = plan;
        this.open = open;
        this.rulebook = rulebook.ofLessons();
        this.must = new RunningScore(Occupancy.of(plan), this.rulebook.only(Level.MUST));
        this.should = new RunningScore(Occupancy.of(plan), this.rulebook.only(Level.SHOULD));
        this.ties = new Ties(this.rulebook.of(Level.MUST), plan.school());
        this.rooms = new RoomChoice(must);
        this.tolerance = Tolerance.of(must.broken());
    }

    School school() {
        return plan.school();
    }

    /**
     * Every exchange that brings a lesson to another time, judged: the legal ones first, by what
     * they cost, then by how many lessons move.
     *
     * @param lesson placed in the timetable
     * @param most legal ones, and as many that are not, at most
     * @param wanted asked of the moves before they are judged
     */
    public List<Exchange> of(Lesson lesson, int most, Predicate<List<Move>> wanted) {
        var found = new LinkedHashMap<List<Placement>, List<Move>>();
        var staffed = staffed(lesson);
        for (var slot : school().grid().slots()) {
            for (var times : times(staffed, slot.index())) {
                if (!times.isApart()) {
                    continue;
                }
                var steps = Chain.of(side(times.here()), side(times.there()), staffed);
                var moves = steps == null ? null : steps.stream().map(Chain.Step::move).toList();
                if (moves != null
                        && isChange(moves)
                        && moves.stream().allMatch(move -> open.test(move.to()))
                        && moves.stream().allMatch(move -> open.test(move.from()))
                        && wanted.test(moves)) {
                    found.putIfAbsent(targets(moves), moves);
                }
            }
        }
        var quick =
                found.values().stream()
                        .map(this::quick)
                        .sorted(
                                Comparator.comparing((Quick one) -> !one.allowed())
                                        .thenComparingLong(Quick::soft)
                                        .thenComparingInt(one -> one.moves().size()))
                        .toList();
        return Stream.concat(
                        quick.stream().filter(Quick::allowed).limit(most),
                        quick.stream().filter(one -> !one.allowed()).limit(most))
                .map(one -> judge(one.moves()))
                .sorted(
                        Comparator.comparing((Exchange one) -> !one.isLegal())
                                .thenComparingLong(one -> one.effect().cost())
                                .thenComparingInt(one -> one.moves().size()))
                .toList();
    }

    /** A time of its week. */
    Side side(List<Integer> slots) {
        return new Side(must.occupancy(), ties, rooms, slots);
    }

    /** The lesson as it is given now. */
    Lesson staffed(Lesson lesson) {
        return must.occupancy().lesson(lesson.index());
    }

    boolean isOpen(Placement placement) {
        return open.test(placement);
    }

    /** False if lessons of one course change places with one another and nobody notices. */
    private static boolean isChange(List<Move> moves) {
        return !likenesses(moves, Move::from).equals(likenesses(moves, Move::to));
    }

    private static Set<List<Object>> likenesses(
            List<Move> moves, Function<Move, Placement> placement) {
        return moves.stream()
                .map(placement)
                .map(
                        one ->
                                List.<Object>of(
                                        one.lesson().assignment().id(),
                                        one.lesson().teachers(),
                                        one.lesson().lengthInPeriods(),
                                        one.start().index()))
                .collect(Collectors.toSet());
    }

    /** What the running scores say of moves; an audit has the last word. */
    private record Quick(List<Move> moves, boolean allowed, long soft) {}

    private Quick quick(List<Move> moves) {
        change(must, moves, true);
        change(should, moves, true);
        boolean allowed = tolerance.without(must.broken()).isEmpty();
        long soft = should.soft();
        change(must, moves, false);
        change(should, moves, false);
        return new Quick(moves, allowed, soft);
    }

    private static void change(RunningScore score, List<Move> moves, boolean there) {
        for (var move : moves) {
            score.remove((there ? move.from() : move.to()).lesson());
        }
        for (var move : moves) {
            var placement = there ? move.to() : move.from();
            var room = placement.room();
            score.place(
                    placement.lesson(),
                    placement.start().index(),
                    room == null ? Occupancy.NONE : room.index());
        }
    }

    /** Judges moves by a full audit. */
    public Exchange judge(List<Move> moves) {
        var timetable = after(moves);
        return new Exchange(moves, timetable, AuditChange.between(before(), audit(timetable)));
    }

    private Audit before() {
        var known = before;
        if (known == null) {
            known = audit(plan.timetable());
            before = known;
        }
        return known;
    }

    private Audit audit(Timetable timetable) {
        return Audit.of(plan.with(timetable), rulebook);
    }

    private Timetable after(List<Move> moves) {
        Map<Integer, Placement> moved = new LinkedHashMap<>();
        moves.forEach(move -> moved.put(move.to().lesson().index(), move.to()));
        return new Timetable(
                school(),
                plan.timetable().placements().stream()
                        .map(one -> moved.getOrDefault(one.lesson().index(), one))
                        .toList());
    }

    private static List<Placement> targets(List<Move> moves) {
        return moves.stream()
                .map(Move::to)
                .sorted(Comparator.comparingInt(to -> to.lesson().index()))
                .toList();
    }

    /**
     * Pairs of times that would bring the lesson to a slot: as long as the lesson, and, for a
     * single period, as long as a double that it is one half of.
     */
    List<Times> times(Lesson lesson, int slot) {
        int from = must.occupancy().slotOf(lesson.index());
        var all = new ArrayList<Times>();
        int length = lesson.lengthInPeriods();
        times(lesson, from, slot, length).ifPresent(all::add);
        if (length == 1) {
            times(lesson, from, slot, DOUBLE).ifPresent(all::add);
            int before = previous(lesson, from);
            int other = previous(lesson, slot);
            if (before != ClassWeek.NONE && other != ClassWeek.NONE) {
                times(lesson, before, other, DOUBLE).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Times> times(Lesson lesson, int here, int there, int length) {
        var times = new Times(span(lesson, here, length), span(lesson, there, length));
        return times.here().size() == length && times.there().size() == length
                ? Optional.of(times)
                : Optional.empty();
    }

    /** Slots of a time, and as many of another. */
    record Times(List<Integer> here, List<Integer> there) {

        /** False if they share a slot, so that they cannot change places within a week. */
        boolean isApart() {
            return here.stream().noneMatch(there::contains);
        }
    }

    private List<Integer> span(Lesson lesson, int start, int length) {
        var week = school().week(lesson);
        return IntStream.iterate(start, slot -> slot != ClassWeek.NONE, week::next)
                .limit(length)
                .boxed()
                .toList();
    }

    private int previous(Lesson lesson, int slot) {
        var week = school().week(lesson);
        return IntStream.range(0, school().grid().slotCount())
                .filter(other -> week.next(other) == slot)
                .findFirst()
                .orElse(ClassWeek.NONE);
    }
}
