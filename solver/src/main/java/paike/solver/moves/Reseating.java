package paike.solver.moves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import paike.rules.Level;
import paike.solver.board.Block;
import paike.solver.board.Board;
import paike.solver.board.Displacement;
import paike.solver.board.Obstacles;
import paike.solver.board.Openings;
import paike.solver.board.Partners;
import paike.solver.planning.PlannedLesson;
import paike.solver.planning.Spot;
import paike.solver.planning.Workspace;

/**
 * Moves a lesson where its wishes are kept best, whoever is in its way there: those move on along a
 * short chain until no must-rule is broken. Where limits of teachers' weeks are tight, hardly any
 * change or chain made without a look at them keeps them all; this one does.
 */
final class Reseating {
    /** Blocks looked at for one that has a place, and for one that has none. */
    private static final int CALLS = 10;

    private static final int CALLS_FOR_UNPLACED = 100;

    private final Workspace workspace;
    private final RandomGenerator random;
    private final Board board;
    private final List<Block> movable;
    private final Displacement displacement;

    /** Blocks without a place. */
    private final List<Block> waiting = new ArrayList<>();

    Reseating(Workspace workspace) {
        this.workspace = workspace;
        this.random = workspace.random();
        var scenario = workspace.scenario();
        this.board = new Board(scenario, workspace.lessons());
        this.movable =
                board.blocks().all().stream().filter(block -> block.slotCount() > 1).toList();
        var dearness = new int[board.blocks().all().size()];
        Arrays.fill(dearness, 1);
        var wishes = new Partners(scenario.rulebook().of(Level.SHOULD), scenario.school());
        this.displacement =
                new Displacement(
                        board,
                        new Openings(board, workspace.score(), wishes, dearness, random),
                        new Obstacles(board, dearness, random),
                        Displacement.Reach.near(scenario.rulebook()));
    }

    /** Moves any block, or gives one a place that has none; null if that did not succeed. */
    @Nullable PlaceMove draw() {
        mirror();
        if (!movesOne()) {
            return null;
        }
        var steps = new ArrayList<PlaceMove.Step>();
        for (var seated : List.copyOf(displacement.seated())) {
            addSteps(seated, steps);
        }
        displacement.takeBack();
        return new PlaceMove(steps, workspace);
    }

    private boolean movesOne() {
        if (!waiting.isEmpty() && random.nextBoolean()) {
            return displacement.trySeat(any(waiting), CALLS_FOR_UNPLACED);
        }
        if (movable.isEmpty()) {
            return false;
        }
        var block = any(movable);
        return board.isPlaced(block) && displacement.tryElsewhere(block, CALLS);
    }

    private Block any(List<Block> blocks) {
        return blocks.get(random.nextInt(blocks.size()));
    }

    private void addSteps(Block block, List<PlaceMove.Step> steps) {
        for (int i = 0; i < block.size(); i++) {
            var planned = workspace.lessons().get(block.lesson(i).getIndex());
            var spot = board.spot(planned.getIndex());
            if (!Objects.equals(spot, planned.getSpot())) {
                steps.add(new PlaceMove.Step(planned, spot));
            }
        }
    }

    /** Makes the board show the working solution. */
    private void mirror() {
        for (var block : board.blocks().all()) {
            if (board.isPlaced(block) && !isAsSolved(block)) {
                board.take(block);
            }
        }
        waiting.clear();
        for (var block : board.blocks().all()) {
            if (board.isPlaced(block)) {
                continue;
            }
            if (!isSolved(block)) {
                waiting.add(block);
            } else {
                var spots = new Spot[block.size()];
                for (int i = 0; i < spots.length; i++) {
                    spots[i] = solved(block, i).getSpot();
                }
                board.put(block, spots);
            }
        }
    }

    private boolean isAsSolved(Block block) {
        for (int i = 0; i < block.size(); i++) {
            var planned = solved(block, i);
            if (!Objects.equals(planned.getSpot(), board.spot(planned.getIndex()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the working solution has a place for all of a block. */
    private boolean isSolved(Block block) {
        for (int i = 0; i < block.size(); i++) {
            if (solved(block, i).getSpot() == null) {
                return false;
            }
        }
        return true;
    }

    private PlannedLesson solved(Block block, int i) {
        return workspace.lessons().get(block.lesson(i).getIndex());
    }
}
