/**
 * Schools from the spreadsheets that staff have: who teaches what (任课安排表), weekly hours (课时表),
 * times without lessons, in whatever layout. What a sheet is for is found out from its heads; every
 * cell is read, guessed, passed over with a reason, or reported.
 */
@NullMarked
package paike.datasets.assignment;

import org.jspecify.annotations.NullMarked;
