/**
 * Dated work of the academic affairs office: finds the lessons and people that staff name, and says
 * changes in words. May import model, rules, solver and datasets; prints nothing.
 */
@NullMarked
package paike.app.dated;

import org.jspecify.annotations.NullMarked;
