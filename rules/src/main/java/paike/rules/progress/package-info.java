/** Rules about who is how far in the lesson plans. */
@NullMarked
package paike.rules.progress;

import org.jspecify.annotations.NullMarked;
