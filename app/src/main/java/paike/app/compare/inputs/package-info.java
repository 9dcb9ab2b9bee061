/**
 * What differs between the schools and rulebooks behind two plans, in words. May import the rules,
 * the words of workbooks and of settings, and {@code paike.app.compare.diff}.
 */
@NullMarked
package paike.app.compare.inputs;

import org.jspecify.annotations.NullMarked;
