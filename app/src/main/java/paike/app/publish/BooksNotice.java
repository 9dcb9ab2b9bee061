package paike.app.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import paike.app.document.Cell;
import paike.app.document.Piece;
import paike.datasets.grid.Grid;
import paike.model.Text;

/** The list of books, as the school's own table has it. */
final class BooksNotice {
    private BooksNotice() {}

    static List<Piece> of(Published published) {
        var books = published.books();
        if (books == null) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < books.rowCount(); row++) {
            var cells = row(books, row);
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
            }
        }
        return rows.size() < 2
                ? List.of()
                : List.of(
                        new Piece.Table(
                                List.of(),
                                rows.getFirst().stream().map(Text::same).toList(),
                                rows.stream()
                                        .skip(1)
                                        .map(row -> row.stream().map(Cell::of).toList())
                                        .toList()),
                        Piece.Words.hint(
                                new Text(
                                        "学生自愿购买；不组织征订目录以外的教辅。",
                                        "Pupils buy of their own will; nothing beyond this list is"
                                                + " ordered for them.")));
    }

    private static List<String> row(Grid books, int row) {
        return IntStream.range(0, books.columnCount())
                .mapToObj(column -> books.shown(row, column).strip())
                .toList();
    }
}
