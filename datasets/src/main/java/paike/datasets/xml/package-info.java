/**
 * XML files as trees, read so that none of them can do harm. May import nothing but words of
 * problems.
 */
@NullMarked
package paike.datasets.xml;

import org.jspecify.annotations.NullMarked;
