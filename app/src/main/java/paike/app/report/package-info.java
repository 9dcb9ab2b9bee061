/**
 * The report of a school on itself for inspectors (减负自查报告): every rule with its evidence. May
 * import {@code paike.app.document} and the words of {@code paike.app.pages}.
 */
@NullMarked
package paike.app.report;

import org.jspecify.annotations.NullMarked;
