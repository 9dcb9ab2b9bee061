package paike.datasets.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.model.Text;

/** Reads CSV: commas, tabs or semicolons, in any encoding that {@link Encoding} knows. */
final class CsvCells {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '，', '|');
    private static final int LOOKED_AT = 20;

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?");
    private static final int MOST = 1000;

    private CsvCells() {}

    static GridFile read(Path path) throws IOException {
        var name = path.toString();
        var text = Encoding.text(path);
        var grid = new Grid.Builder(String.valueOf(path.getFileName()), false, false);
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(false)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            int line = -1;
            for (var row : csv) {
                line++; // a row of the table may be several lines of the text
                for (int column = 0; column < row.getFieldCount(); column++) {
                    grid.put(line, column, row.getField(column));
                }
            }
        } catch (CsvParseException e) {
            throw DatasetException.of(
                    name,
                    "",
                    Text.of("不是正确的 CSV：%s", "this is not CSV: %s", String.valueOf(e.getMessage())),
                    Problem.NO_ADVICE);
        }
        return new GridFile(name, List.of(grid.build()), List.of());
    }

    /** The one of which most of the first lines have the same number. */
    private static char separator(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            int score = score(lines, separator);
            if (score > most) {
                most = score;
                best = separator;
            }
        }
        return best;
    }

    /** First how many lines agree on the number of fields, then how many fields those are. */
    private static int score(List<String> lines, char separator) {
        var counts = new TreeMap<Long, Integer>();
        for (var line : lines) {
            var bare = QUOTED.matcher(line).replaceAll("");
            counts.merge(bare.chars().filter(c -> c == separator).count(), 1, Integer::sum);
        }
        counts.remove(0L);
        int best = 0;
        for (var one : counts.entrySet()) {
            best = Math.max(best, one.getValue() * MOST + (int) Math.min(MOST - 1, one.getKey()));
        }
        return best;
    }
}
