package paike.datasets.workbook;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import paike.datasets.SteadyWorkbook;
import paike.datasets.grid.GridFile;
import paike.datasets.workbook.layout.SchoolSheets;
import paike.datasets.workbook.reading.ReadSchool;
import paike.datasets.workbook.reading.WorkbookReader;
import paike.datasets.workbook.reading.WorkbookTrees;
import paike.datasets.workbook.writing.EmptySchool;
import paike.datasets.workbook.writing.WorkbookWriter;
import paike.model.Language;

/**
 * A school with its rulebook as one workbook, {@code .xlsx}, to be filled in by hand. What is
 * written is read back as the same school and the same rulebook.
 */
public final class SchoolWorkbook {

    private SchoolWorkbook() {}

    /**
     * Writes a workbook; leaves the stream open. The same input gives the same bytes.
     *
     * @param school tree of {@code school.json}
     * @param rulebook tree of {@code rulebook.json}; a missing node = none
     */
    public static void write(
            JsonNode school, JsonNode rulebook, OutputStream out, Language language)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new WorkbookWriter(workbook, language).write(school, rulebook);
            SteadyWorkbook.write(
                    workbook, school.path("name").asText(school.path("id").asText()), out);
        }
    }

    /** True if there is a column for whatever the school states, so that nothing is lost. */
    public static boolean canHold(JsonNode school) {
        for (var plan : SchoolSheets.LISTS) {
            for (var thing : plan.rows(school)) {
                if (!plan.holds(thing)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Writes an empty workbook with notes and examples, a usual day, common subjects of a primary
     * school and the usual rules.
     */
    public static void writeEmpty(OutputStream out, Language language) throws IOException {
        write(EmptySchool.school(), EmptySchool.rulebook(), out, language);
    }

    /** True if the file is a workbook of this kind, of whatever version. */
    public static boolean isOne(GridFile file) {
        return WorkbookReader.version(file).startsWith("paike-workbook-");
    }

    /**
     * Reads a workbook.
     *
     * @throws paike.datasets.DatasetException with everything that is wrong, cell by cell
     */
    public static ReadSchool read(Path path) {
        return read(GridFile.read(path), path.toAbsolutePath().getParent());
    }

    /**
     * Reads a workbook.
     *
     * @param folder where rulebooks that it extends are looked for first; null = nowhere
     */
    public static ReadSchool read(GridFile file, @Nullable Path folder) {
        return new WorkbookReader(file).read(folder);
    }

    /** What the sheets say, as trees. */
    public static WorkbookTrees trees(Path path) {
        return new WorkbookReader(GridFile.read(path)).trees();
    }
}
