/** Several plans side by side: figures, rules and what moved. */
@NullMarked
package paike.app.compare;

import org.jspecify.annotations.NullMarked;
