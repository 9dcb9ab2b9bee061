package paike.app.results;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import paike.app.compare.Board;
import paike.app.compare.BoardSheets;
import paike.app.compare.pages.ComparePage;
import paike.app.compare.pages.NoticePage;
import paike.datasets.DatasetException;
import paike.datasets.sheets.TableWorkbook;
import paike.model.Language;

/** The folder of a comparison: the board as page and workbook, and a notice for each other plan. */
public final class CompareFolder {
    private static final String PAGE = "compare.html";

    private CompareFolder() {}

    /**
     * Writes all files.
     *
     * @param from the day from which a chosen plan holds; null = not stated
     * @return where they are, the page first
     * @throws DatasetException if the folder cannot be written
     */
    public static List<Path> write(
            Path folder, Board board, @Nullable LocalDate from, Language language) {
        ResultFolder.writeFile(folder, PAGE, ComparePage.html(board, language));
        ResultFolder.writeFile(folder, "compare.xlsx", workbook(board, language));
        var files = new ArrayList<>(List.of(folder.resolve(PAGE), folder.resolve("compare.xlsx")));
        for (var row : board.others()) {
            if (!row.change().diff().isEmpty()) {
                var name = ComparePage.notice(board, row);
                ResultFolder.writeFile(
                        folder, name, NoticePage.html(row.change(), from, PAGE, language));
                files.add(folder.resolve(name));
            }
        }
        return files;
    }

    private static byte[] workbook(Board board, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            TableWorkbook.write(
                    board.first().change().before().school().name(),
                    BoardSheets.of(board),
                    out,
                    language);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }
}
