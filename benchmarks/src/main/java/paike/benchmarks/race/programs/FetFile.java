package paike.benchmarks.race.programs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An XML file of FET, read by nothing that the project itself reads schools with. */
final class FetFile {
    private final Element root;

    private FetFile(Element root) {
        this.root = root;
    }

    /**
     * @throws IOException also if it is no XML
     */
    static FetFile read(Path file) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // throws, prints nothing
            return new FetFile(builder.parse(file.toFile()).getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /** The elements of a list below the root; none if there is no such list. */
    List<Element> list(String name) {
        var lists = children(root, name);
        return lists.isEmpty() ? List.of() : children(lists.getFirst());
    }

    List<Element> elements() {
        return children(root);
    }

    /** All constraints, of time and of space. */
    List<Element> constraints() {
        var all = new ArrayList<>(list("Time_Constraints_List"));
        all.addAll(list("Space_Constraints_List"));
        return all;
    }

    /** A list as text that does not depend on white space; empty if there is none. */
    String canonicalList(String name) {
        var lists = children(root, name);
        return lists.isEmpty() ? "" : canonical(lists.getFirst());
    }

    /** An element as text that does not depend on white space. */
    static String canonical(Element element) {
        var text = new StringBuilder();
        canonical(element, text);
        return text.toString();
    }

    private static void canonical(Element element, StringBuilder to) {
        to.append('<').append(element.getTagName()).append('>');
        var own = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE) {
                own.append(child.getNodeValue());
            }
        }
        to.append(own.toString().strip());
        children(element).forEach(child -> canonical(child, to));
        to.append("</").append(element.getTagName()).append('>');
    }

    /** The text of the first child of one of these names, as it is; empty if there is none. */
    static String text(Element element, String... names) {
        for (var name : names) {
            var found = children(element, name);
            if (!found.isEmpty()) {
                return found.getFirst().getTextContent();
            }
        }
        return "";
    }

    private static List<Element> children(Element element, String name) {
        return children(element).stream().filter(c -> c.getTagName().equals(name)).toList();
    }

    private static List<Element> children(Element element) {
        var children = new ArrayList<Element>();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }
}
