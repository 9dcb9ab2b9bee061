/** Words shared by all of the model; imports nothing but the JDK and jspecify. */
@NullMarked
package paike.model;

import org.jspecify.annotations.NullMarked;
