/**
 * What a school is: immutable facts with dense indexes, and the week cut into slots. May import
 * {@code paike.model} only.
 */
@NullMarked
package paike.model.school;

import org.jspecify.annotations.NullMarked;
