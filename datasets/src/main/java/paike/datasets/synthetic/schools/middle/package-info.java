/** Schools with grades 7 to 9. */
@NullMarked
package paike.datasets.synthetic.schools.middle;

import org.jspecify.annotations.NullMarked;
