package paike.datasets.checked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.jspecify.annotations.Nullable;
import paike.datasets.grid.Grid;
import paike.datasets.grid.GridFile;
import paike.model.Text;

/**
 * The staff's own workbook, marked or changed; where that cannot be done without loss, a new one of
 * its cells.
 */
public final class OwnWorkbook {
    /** Larger sheets are copied cell by cell, without their looks. */
    private static final int MOST_ROWS = 20_000;

    private static final Text WITHOUT_LOOKS =
            new Text(
                    "原工作簿不能原样带回，其中只有各表的文字，没有原来的格式；原文件没有改动。",
                    "Your workbook cannot be given back as it is: these are its words without their"
                            + " looks. The file itself was not changed.");
    private static final Text WITHOUT_MACROS =
            new Text("其中不带原工作簿的宏。", "The macros of your workbook are not in it.");
    private static final Text NOTHING = Text.same("");

    private OwnWorkbook() {}

    /**
     * What is done to a workbook.
     *
     * @param <R> what there is to say of it
     */
    @FunctionalInterface
    public interface Edit<R> {
        R apply(XSSFWorkbook workbook) throws IOException;
    }

    /**
     * A workbook that was written.
     *
     * @param loss what of the staff's own is not in it; empty = nothing
     */
    public record Written<R>(R result, Text loss) {}

    /**
     * Writes the workbook after an edit.
     *
     * @param edit may be asked twice, for another workbook
     * @param out stays open
     */
    public static <R> Written<R> write(GridFile file, Edit<R> edit, OutputStream out)
            throws IOException {
        if (!file.sheets().stream().allMatch(Grid::isSheet)) {
            return new Written<>(written(copy(file), edit, out), NOTHING);
        }
        boolean isLarge =
                file.sheets().stream()
                        .anyMatch(grid -> grid.rowCount() + grid.emptyRows() > MOST_ROWS);
        var bytes = new ByteArrayOutputStream();
        var own = isLarge ? null : own(file, edit, bytes);
        if (own == null) {
            return new Written<>(written(copy(file), edit, out), WITHOUT_LOOKS);
        }
        bytes.writeTo(out);
        return own;
    }

    /** Null if it holds what cannot be kept; no list of such things is ever complete. */
    private static <R> @Nullable Written<R> own(
            GridFile file, Edit<R> edit, ByteArrayOutputStream bytes) {
        try (var in = Files.newInputStream(Path.of(file.name()))) {
            var archive = OPCPackage.open(in);
            LooseParts.remove(archive);
            var workbook = new XSSFWorkbook(archive);
            boolean hasMacros = workbook.isMacroEnabled();
            workbook.setWorkbookType(XSSFWorkbookType.XLSX);
            var said = written(workbook, edit, bytes);
            return new Written<>(said, hasMacros ? WITHOUT_MACROS : NOTHING);
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            return null;
        }
    }

    private static <R> R written(XSSFWorkbook workbook, Edit<R> edit, OutputStream out)
            throws IOException {
        try (workbook) {
            var said = edit.apply(workbook);
            workbook.write(out);
            return said;
        }
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
