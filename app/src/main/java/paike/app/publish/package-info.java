/**
 * What a school puts up for pupils, parents and the public (教学公示): a folder of pages for any web
 * server. May import {@code paike.app.document}, {@code paike.app.pages} and {@code
 * paike.app.report.evidence}.
 */
@NullMarked
package paike.app.publish;

import org.jspecify.annotations.NullMarked;
