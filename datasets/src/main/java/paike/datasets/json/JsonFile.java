package paike.datasets.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.model.Text;

/** A JSON file as a tree, and a tree as a file. */
public final class JsonFile {
    /** Larger files are refused: no school needs them. */
    public static final long MAX_BYTES = 64L << 20;

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('(.)'");
    private static final Pattern TWICE = Pattern.compile("^Duplicate field '(.*)'");

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Text NOT_UTF_8 =
            new Text("请把文件另存为 UTF-8 编码。", "Save the file in the encoding UTF-8.");

    private JsonFile() {}

    /**
     * @throws DatasetException if the file is missing, too large or no JSON
     */
    public static JsonNode read(Path path) {
        String file = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw DatasetException.of(
                        file,
                        "",
                        new Text("文件不存在", "there is no such file"),
                        new Text("请检查路径。", "Check the path."));
            }
            refuseIfTooLarge(path);
            byte[] bytes = Files.readAllBytes(path);
            return parse(file, bytes);
        } catch (IOException e) {
            throw DatasetException.of(
                    file,
                    "",
                    Text.of("无法读取：%s", "cannot be read: %s", reason(e)),
                    new Text("请检查路径和权限。", "Check path and permissions."));
        }
    }

    /**
     * @throws DatasetException if the file has more than {@link #MAX_BYTES}
     */
    public static void refuseIfTooLarge(Path path) throws IOException {
        long bytes = Files.size(path);
        if (bytes > MAX_BYTES) {
            throw DatasetException.of(
                    path.toString(),
                    "",
                    Text.of(
                            "文件有 %d MB，最多 %d MB",
                            "the file has %d MB, at most %d MB expected",
                            bytes >> 20,
                            MAX_BYTES >> 20),
                    new Text("这不像是学校数据，请检查是否选错了文件。", "Is it the right file?"));
        }
    }

    static JsonNode parse(String file, byte[] bytes) {
        int bom = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
        try (JsonParser parser = MAPPER.createParser(bytes, bom, bytes.length - bom)) {
            JsonNode tree = MAPPER.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw DatasetException.of(
                        file,
                        "",
                        new Text("文件是空的，应为 JSON 对象", "the file is empty, a JSON object expected"),
                        Problem.NO_ADVICE);
            }
            return tree;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw DatasetException.of(
                    file,
                    at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr(),
                    words(e),
                    advice(e));
        } catch (IOException e) {
            // bytes that are no text in any encoding JSON may have
            throw DatasetException.of(
                    file,
                    "",
                    Text.of(
                            "不是正确的 JSON：%s",
                            "this is not JSON: %s", firstLine(String.valueOf(e.getMessage()))),
                    NOT_UTF_8);
        }
    }

    /** The tree as text, two spaces per level, ending in a line feed. */
    public static String print(JsonNode tree) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer =
                new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why a file could not be read or written, without names of types. */
    public static Text reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> new Text("没有权限", "permission denied");
            case FileAlreadyExistsException file ->
                    new Text("这是一个文件，不是文件夹", "it is a file, not a folder");
            case NoSuchFileException missing -> new Text("文件不存在", "there is no such file");
            default -> Text.same(String.valueOf(e.getMessage()));
        };
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    private static Text advice(JsonProcessingException problem) {
        if (problem instanceof StreamConstraintsException) {
            return new Text("这不像是学校数据，请检查是否选错了文件。", "Is it the right file?");
        }
        return problem.getOriginalMessage().startsWith("Invalid UTF-8")
                ? NOT_UTF_8
                : new Text(
                        "请检查此处及前一行的引号、逗号和括号。",
                        "Check quotes, commas and brackets here and on the line above.");
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }

    /** What the parser says, for people. */
    private static Text words(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return new Text(
                    "不是完整的 JSON：文件到这里就结束了，还缺少引号或括号",
                    "this is not complete JSON: the file ends here, a quote or bracket is missing");
        }
        String said = firstLine(e.getOriginalMessage());
        var character = CHARACTER.matcher(said);
        if (character.find()) {
            return Text.of(
                    "不是正确的 JSON：这里不应有字符 %s",
                    "this is not JSON: unexpected character %s", character.group(1));
        }
        var twice = TWICE.matcher(said);
        if (twice.find()) {
            return Text.of(
                    "\"%s\" 在同一个对象里写了两次", "\"%s\" is stated twice in one object", twice.group(1));
        }
        return Text.of("不是正确的 JSON：%s", "this is not JSON: %s", said);
    }
}
