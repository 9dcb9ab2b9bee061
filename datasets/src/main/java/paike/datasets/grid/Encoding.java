package paike.datasets.grid;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.datasets.DatasetException;
import paike.model.Text;

/**
 * Finds out in which encoding a text is: a byte order mark says so, else it is UTF-8 if it can be,
 * else GB18030, which GBK and GB2312 are parts of.
 */
public final class Encoding {
    private static final List<Charset> TRIED =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Encoding() {}

    /**
     * The text of a file without its byte order mark.
     *
     * @throws DatasetException if it is in none of the encodings
     */
    public static String text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        for (var charset : TRIED) {
            var text = decoded(bytes, charset);
            if (text != null) {
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            }
        }
        throw DatasetException.of(
                path.toString(),
                "",
                new Text(
                        "编码无法识别：既不是 UTF-8 也不是 GBK、GB18030",
                        "the encoding is neither UTF-8 nor GBK or GB18030"),
                new Text("请另存为 “CSV UTF-8”。", "Save it as \"CSV UTF-8\"."));
    }

    /** Null if the bytes are no text of that encoding. */
    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
