/** Rules about the exams of the year; a school without any keeps them all. */
@NullMarked
package paike.rules.exam;

import org.jspecify.annotations.NullMarked;
