package paike.datasets.grid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.datasets.json.JsonFile;
import paike.model.Text;

/**
 * A file of tables.
 *
 * @param name as the user named it
 * @param sheets in order, hidden ones included
 * @param notes what was seen on the way, such as values of formulas that are not stored
 */
public record GridFile(String name, List<Grid> sheets, List<Problem> notes) {
    /** Larger ones are no timetables. */
    private static final long MOST_BYTES = 64L << 20;

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xltx", "csv", "txt", "tsv");

    /** True if the name of the file is that of a table that can be read, or of an old one. */
    public static boolean isTable(Path path) {
        var ending = ending(path);
        return !Files.isDirectory(path)
                && (ENDINGS.contains(ending) || ending.equals("xls") || ending.equals("et"));
    }

    /** True if the file's name ends with .xlsx or the like. */
    public static boolean isWorkbook(Path path) {
        return isTable(path) && !Set.of("csv", "txt", "tsv").contains(ending(path));
    }

    /** True if the file is packed as workbooks are, whatever its name says. */
    public static boolean isPacked(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** The name without folder and ending, such as 课表. */
    public String stem() {
        return stem(Path.of(name));
    }

    /** Likewise of any file. */
    public static String stem(Path path) {
        var last = String.valueOf(path.getFileName());
        int end = last.lastIndexOf('.');
        return end > 0 ? last.substring(0, end) : last;
    }

    private static String ending(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Reads a workbook or a CSV file; which of them, its content says.
     *
     * @throws DatasetException with one message, if it is no table
     */
    public static GridFile read(Path path) {
        var name = path.toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw bad(name, FileKind.missing(path));
            }
            long size = Files.size(path);
            if (size > MOST_BYTES) {
                throw bad(name, FileKind.tooLarge(size, MOST_BYTES));
            }
            var kind = FileKind.of(path);
            return switch (kind) {
                case WORKBOOK -> WorkbookCells.read(path);
                case TEXT -> CsvCells.read(path);
                default -> throw bad(name, kind.refusal());
            };
        } catch (IOException e) {
            throw DatasetException.of(
                    name,
                    "",
                    Text.of("无法读取：%s", "cannot be read: %s", JsonFile.reason(e)),
                    Problem.NO_ADVICE);
        }
    }

    static DatasetException bad(String file, Refusal refusal) {
        return DatasetException.of(file, "", refusal.message(), refusal.advice());
    }
}
