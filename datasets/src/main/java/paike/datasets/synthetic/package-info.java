/**
 * A seeded generator of primary schools in the shape of 立新学校小学. May import {@code paike.model}
 * only.
 */
@NullMarked
package paike.datasets.synthetic;

import org.jspecify.annotations.NullMarked;
