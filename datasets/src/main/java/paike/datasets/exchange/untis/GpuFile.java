package paike.datasets.exchange.untis;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.grid.Encoding;
import paike.datasets.json.JsonFile;
import paike.model.Text;

/**
 * The lines of a file of Untis. Separator and quotes are what the user chose there; the text is
 * UTF-8, GBK, or of Western Windows.
 */
record GpuFile(String name, List<Line> lines) {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A line and where it stands, such as "line 12". */
    record Line(String place, List<String> fields) {
        /** Empty where the line is shorter. */
        String get(int column) {
            return column < fields.size() ? fields.get(column).strip() : "";
        }
    }

    /**
     * @throws DatasetException if there is no such file, or if it is no such text
     */
    static GpuFile read(Path path) {
        var file = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw DatasetException.of(
                        file,
                        "",
                        new Text("文件不存在", "there is no such file"),
                        new Text("请检查路径。", "Check the path."));
            }
            JsonFile.refuseIfTooLarge(path);
            var text = text(path);
            var lines = new ArrayList<Line>();
            try (var csv =
                    CsvReader.builder()
                            .fieldSeparator(separator(text))
                            .skipEmptyLines(true)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(text)) {
                csv.forEach(row -> lines.add(line(row)));
            }
            return new GpuFile(file, lines);
        } catch (CsvParseException e) {
            throw DatasetException.of(
                    file,
                    "",
                    Text.of(
                            "引号不成对：%s",
                            "quotes that do not match: %s", String.valueOf(e.getMessage())),
                    Problem.NO_ADVICE);
        } catch (IOException e) {
            throw DatasetException.of(
                    file,
                    "",
                    Text.of("无法读取：%s", "cannot be read: %s", JsonFile.reason(e)),
                    new Text("请检查路径和权限。", "Check path and permissions."));
        }
    }

    private static Line line(CsvRecord row) {
        return new Line("line " + row.getStartingLineNumber(), row.getFields());
    }

    /** The one of the usual separators that the first line has most of, outside quotes. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        var bare = first.replaceAll("\"[^\"]*\"", "");
        Map<Character, Long> counts =
                bare.chars()
                        .filter(c -> c == ',' || c == ';' || c == '\t' || c == '|')
                        .mapToObj(c -> (char) c)
                        .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(',');
    }

    private static String text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        return isUtf8(bytes) || !isWestern(bytes)
                ? Encoding.text(path)
                : new String(bytes, WESTERN);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Letters with accents stand alone among others; Chinese ones are pairs of high bytes. */
    private static boolean isWestern(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] < 0 && bytes[i + 1] < 0) {
                return false;
            }
        }
        return true;
    }
}
