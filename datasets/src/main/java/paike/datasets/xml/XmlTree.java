package paike.datasets.xml;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.json.JsonFile;
import paike.model.Text;

/** An XML file as a tree. Document types and entities of its own are refused, so none can grow. */
public final class XmlTree {
    /** No element of a school lies deeper. */
    private static final int MAX_DEPTH = 20;

    /** A document type that declares nothing, as the first files of FET 5 have it. */
    private static final Pattern PLAIN_TYPE =
            Pattern.compile("(?s)\\s*(<\\?xml[^>]*>)?\\s*<!DOCTYPE\\s+\\w+\\s*>");

    private static final int SHOWN = 60;

    private final String file;
    private final String text;
    private final Kind kind;
    private final boolean plainType;

    /**
     * What kind of file it ought to be.
     *
     * @param title such as "a file of FET"
     * @param root name of its outermost element
     * @param program that writes such files
     */
    public record Kind(Text title, String root, String program) {
        private Text advice() {
            return Text.of(
                    "请重新复制该文件，或用 %s 打开后重新保存。",
                    "Copy the file again, or open it in %s and save it again.", program);
        }

        /** What to do about an encoding that is wrong. */
        public Text encodingAdvice() {
            return Text.of(
                    "请用 %s 打开后重新保存（UTF-8）。",
                    "Open the file in %s and save it again (UTF-8).", program);
        }

        /** True if the outermost element begins and does not end. */
        private boolean isCutOff(String text) {
            var name = Pattern.quote(root);
            return Pattern.matches(
                    "(?is).*?<" + name + "[\\s>](?!.*</" + name + "\\s*>\\s*$).*", text);
        }
    }

    private XmlTree(String file, String text, Kind kind) {
        this.file = file;
        this.text = text;
        this.kind = kind;
        this.plainType = PLAIN_TYPE.matcher(text).lookingAt();
    }

    /**
     * @throws DatasetException if the file is missing, too large or no XML
     */
    public static byte[] bytes(Path path) {
        String file = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw DatasetException.of(
                        file,
                        "",
                        new Text("文件不存在", "there is no such file"),
                        new Text("请检查路径。", "Check the path."));
            }
            JsonFile.refuseIfTooLarge(path);
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw DatasetException.of(
                    file,
                    "",
                    Text.of("无法读取：%s", "cannot be read: %s", JsonFile.reason(e)),
                    new Text("请检查路径和权限。", "Check path and permissions."));
        }
    }

    /**
     * @param file as the user named it
     * @throws DatasetException if the text is no XML
     */
    public static XmlElement parse(String file, XmlText text, Kind kind) {
        if (text.content().isBlank()) {
            throw DatasetException.of(
                    file,
                    "",
                    Text.of("文件是空的，应为%s", "the file is empty, %s expected", kind.title()),
                    Problem.NO_ADVICE);
        }
        return new XmlTree(file, text.content(), kind).parse();
    }

    private XmlElement parse() {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
            return tree(reader);
        } catch (XMLStreamException e) {
            throw broken(reader);
        } finally {
            close(reader);
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private static void close(@Nullable XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element whose end has not been read. */
    private static final class Open {
        private final String name;
        private final int line;
        private final Map<String, String> attributes;
        private final StringBuilder text = new StringBuilder();
        private final ArrayList<XmlElement> children = new ArrayList<>();

        Open(XMLStreamReader reader) {
            this.name = reader.getLocalName();
            this.line = reader.getLocation().getLineNumber();
            this.attributes = new LinkedHashMap<>();
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
        }

        XmlElement closed() {
            return new XmlElement(name, text.toString(), attributes, children, line);
        }
    }

    private XmlElement tree(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Open>();
        XmlElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    if (!plainType) {
                        refuseType(reader);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(new Open(reader));
                    refuseDepth(open);
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) {
                        open.getFirst().text.append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop().closed();
                    if (open.isEmpty()) {
                        root = closed;
                    } else {
                        open.getFirst().children.add(closed);
                    }
                }
                default -> {
                    // comments and instructions say nothing about a school
                }
            }
        }
        if (root == null) {
            throw new XMLStreamException("no element");
        }
        return root;
    }

    private void refuseDepth(ArrayDeque<Open> open) {
        if (open.size() > MAX_DEPTH) {
            throw DatasetException.of(
                    file,
                    "line " + open.getFirst().line,
                    Text.of(
                            "元素嵌套超过 %d 层",
                            "elements lie within one another more than %d deep", MAX_DEPTH),
                    Text.of("这不像是%s，请检查是否选错了文件。", "Is it %s?", kind.title()));
        }
    }

    private void refuseType(XMLStreamReader reader) {
        throw DatasetException.of(
                file,
                "line " + reader.getLocation().getLineNumber(),
                new Text(
                        "文件含有文档类型声明（DOCTYPE），其中的实体可能无限展开，因此不读取",
                        "the file declares a document type (DOCTYPE), whose entities could grow"
                                + " without end; it is not read"),
                Text.of(
                        "请删除 DOCTYPE 声明，或用 %s 打开后重新保存。",
                        "Delete the DOCTYPE, or open the file in %s and save it again.",
                        kind.program()));
    }

    /** In words of its own, for what the parser says is in the language of the machine. */
    private DatasetException broken(@Nullable XMLStreamReader reader) {
        int line = reader == null ? 1 : Math.max(1, reader.getLocation().getLineNumber());
        if (kind.isCutOff(text)) {
            return DatasetException.of(
                    file,
                    "line " + line,
                    Text.of(
                            "不是完整的 XML：文件到这里就结束了，可能被截断",
                            "this is not complete XML: the file ends here, before <%s> does; it may"
                                    + " be cut off",
                            kind.root()),
                    kind.advice());
        }
        return DatasetException.of(
                file,
                "line " + line,
                Text.of("不是正确的 XML：\"%s\"", "this is not XML: \"%s\"", excerpt(line)),
                kind.advice());
    }

    /** The beginning of a line. */
    private String excerpt(int line) {
        var found = text.lines().skip(line - 1L).findFirst().orElse("").strip();
        return found.length() <= SHOWN ? found : found.substring(0, SHOWN) + " ...";
    }
}
