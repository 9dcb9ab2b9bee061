package paike.datasets.clubs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import paike.datasets.DatasetException;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;

/**
 * Rows of text from a CSV file or from every sheet of a workbook.
 *
 * @param rows in order; headers repeat where sheets do
 */
record Table(List<Row> rows) {
    private static final String BOM = "\uFEFF";

    /**
     * One line of a file.
     *
     * @param sheet that it stands in
     * @param index of the row in it, from 0
     */
    record Row(Grid sheet, int index, List<String> cells) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Such as "line 3, column 5", or "三(1)班!E3". */
        String place(int column) {
            return sheet.place(index, column);
        }
    }

    /**
     * Hidden sheets are passed over; an area merged downwards says the same in each of its rows.
     *
     * @throws DatasetException if the file cannot be read
     */
    static Table read(Path path) {
        var rows = new ArrayList<Row>();
        for (var sheet : GridFile.read(path).sheets()) {
            for (int row = 0; row < sheet.rowCount() && !sheet.isHidden(); row++) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < sheet.columnCount(); column++) {
                    boolean isFirst = sheet.area(row, column).firstColumn() == column;
                    cells.add(isFirst ? sheet.shown(row, column) : "");
                }
                rows.add(new Row(sheet, row, cells));
            }
        }
        return new Table(rows);
    }

    /** UTF-8 with a mark, so that spreadsheets show Chinese. */
    static String write(List<List<String>> rows) {
        var text = new StringWriter();
        text.write(BOM);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
