/** Rules about the homework of a week; a plan without homework keeps them all. */
@NullMarked
package paike.rules.homework;

import org.jspecify.annotations.NullMarked;
