package paike.datasets.fet;

import java.util.ArrayList;
import java.util.List;
import paike.datasets.xml.XmlText;

/** An element of the file that is written: either a text or elements within it. */
final class ExportedElement {
    private final String name;
    private final String text;
    private final List<ExportedElement> children = new ArrayList<>();

    private ExportedElement(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static ExportedElement of(String name) {
        return new ExportedElement(name, "");
    }

    /** Adds a child that is a text or number. */
    ExportedElement with(String child, Object value) {
        return with(new ExportedElement(child, value.toString()));
    }

    ExportedElement with(ExportedElement child) {
        children.add(child);
        return this;
    }

    ExportedElement with(List<ExportedElement> more) {
        children.addAll(more);
        return this;
    }

    /** Name of the element, such as that of a constraint. */
    String name() {
        return name;
    }

    /** Writes it and what is in it, each on a line of its own, indented by tabs. */
    void print(StringBuilder out, int depth) {
        out.append("\t".repeat(depth)).append('<').append(name).append('>');
        if (children.isEmpty()) {
            out.append(XmlText.escaped(text));
        } else {
            out.append('\n');
            children.forEach(child -> child.print(out, depth + 1));
            out.append("\t".repeat(depth));
        }
        out.append("</").append(name).append(">\n");
    }
}
