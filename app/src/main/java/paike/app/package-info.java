/** What a person touches. */
@NullMarked
package paike.app;

import org.jspecify.annotations.NullMarked;
