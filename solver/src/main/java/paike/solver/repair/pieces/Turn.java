package paike.solver.repair.pieces;

import java.util.List;

/**
 * A piece at its new place.
 *
 * @param puts empty = it has none
 */
public record Turn(Piece piece, List<Put> puts) {}
