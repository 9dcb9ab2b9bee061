package paike.datasets.fet;

import java.util.ArrayList;
import paike.datasets.xml.XmlElement;
import paike.datasets.xml.XmlText;
import paike.datasets.xml.XmlTree;
import paike.model.Text;

/** A file of FET as a tree; the version, an attribute, is kept as a first child of the root. */
final class FetXml {
    static final XmlTree.Kind KIND =
            new XmlTree.Kind(new Text(" FET 文件", "a file of FET"), "fet", "FET");

    private FetXml() {}

    /**
     * @param file as the user named it
     * @throws paike.datasets.DatasetException if the text is no XML
     */
    static FetElement parse(String file, XmlText text) {
        var root = XmlTree.parse(file, text, KIND);
        var element = element(root);
        var version = root.attributes().get("version");
        if (version != null) {
            element.children()
                    .addFirst(
                            new FetElement(
                                    "version", version.strip(), new ArrayList<>(), root.line()));
        }
        return element;
    }

    private static FetElement element(XmlElement of) {
        var children = new ArrayList<FetElement>();
        of.children().forEach(child -> children.add(element(child)));
        return new FetElement(of.name(), of.text(), children, of.line());
    }
}
