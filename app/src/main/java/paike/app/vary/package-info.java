/**
 * What-ifs solved side by side, each in a folder of its own that says what it was made of, so that
 * a second run does only what is left.
 */
@NullMarked
package paike.app.vary;

import org.jspecify.annotations.NullMarked;
