/** School years of made-up schools. */
@NullMarked
package paike.datasets.synthetic.calendar;

import org.jspecify.annotations.NullMarked;
