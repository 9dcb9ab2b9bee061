/**
 * The project's own files: {@code school.json}, {@code rulebook.json}, {@code plan.json}; {@code
 * docs/format.md} is their specification.
 */
@NullMarked
package paike.datasets.json;

import org.jspecify.annotations.NullMarked;
