package paike.datasets.fet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Locale;
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
final class FetXml {
    /** No element of FET lies deeper. */
    private static final int MAX_DEPTH = 20;

    private final String file;

    private FetXml(String file) {
        this.file = file;
    }

    /**
     * @throws DatasetException if the file is missing, too large or no XML
     */
    static byte[] bytes(Path path) {
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
     * @throws DatasetException if the bytes are no XML
     */
    static FetElement parse(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw DatasetException.of(
                    file,
                    "",
                    new Text("文件是空的，应为 FET 文件", "the file is empty, a file of FET expected"),
                    Problem.NO_ADVICE);
        }
        return new FetXml(file).parse(bytes);
    }

    private FetElement parse(byte[] bytes) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            return tree(reader);
        } catch (XMLStreamException e) {
            throw broken(e, reader);
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
        private final StringBuilder text = new StringBuilder();
        private final ArrayList<FetElement> children = new ArrayList<>();

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }

        FetElement closed() {
            return new FetElement(name, text.toString(), children, line);
        }
    }

    private FetElement tree(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Open>();
        FetElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> refuseType(reader);
                case XMLStreamConstants.START_ELEMENT -> {
                    open.push(
                            new Open(reader.getLocalName(), reader.getLocation().getLineNumber()));
                    if (open.size() == 1) {
                        version(reader, open.getFirst());
                    }
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

    /** The version, an attribute, is kept as a first child of the root. */
    private static void version(XMLStreamReader reader, Open root) {
        var version = reader.getAttributeValue(null, "version");
        if (version != null) {
            root.children.add(
                    new FetElement("version", version.strip(), new ArrayList<>(), root.line));
        }
    }

    private void refuseDepth(ArrayDeque<Open> open) {
        if (open.size() > MAX_DEPTH) {
            throw DatasetException.of(
                    file,
                    "line " + open.getFirst().line,
                    Text.of(
                            "元素嵌套超过 %d 层",
                            "elements lie within one another more than %d deep", MAX_DEPTH),
                    new Text("这不像是 FET 文件，请检查是否选错了文件。", "Is it the right file?"));
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
                new Text(
                        "请删除 DOCTYPE 声明，或用 FET 打开后重新保存。",
                        "Delete the DOCTYPE, or open the file in FET and save it again."));
    }

    private DatasetException broken(XMLStreamException e, @Nullable XMLStreamReader reader) {
        String said = String.valueOf(e.getMessage());
        int line =
                e.getLocation() != null
                        ? e.getLocation().getLineNumber()
                        : reader == null ? 0 : reader.getLocation().getLineNumber();
        return DatasetException.of(file, line > 0 ? "line " + line : "", words(said), advice(said));
    }

    /** What the parser says, for people: without its line numbers and names of types. */
    private static Text words(String said) {
        if (isEncoding(said)) {
            return new Text(
                    "文件内容与声明的编码不符，或编码未知",
                    "the text is not in the encoding that the file declares, or that is unknown");
        }
        if (said.contains("must start and end within the same entity")
                || said.contains("must be terminated by the matching end-tag")
                || said.contains("Premature end of file")
                || said.contains("end of file")) {
            return new Text(
                    "不是完整的 XML：元素没有正确结束，文件可能被截断",
                    "this is not complete XML: an element does not end as it should; the file may"
                            + " be cut off");
        }
        var reason = said.replaceAll("(?s)^.*Message: ", "").lines().findFirst().orElse("");
        return Text.of("不是正确的 XML：%s", "this is not XML: %s", reason);
    }

    private static boolean isEncoding(String said) {
        var low = said.toLowerCase(Locale.ROOT);
        return low.contains("encoding") || low.contains("invalid byte") || low.contains("utf-");
    }

    private static Text advice(String said) {
        return isEncoding(said)
                ? new Text(
                        "请用 FET 打开后重新保存（UTF-8）。", "Open the file in FET and save it again (UTF-8).")
                : new Text(
                        "请重新复制该文件，或用 FET 打开后重新保存。",
                        "Copy the file again, or open it in FET and save it again.");
    }
}
