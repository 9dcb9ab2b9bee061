/** The profiles of the schools in {@code datasets/data}, one each. */
@NullMarked
package paike.datasets.synthetic.schools;

import org.jspecify.annotations.NullMarked;
