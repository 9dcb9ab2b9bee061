/** Tests of the generator. */
@NullMarked
package paike.datasets.synthetic;

import org.jspecify.annotations.NullMarked;
