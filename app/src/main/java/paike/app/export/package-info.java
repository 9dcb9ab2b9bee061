/**
 * A plan handed on in other formats: which file each becomes, and what is in it. May import
 * datasets and pages.
 */
@NullMarked
package paike.app.export;

import org.jspecify.annotations.NullMarked;
