package paike.datasets.checked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;

/** The staff's own workbook, to be marked or changed. */
public final class OwnWorkbook {
    /** Larger sheets are copied cell by cell, without their looks. */
    private static final int MOST_ROWS = 20_000;

    private OwnWorkbook() {}

    /** The workbook itself; a new one of its cells if it is none, or too large to be changed. */
    public static XSSFWorkbook of(GridFile file) throws IOException {
        boolean isLarge =
                file.sheets().stream()
                        .anyMatch(grid -> grid.rowCount() + grid.emptyRows() > MOST_ROWS);
        if (!isLarge && file.sheets().stream().allMatch(Grid::isSheet)) {
            try (var in = Files.newInputStream(Path.of(file.name()))) {
                return new XSSFWorkbook(in);
            }
        }
        return copy(file);
    }

    private static XSSFWorkbook copy(GridFile file) {
        var workbook = new XSSFWorkbook();
        for (var grid : file.sheets()) {
            var sheet =
                    workbook.createSheet(
                            WorkbookUtil.createSafeSheetName(withoutEnding(grid.name())));
            for (int row = 0; row < grid.rowCount(); row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < grid.columnCount(); column++) {
                    copy(grid, row, column, line.createCell(column));
                }
            }
        }
        return workbook;
    }

    private static void copy(Grid grid, int row, int column, XSSFCell cell) {
        if (!grid.text(row, column).isEmpty()) {
            cell.setCellValue(grid.text(row, column));
        }
    }

    private static String withoutEnding(String name) {
        return name.replaceAll("\\.(?:csv|txt|tsv)$", "");
    }
}
