package paike.datasets.workbook.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The page about formats tells the sheets and columns there are. */
final class WorkbookPageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("paike.root", "..")).resolve("docs/format.md");

    @Test
    void everySheetStandsThereWithItsColumnsInOrder() throws IOException {
        var whole = Files.readString(PAGE);
        var page = whole.substring(whole.indexOf("## Workbook"));
        var plans = new ArrayList<>(SchoolSheets.LISTS);
        plans.add(SchoolSheets.RULES);
        for (var plan : plans) {
            var start = "| " + plan.title().zh() + " | ";
            int at = page.indexOf(start);
            assertTrue(at > 0, start);
            var row = page.substring(at, page.indexOf('\n', at));
            int last = row.indexOf('`' + plan.list() + '`');
            assertTrue(last > 0, row);
            for (var column : plan.columns()) {
                if (!column.field().matches("\\d+")) {
                    int next = row.indexOf(column.header().zh(), last + 1);
                    assertTrue(next > last, column.header() + " in " + row);
                    last = next;
                }
            }
        }
    }

    /** Columns are found by their headers, in either language. */
    @Test
    void noTwoColumnsOfASheetAreCalledTheSame() {
        for (var plan : SchoolSheets.LISTS) {
            var words = new HashSet<String>();
            for (var column : plan.columns()) {
                words.add(column.header().zh());
                words.add(column.header().en());
            }
            assertEquals(2 * plan.columns().size(), words.size(), plan.title().zh());
        }
    }

    @Test
    void examplesSayWhatTheirCellsCanSay() {
        for (var plan : SchoolSheets.LISTS) {
            for (var column : plan.columns()) {
                boolean isCode = column.cell().choices().list().isEmpty();
                if (isCode && !column.example().isEmpty()) {
                    assertTrue(
                            CellExamples.isUnderstood(column),
                            plan.title().zh() + " " + column.header().zh());
                }
            }
        }
    }
}
