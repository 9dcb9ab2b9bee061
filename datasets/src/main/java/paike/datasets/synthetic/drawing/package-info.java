/** Draws the school of a profile: people, who teaches what, rooms, clubs. */
@NullMarked
package paike.datasets.synthetic.drawing;

import org.jspecify.annotations.NullMarked;
