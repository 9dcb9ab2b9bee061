package paike.app.export;

import java.nio.charset.StandardCharsets;

/**
 * A file of an export, before it is written.
 *
 * @param path below the folder of the export, with {@code /}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ExportFile(String path, byte[] bytes) {

    static ExportFile of(String path, String text) {
        return new ExportFile(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
