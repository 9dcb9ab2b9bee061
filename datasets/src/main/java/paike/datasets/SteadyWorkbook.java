package paike.datasets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes workbooks without the time of day, so that the same content gives the same bytes. */
public final class SteadyWorkbook {
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2020, 1, 1, 0, 0);

    private SteadyWorkbook() {}

    /** Leaves workbook and stream open. */
    public static void write(XSSFWorkbook workbook, String title, OutputStream out)
            throws IOException {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(noTime()));
        properties.setModified(Optional.of(noTime()));
        properties.setCreator("Paike");
        properties.setTitle(title);
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        withoutClock(bytes.toByteArray(), out);
    }

    @SuppressWarnings("JavaUtilDate") // POI knows no other
    private static Date noTime() {
        return Date.from(Instant.EPOCH);
    }

    /** Copies the archive with fixed times in place of the current one. */
    private static void withoutClock(byte[] bytes, OutputStream out) throws IOException {
        var copy = new ZipOutputStream(out);
        try (var original = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = original.getNextEntry();
                    entry != null;
                    entry = original.getNextEntry()) {
                var fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(ENTRY_TIME);
                copy.putNextEntry(fixed);
                original.transferTo(copy);
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
