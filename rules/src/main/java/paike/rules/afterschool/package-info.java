/** Rules about after-school service: care, clubs and their members. */
@NullMarked
package paike.rules.afterschool;

import org.jspecify.annotations.NullMarked;
