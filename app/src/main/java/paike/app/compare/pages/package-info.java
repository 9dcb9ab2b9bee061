/**
 * Pages of a comparison: the board, what differs, and the notice for those whom it touches. May
 * import the board, its diffs, and the building blocks of {@code paike.app.pages}.
 */
@NullMarked
package paike.app.compare.pages;

import org.jspecify.annotations.NullMarked;
