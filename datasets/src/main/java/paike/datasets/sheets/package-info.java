/**
 * Staff's spreadsheets, and the tables that people read a plan by: weeks and master sheets. May
 * import the model, the rules and POI.
 */
@NullMarked
package paike.datasets.sheets;

import org.jspecify.annotations.NullMarked;
