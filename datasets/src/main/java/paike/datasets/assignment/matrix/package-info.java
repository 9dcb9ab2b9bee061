/** Matrices of subjects and classes or grades, with teachers or hours in their cells. */
@NullMarked
package paike.datasets.assignment.matrix;

import org.jspecify.annotations.NullMarked;
