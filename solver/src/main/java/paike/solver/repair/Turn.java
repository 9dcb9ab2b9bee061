package paike.solver.repair;

import java.util.List;

/**
 * A piece at its new place.
 *
 * @param puts empty = it has none
 */
record Turn(Piece piece, List<Put> puts) {}
