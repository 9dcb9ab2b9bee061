package paike.solver.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Occupancy;
import paike.rules.Words;
import paike.solver.repair.pieces.Bench;
import paike.solver.repair.pieces.Piece;
import paike.solver.repair.pieces.Pieces;
import paike.solver.repair.pieces.Put;

/** Says what became of the lessons of a timetable that was mended. */
final class Changes {
    private final Bench bench;
    private final School school;

    /** By what lessons are after the repair: "assignment id#number". */
    private final Map<String, Placement> after = new HashMap<>();

    /** A lesson that is changed, where it was and where it is. */
    private record Move(Piece piece, @Nullable Put from, @Nullable Put to, Change.Kind kind) {
        Lesson lesson() {
            return to == null ? piece.lessons().getFirst() : to.lesson();
        }
    }

    private Changes(Bench bench, Timetable repaired) {
        this.bench = bench;
        this.school = bench.school();
        repaired.placements().forEach(one -> after.put(key(one.lesson(), one), one));
    }

    /**
     * @param repaired the timetable of the bench as it is
     */
    static List<Change> of(Bench bench, Timetable repaired) {
        return new Changes(bench, repaired).all();
    }

    private List<Change> all() {
        var moves = new ArrayList<Move>();
        for (var piece : bench.changed()) {
            if (piece.isSurplus() && piece.now().isEmpty() && takenOver(piece) != null) {
                continue;
            }
            moves.add(move(piece));
        }
        moves.sort(
                Comparator.comparingInt((Move move) -> slot(move))
                        .thenComparingInt(move -> move.lesson().index()));
        return moves.stream()
                .map(
                        move ->
                                new Change(
                                        move.kind(),
                                        before(move.from()),
                                        after(move.to()),
                                        !swapped(move, moves).zh().isEmpty(),
                                        words(move, moves)))
                .toList();
    }

    private static int slot(Move move) {
        var put = move.from() == null ? move.to() : move.from();
        return put == null ? 0 : put.slot();
    }

    /** The changed lesson that has the place of a surplus one; its own place is given up. */
    private @Nullable Piece takenOver(Piece surplus) {
        var home = surplus.found().getFirst();
        return bench.changed().stream()
                .filter(piece -> piece != surplus && piece.now().size() == 1)
                .filter(piece -> Pieces.areAlike(surplus, piece))
                .filter(piece -> piece.now().getFirst().slot() == home.slot())
                .filter(piece -> piece.now().getFirst().room() == home.room())
                .findFirst()
                .orElse(null);
    }

    private boolean hasTakenOver(Piece piece) {
        return bench.changed().stream()
                .filter(Piece::isSurplus)
                .filter(surplus -> surplus.now().isEmpty() && !surplus.found().isEmpty())
                .anyMatch(surplus -> piece.equals(takenOver(surplus)));
    }

    private Move move(Piece piece) {
        var from = firstChanged(piece.found(), piece.now());
        var to = firstChanged(piece.now(), piece.found());
        if (to != null && hasTakenOver(piece)) {
            return new Move(piece, from, null, Change.Kind.TAKEN_OUT);
        }
        return new Move(piece, from, to, kind(piece, from, to));
    }

    private static Change.Kind kind(Piece piece, @Nullable Put from, @Nullable Put to) {
        var planned = piece.planned();
        if (to == null) {
            return Change.Kind.TAKEN_OUT;
        }
        if (planned != null && to.lesson().index() == planned.index()) {
            return planned.lengthInPeriods() > piece.lessons().getFirst().lengthInPeriods()
                    ? Change.Kind.JOINED
                    : Change.Kind.AS_ASSIGNED;
        }
        if (from == null) {
            return Change.Kind.ADDED;
        }
        if (from.slot() != to.slot()) {
            return Change.Kind.MOVED;
        }
        return from.room() == to.room() ? Change.Kind.TEACHER : Change.Kind.ROOM;
    }

    private static @Nullable Put firstChanged(List<Put> puts, List<Put> others) {
        return puts.stream()
                .filter(put -> others.stream().noneMatch(put::isLike))
                .findFirst()
                .orElse(puts.isEmpty() ? null : puts.getFirst());
    }

    private @Nullable Placement before(@Nullable Put put) {
        return put == null ? null : placement(put);
    }

    private Placement placement(Put put) {
        return new Placement(put.lesson(), school.grid().slot(put.slot()), room(put));
    }

    private @Nullable Placement after(@Nullable Put put) {
        return put == null ? null : after.get(key(put.lesson(), placement(put)));
    }

    private @Nullable Room room(Put put) {
        return put.room() == Occupancy.NONE ? null : school.rooms().get(put.room());
    }

    private static String key(Lesson lesson, Placement at) {
        return lesson.id() + " " + at.start().weekday() + " " + at.start().start();
    }

    private Text words(Move move, List<Move> moves) {
        var what = Words.what(move.lesson());
        var from = move.from() == null ? null : where(move, move.from());
        var to = move.to() == null ? null : where(move, move.to());
        return switch (move.kind()) {
            case ADDED -> Text.of("%s：补排到 %s", "%s: added on %s", what, said(to));
            case TAKEN_OUT -> Text.of("%s：取消 %s", "%s: taken out on %s", what, said(from));
            case JOINED ->
                    Text.of("%s：合成连堂，%s 开始", "%s: joined to one lesson from %s", what, said(to));
            case AS_ASSIGNED ->
                    Text.of(
                            "%s：%s，按任课安排由 %s 上",
                            "%s: %s, given by %s as assigned",
                            what,
                            said(from).equals(said(to))
                                    ? said(to)
                                    : Text.of("%s → %s", "%s → %s", said(from), said(to)),
                            Words.names(move.lesson().teachers()));
            case TEACHER ->
                    Text.of(
                            "%s：%s 改由 %s 负责",
                            "%s: on %s given by %s",
                            what,
                            said(from),
                            Words.names(move.lesson().teachers()));
            case MOVED, ROOM ->
                    Text.of(
                            "%s：%s → %s%s",
                            "%s: %s → %s%s", what, said(from), said(to), swapped(move, moves));
        };
    }

    private static Text said(@Nullable Text words) {
        return words == null ? Text.same("") : words;
    }

    /** Time and, where it changes, room. */
    private Text where(Move move, Put put) {
        var when = Words.when(school, put.lesson(), put.slot());
        var from = move.from();
        var to = move.to();
        var room = room(put);
        return from == null || to == null || from.room() == to.room() || room == null
                ? when
                : Text.of("%s %s", "%s %s", when, room.name());
    }

    private Text swapped(Move move, List<Move> moves) {
        return moves.stream()
                .filter(other -> areSwapped(move, other))
                .findFirst()
                .map(
                        other ->
                                Text.of(
                                        "（与 %s 对调）",
                                        " (swapped with %s)",
                                        partner(move.lesson(), other.lesson())))
                .orElse(Text.same(""));
    }

    /** The subject alone where the classes are the same. */
    private static String partner(Lesson lesson, Lesson other) {
        return lesson.classes().equals(other.classes())
                ? other.subject().name()
                : other.assignment().title();
    }

    private static boolean areSwapped(Move move, Move other) {
        return move.kind() == Change.Kind.MOVED
                && other.kind() == Change.Kind.MOVED
                && move.from() != null
                && move.to() != null
                && other.from() != null
                && other.to() != null
                && move.from().slot() != move.to().slot()
                && move.from().slot() == other.to().slot()
                && move.to().slot() == other.from().slot()
                && (move.lesson().classes().stream().anyMatch(other.lesson().classes()::contains)
                        || move.lesson().teachers().stream()
                                .anyMatch(other.lesson().teachers()::contains)
                        || (move.from().room() != Occupancy.NONE
                                && move.from().room() == other.to().room()));
    }
}
