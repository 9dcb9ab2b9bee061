/** Primary schools. */
@NullMarked
package paike.datasets.synthetic.schools.primary;

import org.jspecify.annotations.NullMarked;
