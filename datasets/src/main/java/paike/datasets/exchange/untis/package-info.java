/** Files of Untis (GPU001.TXT and its like), read and written. May import the exchange and CSV. */
@NullMarked
package paike.datasets.exchange.untis;

import org.jspecify.annotations.NullMarked;
