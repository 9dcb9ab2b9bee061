package paike.datasets.xml;

import java.util.List;
import java.util.Map;

/**
 * An element of an XML file.
 *
 * @param text all text directly in it, blanks included: names may begin or end with them
 * @param line where it starts, from 1
 */
public record XmlElement(
        String name,
        String text,
        Map<String, String> attributes,
        List<XmlElement> children,
        int line) {

    /** All children of a name, in order. */
    public List<XmlElement> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName)).toList();
    }

    /** The value of the first attribute with one of the names; empty if there is none. */
    public String attribute(String... names) {
        for (var one : names) {
            var value = attributes.get(one);
            if (value != null) {
                return value.strip();
            }
        }
        return "";
    }

    /** The place of a problem, such as "line 12, &lt;lesson&gt;". */
    public String place() {
        return "line " + line + ", <" + name + ">";
    }
}
