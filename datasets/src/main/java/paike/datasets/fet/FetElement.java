package paike.datasets.fet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a {@code .fet} file.
 *
 * @param text all text directly in it, blanks included: names may begin or end with them
 * @param line where it starts, from 1
 */
record FetElement(String name, String text, List<FetElement> children, int line) {

    /** All children of a name, in order. */
    List<FetElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The first child with one of the names, each a spelling of some version, or null. */
    @Nullable FetElement first(String... names) {
        for (var childName : names) {
            for (var child : children) {
                if (child.name.equals(childName)) {
                    return child;
                }
            }
        }
        return null;
    }

    /** Text of the first child with one of the names; empty if there is none. */
    String textOf(String... names) {
        var child = first(names);
        return child == null ? "" : child.text;
    }

    /** The place of a problem, such as "line 12, &lt;Activity&gt;". */
    String place() {
        return "line " + line + ", <" + name + ">";
    }
}
