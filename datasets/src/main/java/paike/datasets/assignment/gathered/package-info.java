/** What sheets said who teaches what, gathered class by class before a school is made of it. */
@NullMarked
package paike.datasets.assignment.gathered;

import org.jspecify.annotations.NullMarked;
