/**
 * Forms for pupils' wishes and results of the clubs, as CSV and as workbooks. May import {@code
 * paike.model} and format libraries.
 */
@NullMarked
package paike.datasets.clubs;

import org.jspecify.annotations.NullMarked;
