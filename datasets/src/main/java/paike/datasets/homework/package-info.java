/**
 * Homework plans made by hand or by Paike, as lists and as weekly boards. May import {@code
 * paike.datasets.grid}, {@code words}, {@code manual}, {@code json}.
 */
@NullMarked
package paike.datasets.homework;

import org.jspecify.annotations.NullMarked;
