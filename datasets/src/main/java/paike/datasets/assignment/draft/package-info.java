/** The school that is made of what was gathered, and what had to be assumed for it. */
@NullMarked
package paike.datasets.assignment.draft;

import org.jspecify.annotations.NullMarked;
