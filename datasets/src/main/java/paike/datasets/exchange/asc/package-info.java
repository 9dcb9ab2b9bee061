/** Files of aSc Timetables ("2012 XML"), read and written. May import the exchange and XML. */
@NullMarked
package paike.datasets.exchange.asc;

import org.jspecify.annotations.NullMarked;
