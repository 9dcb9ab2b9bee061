package paike.datasets.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.model.Text;

/** Reads CSV: commas, tabs or semicolons, in any encoding that {@link Encoding} knows. */
final class CsvCells {
    private static final List<Character> SEPARATORS = List.of(',', '\t', ';', '，', '|');
    private static final int LOOKED_AT = 20;

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

    /** The one that the first lines have most often. */
    private static char separator(String text) {
        var lines = text.lines().limit(LOOKED_AT).toList();
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count =
                    lines.stream().flatMapToInt(String::chars).filter(c -> c == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
