/** The files a command leaves behind, and the ones it finds again. */
@NullMarked
package paike.app.results;

import org.jspecify.annotations.NullMarked;
