/**
 * Schools of FET, the free timetabling software: {@code .fet} files in, and solved ones out. Reads
 * no other package of this module but what all share.
 */
@NullMarked
package paike.datasets.fet;

import org.jspecify.annotations.NullMarked;
