/** Small tables in text blocks, from which schools are made up. */
@NullMarked
package paike.datasets.synthetic.tables;

import org.jspecify.annotations.NullMarked;
