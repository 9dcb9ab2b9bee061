package paike.datasets.fet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import paike.datasets.DatasetException;
import paike.model.Text;

/**
 * The text of an XML file and the encoding it declares, so that it can be written back alike.
 *
 * @param text with the byte order mark, if there is one
 */
record FetText(String text, Charset charset) {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private static final Text ADVICE =
            new Text("请用 FET 打开后重新保存（UTF-8）。", "Open the file in FET and save it again (UTF-8).");

    private static final char MARK = '\uFEFF';
    private static final int HEAD = 200;

    /**
     * @throws DatasetException if the bytes are no text in the encoding declared
     */
    static FetText of(String file, byte[] bytes) {
        var charset = charset(file, bytes);
        var decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var out =
                CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        var result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        if (!result.isUnderflow()) {
            out.flip();
            long line = 1 + out.chars().filter(c -> c == '\n').count();
            throw DatasetException.of(
                    file,
                    "line " + line,
                    Text.of("文件内容不是 %s 编码", "the text is not in the encoding %s", charset.name()),
                    ADVICE);
        }
        out.flip();
        return new FetText(out.toString(), charset);
    }

    /** As the byte order mark or else the declaration has it; UTF-8 by default. */
    private static Charset charset(String file, byte[] bytes) {
        if (bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
            return StandardCharsets.UTF_16;
        }
        var head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        var declared = ENCODING.matcher(head.startsWith("ï»¿") ? head.substring(3) : head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(declared.group(1).strip());
        } catch (IllegalArgumentException e) {
            throw DatasetException.of(
                    file,
                    "line 1",
                    Text.of(
                            "编码 \"%s\" 未知，应为 UTF-8",
                            "the encoding \"%s\" is unknown, UTF-8 expected", declared.group(1)),
                    ADVICE);
        }
    }

    /** Without the byte order mark. */
    String content() {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Another text in the same encoding. */
    byte[] bytes(String other) {
        return other.getBytes(charset);
    }
}
