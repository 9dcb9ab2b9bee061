/** The homework of a week, as planned or as found. May import {@code paike.model.school}. */
@NullMarked
package paike.model.homework;

import org.jspecify.annotations.NullMarked;
