package paike.solver.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.school.ClassWeek;
import paike.model.school.School;
import paike.rules.Grid;
import paike.rules.Occupancy;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Piece;
import paike.solver.repair.pieces.Put;
import paike.solver.repair.pieces.Turn;

/**
 * Makes room for a lesson that comes to a place: those in its way go to where it was, in the same
 * order. A double changes places with two lessons in a row; a surplus lesson in the way just goes,
 * and a missing one may come in its place.
 */
final class Exchanges {
    private final Bench bench;
    private final School school;

    Exchanges(Bench bench) {
        this.bench = bench;
        this.school = bench.school();
    }

    /** The turns of all who change places if a piece takes a turn; none if nobody is in its way. */
    List<List<Turn>> of(Turn turn) {
        if (turn.puts().size() != 1) {
            return turn.puts().isEmpty() ? replacements(turn) : List.of();
        }
        var put = turn.puts().getFirst();
        var inWay = inWay(turn.piece(), put).stream().filter(piece -> !piece.isLocked()).toList();
        var found = new ArrayList<>(exchanges(turn, inWay));
        if (inWay.size() > 1) { // not all of them need to go
            inWay.forEach(piece -> found.addAll(exchanges(turn, List.of(piece))));
        }
        return found;
    }

    private List<List<Turn>> exchanges(Turn turn, List<Piece> inWay) {
        var gone = inWay.stream().filter(Piece::isSurplus).toList();
        var sent = inWay.stream().filter(piece -> !piece.isSurplus()).toList();
        var start = new ArrayList<Turn>();
        start.add(turn);
        gone.forEach(piece -> start.add(new Turn(piece, List.of())));
        if (sent.isEmpty()) {
            return gone.isEmpty() ? List.of() : List.of(start);
        }
        if (sent.stream().anyMatch(piece -> piece.now().size() != 1)) {
            return List.of();
        }
        var now = turn.piece().now();
        var free = left(now, turn.puts().getFirst());
        if (sent.stream().mapToInt(Exchanges::length).sum() <= free.size()) {
            var turns = sentTo(free, sent);
            return turns == null ? List.of() : List.of(with(start, turns));
        }
        return now.size() == 1 && sent.size() == 1
                ? withNeighbour(start, now.getFirst(), sent.getFirst())
                : List.of();
    }

    /** Slots, in order, of some lessons that are no longer taken once one of them is elsewhere. */
    private List<Integer> left(List<Put> before, Put after) {
        var free = new ArrayList<Integer>();
        before.forEach(put -> free.addAll(slots(put)));
        free.removeAll(slots(after));
        free.sort(null);
        return free;
    }

    /** A surplus lesson goes, and one that is missing comes in its place. */
    private List<List<Turn>> replacements(Turn turn) {
        var found = new ArrayList<List<Turn>>();
        var now = turn.piece().now();
        for (var missing : now.size() == 1 ? bench.missing() : List.<Piece>of()) {
            if (missing.lessons().getFirst().classes().stream()
                    .anyMatch(now.getFirst().lesson().classes()::contains)) {
                for (var step : missing.steps()) {
                    var puts = step.turns().getFirst().puts();
                    if (puts.size() == 1 && puts.getFirst().slot() == now.getFirst().slot()) {
                        found.add(with(List.of(turn), step.turns()));
                    }
                }
            }
        }
        return found;
    }

    private static int length(Piece piece) {
        return piece.now().getFirst().lesson().lengthInPeriods();
    }

    /**
     * A longer lesson in the way goes to the place of this one and of its neighbours before or
     * behind it, who go to where the longer one was, on both sides of this one.
     */
    private List<List<Turn>> withNeighbour(List<Turn> turns, Put home, Piece longer) {
        var found = new ArrayList<List<Turn>>();
        var put = turns.getFirst().puts().getFirst();
        int length = length(longer);
        var free = slots(longer.now().getFirst());
        free.removeAll(slots(put));
        int start = home.slot();
        for (int back = 0; back < length && start != ClassWeek.NONE; back++) {
            var there = withSlot(longer, start);
            if (there != null) {
                var neighbours = new LinkedHashSet<>(inWay(longer, there));
                turns.forEach(turn -> neighbours.remove(turn.piece()));
                var sent =
                        neighbours.stream().anyMatch(p -> p.isLocked() || p.now().size() != 1)
                                ? null
                                : sentTo(free, List.copyOf(neighbours));
                if (sent != null) {
                    var all = new ArrayList<>(with(turns, sent));
                    all.add(new Turn(longer, List.of(there)));
                    found.add(all);
                }
            }
            start = previous(home, start);
        }
        return found;
    }

    private int previous(Put put, int slot) {
        var week = school.week(put.lesson());
        for (int other : week.slots(put.lesson().kind(), school.grid().slot(slot).day())) {
            if (week.next(other) == slot) {
                return other;
            }
        }
        return ClassWeek.NONE;
    }

    private static List<Turn> with(List<Turn> some, List<Turn> others) {
        var turns = new ArrayList<>(some);
        turns.addAll(others);
        return turns;
    }

    /** The pieces one behind the other from the first of some slots on; null if they do not fit. */
    private @Nullable List<Turn> sentTo(List<Integer> slots, List<Piece> pieces) {
        var turns = new ArrayList<Turn>();
        int next = 0;
        for (var piece : pieces) {
            if (next >= slots.size()) {
                return null;
            }
            var put = withSlot(piece, slots.get(next));
            if (put == null) {
                return null;
            }
            turns.add(new Turn(piece, List.of(put)));
            next += length(piece);
        }
        return turns;
    }

    /** What can become of a piece at a slot, in the room where it is if possible. */
    private static @Nullable Put withSlot(Piece piece, int slot) {
        Put found = null;
        for (var step : piece.steps()) {
            var puts = step.turns().getFirst().puts();
            if (step.turns().size() == 1 && puts.size() == 1 && puts.getFirst().slot() == slot) {
                var put = puts.getFirst();
                var now = piece.now().getFirst();
                if (put.lesson().index() == now.lesson().index()
                        && put.lesson().teachers().equals(now.lesson().teachers())
                        && (found == null || put.room() == now.room())) {
                    found = put;
                }
            }
        }
        return found;
    }

    private List<Integer> slots(Put put) {
        var slots = new ArrayList<Integer>();
        school.span(put.lesson(), put.slot()).forEach(slot -> slots.add(slot.index()));
        return slots;
    }

    /** Other pieces of its classes, teachers or single-class room at the time, in order of time. */
    private List<Piece> inWay(Piece self, Put put) {
        var now = bench.occupancy();
        var found = new LinkedHashSet<Piece>();
        put.lesson().classes().forEach(one -> add(found, put, now.classes(), one.index()));
        put.lesson().teachers().forEach(one -> add(found, put, now.teachers(), one.index()));
        if (put.room() != Occupancy.NONE) {
            school.rooms().get(put.room()).taken().stream()
                    .filter(room -> room.classCapacity() == 1)
                    .forEach(room -> add(found, put, now.rooms(), room.index()));
        }
        found.remove(self);
        return found.stream()
                .sorted((one, other) -> first(one).slot() - first(other).slot())
                .toList();
    }

    private static Put first(Piece piece) {
        return piece.now().getFirst();
    }

    private void add(Set<Piece> found, Put put, Grid grid, int resource) {
        var now = bench.occupancy();
        int day = school.grid().slot(put.slot()).day();
        long atoms = atoms(put);
        for (int i = 0; i < grid.lessonCount(resource, day); i++) {
            var other = now.lesson(grid.lesson(resource, day, i));
            boolean overlaps = (atoms & atoms(new Put(other, now.slotOf(other.index()), 0))) != 0;
            boolean meets = put.lesson().weekType().meets(other.weekType());
            if (overlaps && meets) {
                found.add(bench.pieceOf(other));
            }
        }
    }

    private long atoms(Put put) {
        return school.atoms(put.lesson(), put.slot()) | school.grid().slot(put.slot()).atoms();
    }
}
