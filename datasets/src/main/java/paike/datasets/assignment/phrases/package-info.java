/**
 * What single cells of assignment lists say: heads, people with hours, tasks in words, remarks,
 * rooms.
 */
@NullMarked
package paike.datasets.assignment.phrases;

import org.jspecify.annotations.NullMarked;
