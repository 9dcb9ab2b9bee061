package paike.datasets.xml;

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
public record XmlText(String text, Charset charset) {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"'>]*)[\"']");

    private static final char MARK = '\uFEFF';
    private static final int HEAD = 200;

    /**
     * @param advice what to do about a file in a wrong encoding
     * @throws DatasetException if the bytes are no text in the encoding declared
     */
    public static XmlText of(String file, byte[] bytes, Text advice) {
        var charset = charset(file, bytes, advice);
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
                    advice);
        }
        out.flip();
        return new XmlText(out.toString(), charset);
    }

    /** As the byte order mark or else the declaration has it; UTF-8 by default. */
    private static Charset charset(String file, byte[] bytes, Text advice) {
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
                    advice);
        }
    }

    /** Without the byte order mark. */
    public String content() {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    /** Another text in the same encoding. */
    public byte[] bytes(String other) {
        return other.getBytes(charset);
    }

    /** As it stands in an element or an attribute; characters that XML knows not are left out. */
    public static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            switch (point) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append("&quot;");
                                case '\'' -> out.append("&apos;");
                                default -> {
                                    if (isAllowed(point)) {
                                        out.appendCodePoint(point);
                                    }
                                }
                            }
                        });
        return out.toString();
    }

    /** XML 1.0 knows no control characters but tab and line ends, and no halves of pairs. */
    private static boolean isAllowed(int point) {
        boolean isControl = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !isControl && !isHalf && point != 0xFFFE && point != 0xFFFF;
    }
}
