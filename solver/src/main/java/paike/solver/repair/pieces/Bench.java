package paike.solver.repair.pieces;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import paike.model.plan.Placement;
import paike.model.plan.Plan;
import paike.model.plan.Timetable;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Level;
import paike.rules.Occupancy;
import paike.rules.Rulebook;
import paike.rules.RunningScore;

/**
 * A timetable being mended: where every piece is now, which must-points are broken, how many pieces
 * are changed. Judges as an audit does: what has no place is missing.
 */
public final class Bench {
    private final FoundSchool foundSchool;
    private final RunningScore must;
    private final RunningScore should;
    private final List<Piece> pieces;
    private final List<Piece> missing;
    private final int steps;

    /** The piece of a lesson: [lesson]. */
    private final Piece[] pieceOf;

    private final Touched touched;
    private final Set<Piece> changed = new LinkedHashSet<>();

    /** Pieces that the score of should-rules has elsewhere than they are. */
    private final BitSet stale = new BitSet();

    private final List<List<Put>> judged = new ArrayList<>();

    /** Lessons at places that a must-rule for single placements forbids. */
    private final BitSet misplaced = new BitSet();

    /**
     * @param locked indexes of lessons that stay as they are
     * @param touched how people are counted whose week changes
     */
    public Bench(Plan plan, Rulebook rulebook, Set<Integer> locked, Touched touched) {
        this.touched = touched;
        this.foundSchool = new FoundSchool(plan.timetable());
        var placed = placed(plan.timetable());
        this.must = new RunningScore(occupancy(plan, placed), rulebook.only(Level.MUST));
        this.should = new RunningScore(occupancy(plan, placed), rulebook.only(Level.SHOULD));
        var cutting = new Pieces(foundSchool, placed, locked, must);
        this.pieces = cutting.pieces();
        this.steps = cutting.stepCount();
        this.missing =
                pieces.stream()
                        .filter(piece -> piece.found().isEmpty() && !piece.isLocked())
                        .toList();
        this.pieceOf = new Piece[school().lessons().size()];
        for (var piece : pieces) {
            piece.lessons().forEach(lesson -> pieceOf[lesson.index()] = piece);
            var planned = piece.planned();
            if (planned != null) {
                pieceOf[planned.index()] = piece;
            }
            piece.found().forEach(this::noteMisplaced);
            judged.add(piece.found());
        }
    }

    /** Where the lessons are found: [lesson]; null = nowhere. */
    private List<@Nullable Put> placed(Timetable timetable) {
        var placed = new ArrayList<@Nullable Put>();
        school().lessons().forEach(lesson -> placed.add(null));
        for (Placement placement : timetable.placements()) {
            var lesson = school().lessons().get(placement.lesson().index());
            var room = placement.room();
            placed.set(
                    lesson.index(),
                    new Put(
                            lesson.by(placement.lesson().teachers()),
                            placement.start().index(),
                            room == null ? Occupancy.NONE : room.index()));
        }
        return placed;
    }

    private Occupancy occupancy(Plan plan, List<@Nullable Put> placed) {
        var now = Occupancy.of(plan.with(Timetable.empty(school())));
        for (var put : placed) {
            if (put != null) {
                now.place(put.lesson(), put.slot(), put.room());
            }
        }
        return now;
    }

    public School school() {
        return foundSchool.school();
    }

    public Occupancy occupancy() {
        return must.occupancy();
    }

    public List<Piece> pieces() {
        return pieces;
    }

    /** The lessons of the plan that were found nowhere. */
    public List<Piece> missing() {
        return missing;
    }

    /** How many steps all pieces have together. */
    public int stepCount() {
        return steps;
    }

    public Piece pieceOf(Lesson lesson) {
        return pieceOf[lesson.index()];
    }

    /** The timetable as it is now. */
    public Timetable timetable() {
        return foundSchool.finished(occupancy());
    }

    /** The pieces that are not as found, in no order. */
    public List<Piece> changed() {
        return List.copyOf(changed);
    }

    /** Lessons changed; one that has the place of a surplus lesson of its course is not. */
    public int cost() {
        int cost = changed.size();
        for (var piece : changed) {
            cost -= piece.isSurplus() && piece.now().isEmpty() && isTakenOver(piece) ? 1 : 0;
        }
        return cost;
    }

    /** People whose week changes; see {@link Touched}. */
    public long touched() {
        return touched.cost(changed);
    }

    private boolean isTakenOver(Piece surplus) {
        if (surplus.found().isEmpty()) {
            return false;
        }
        var home = surplus.found().getFirst();
        for (var piece : changed) {
            if (piece != surplus
                    && piece.now().size() == 1
                    && piece.now().getFirst().slot() == home.slot()
                    && piece.now().getFirst().room() == home.room()
                    && Pieces.areAlike(surplus, piece)) {
                return true;
            }
        }
        return false;
    }

    public void take(Step step) {
        for (var turn : step.turns()) {
            move(turn.piece(), turn.puts());
        }
    }

    public void move(Piece piece, List<Put> puts) {
        for (var put : piece.now()) {
            must.remove(put.lesson());
            misplaced.clear(put.lesson().index());
        }
        piece.setNow(puts);
        for (var put : puts) {
            must.place(put.lesson(), put.slot(), put.room());
            noteMisplaced(put);
        }
        stale.set(piece.index());
        if (piece.isChanged()) {
            changed.add(piece);
        } else {
            changed.remove(piece);
        }
    }

    /** Where the pieces of a step are, so that it can be taken back. */
    public List<List<Put>> places(Step step) {
        var places = new ArrayList<List<Put>>(step.turns().size());
        for (var turn : step.turns()) {
            places.add(turn.piece().now());
        }
        return places;
    }

    public void takeBack(Step step, List<List<Put>> places) {
        for (int i = places.size() - 1; i >= 0; i--) {
            move(step.turns().get(i).piece(), places.get(i));
        }
    }

    private void noteMisplaced(Put put) {
        misplaced.set(
                put.lesson().index(), must.mustCost(put.lesson(), put.slot(), put.room()) > 0);
    }

    /** Penalty of all broken must-rules. */
    public long hard() {
        return must.hard();
    }

    /** Penalty of all broken should-rules. */
    public long soft() {
        for (int i = stale.nextSetBit(0); i >= 0; i = stale.nextSetBit(i + 1)) {
            judged.get(i).forEach(put -> should.remove(put.lesson()));
        }
        for (int i = stale.nextSetBit(0); i >= 0; i = stale.nextSetBit(i + 1)) {
            var now = pieces.get(i).now();
            now.forEach(put -> should.place(put.lesson(), put.slot(), put.room()));
            judged.set(i, now);
        }
        stale.clear();
        return should.soft();
    }

    /** The must-points that are broken now, those of single placements included. */
    public List<RunningScore.Broken> broken() {
        var broken = must.broken();
        for (int i = misplaced.nextSetBit(0); i >= 0; i = misplaced.nextSetBit(i + 1)) {
            var now = occupancy();
            for (var entry : must.forbidding(now.lesson(i), now.slotOf(i), now.roomOf(i))) {
                broken.add(
                        new RunningScore.Broken(
                                entry, i, Math.max(1, entry.rule().deviation(now, i))));
            }
        }
        return broken;
    }
}
