/** Which program a file comes from. May import the readers of all of them. */
@NullMarked
package paike.datasets.exchange.files;

import org.jspecify.annotations.NullMarked;
