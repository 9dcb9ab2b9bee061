package paike.solver.repair.pieces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.school.Lesson;
import paike.rules.RunningScore;
import paike.solver.planning.Spots;

/** Cuts a found school into pieces, each with everything that can become of it. */
public final class Pieces {
    private final List<@Nullable Put> placed;
    private final Set<Integer> locked;
    private final List<Spots> spots;
    private final List<Piece> pieces = new ArrayList<>();
    private int steps;

    /**
     * @param placed where the lessons are found: [lesson]; null = nowhere
     * @param locked indexes of lessons that stay as they are
     */
    public Pieces(
            FoundSchool school,
            List<@Nullable Put> placed,
            Set<Integer> locked,
            RunningScore must) {
        this.placed = placed;
        this.locked = locked;
        this.spots = Spots.ofAll(school.school(), must);
        Map<Lesson, List<Lesson>> torn = new HashMap<>();
        for (var lesson : school.lessons()) {
            var planned = school.planned(lesson);
            if (planned == null) {
                add(List.of(lesson), null);
            } else {
                torn.computeIfAbsent(planned, first -> new ArrayList<>()).add(lesson);
            }
        }
        for (var lesson : school.lessons()) {
            var planned = school.planned(lesson);
            var parts = planned == null ? null : torn.remove(planned);
            if (parts != null) {
                add(List.copyOf(parts), planned);
            }
        }
        pieces.forEach(this::addSteps);
        pieces.stream().filter(Piece::isSurplus).forEach(this::addExchanges);
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public int stepCount() {
        return steps;
    }

    private void add(List<Lesson> lessons, @Nullable Lesson planned) {
        var found =
                lessons.stream()
                        .map(lesson -> placed.get(lesson.index()))
                        .filter(Objects::nonNull)
                        .toList();
        boolean isLocked = lessons.stream().anyMatch(lesson -> locked.contains(lesson.index()));
        pieces.add(new Piece(pieces.size(), lessons, planned, found, isLocked));
    }

    private void addSteps(Piece piece) {
        add(piece, piece.found());
        if (piece.isLocked()) {
            return;
        }
        if (piece.isSurplus()) {
            add(piece, List.of());
        }
        for (var lesson : piece.lessons()) {
            var others =
                    piece.found().stream()
                            .filter(put -> put.lesson().index() != lesson.index())
                            .toList();
            for (var put : puts(lesson)) {
                var all = new ArrayList<>(others);
                all.add(put);
                all.sort((one, other) -> one.lesson().index() - other.lesson().index());
                addNew(piece, List.copyOf(all));
            }
        }
        var planned = piece.planned();
        if (planned != null) {
            puts(planned).forEach(put -> addNew(piece, List.of(put)));
        }
    }

    /** All places that no must-rule forbids a lesson by itself. */
    private List<Put> puts(Lesson lesson) {
        var variants = lesson.variants();
        return spots.get(lesson.index()).all().stream()
                .map(spot -> new Put(variants.get(spot.variant()), spot.slot(), spot.room()))
                .toList();
    }

    private void addNew(Piece piece, List<Put> puts) {
        if (!Put.areAlike(puts, piece.found())) {
            add(piece, puts);
        }
    }

    private void add(Piece piece, List<Put> puts) {
        piece.add(new Step(steps++, List.of(new Turn(piece, puts))));
    }

    /** A surplus lesson goes, and a lesson of the same course from elsewhere has its place. */
    private void addExchanges(Piece surplus) {
        if (surplus.isLocked() || surplus.found().size() != 1) {
            return;
        }
        var home = surplus.found().getFirst();
        for (var piece : pieces) {
            if (!piece.isLocked() && areAlike(surplus, piece)) {
                var lesson = piece.lessons().getFirst();
                puts(lesson).stream()
                        .filter(put -> put.slot() == home.slot() && put.room() == home.room())
                        .findFirst()
                        .ifPresent(put -> addExchange(surplus, piece, put));
            }
        }
    }

    private void addExchange(Piece surplus, Piece piece, Put put) {
        var step =
                new Step(
                        steps++,
                        List.of(new Turn(surplus, List.of()), new Turn(piece, List.of(put))));
        surplus.add(step);
        piece.add(step);
    }

    /** Whether a surplus lesson cannot be told from a planned one of the same course. */
    public static boolean areAlike(Piece surplus, Piece piece) {
        var one = surplus.lessons().getFirst();
        var other = piece.lessons().getFirst();
        return !piece.isSurplus()
                && piece.lessons().size() == 1
                && piece.planned() == null
                && !piece.found().isEmpty()
                && one.kind() == other.kind()
                && one.weekType() == other.weekType()
                && one.lengthInPeriods() == other.lengthInPeriods()
                && one.subject().equals(other.subject())
                && one.classes().equals(other.classes())
                && one.teachers().equals(other.teachers());
    }
}
