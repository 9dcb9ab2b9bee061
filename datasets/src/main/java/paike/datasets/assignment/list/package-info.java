/** Lists under heads, a row per teacher, task, class or time without lessons. */
@NullMarked
package paike.datasets.assignment.list;

import org.jspecify.annotations.NullMarked;
