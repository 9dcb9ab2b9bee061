/** The command line, one file per command; the only place that prints. */
@NullMarked
package paike.app.cli;

import org.jspecify.annotations.NullMarked;
