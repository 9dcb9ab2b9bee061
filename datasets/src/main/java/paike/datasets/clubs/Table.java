package paike.datasets.clubs;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Text;

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
     * @param sheet name of the sheet; empty = the file is CSV
     * @param line from 1
     */
    record Row(String sheet, int line, List<String> cells) {

        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** Such as "line 3, column 5", or "三(1)班!E3". */
        String place(int column) {
            return sheet.isEmpty()
                    ? "line " + line + ", column " + (column + 1)
                    : sheet + "!" + CellReference.convertNumToColString(column) + line;
        }
    }

    /**
     * @throws DatasetException if the file cannot be read
     */
    static Table read(Path path) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (!Files.isRegularFile(path)) {
                throw refused(
                        path,
                        new Text("文件不存在", "there is no such file"),
                        new Text("请检查路径。", "Check the path."));
            }
            JsonFile.refuseIfTooLarge(path);
            return new Table(
                    name.endsWith(".xlsx") ? workbook(path) : csv(text(Files.readAllBytes(path))));
        } catch (CsvParseException e) {
            throw refused(
                    path,
                    Text.of("不是正确的 CSV：%s", "this is not CSV: %s", String.valueOf(e.getMessage())),
                    new Text("请检查引号。", "Check the quotes."));
        } catch (IOException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw refused(
                    path,
                    name.endsWith(".xlsx")
                            ? new Text("不是正确的 .xlsx 文件", "this is no .xlsx file")
                            : new Text(
                                    "无法读取：不是 UTF-8 或 GBK 编码的文本",
                                    "cannot be read: neither UTF-8 nor GBK text"),
                    new Text(
                            "请用电子表格软件另存为 .xlsx 或“CSV UTF-8”。",
                            "Save it anew as .xlsx or \"CSV UTF-8\"."));
        }
    }

    private static DatasetException refused(Path path, Text message, Text advice) {
        return DatasetException.of(path.toString(), "", message, advice);
    }

    /** UTF-8 with or without a mark, else GB18030, which contains GBK. */
    static String text(byte[] bytes) throws CharacterCodingException {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BOM) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    static List<Row> csv(String text) throws IOException {
        var rows = new ArrayList<Row>();
        try (var csv =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            for (CsvRecord line : csv) {
                rows.add(new Row("", (int) line.getStartingLineNumber(), line.getFields()));
            }
        }
        return rows;
    }

    private static List<Row> workbook(Path path) throws IOException {
        var rows = new ArrayList<Row>();
        var words = new DataFormatter(Locale.ROOT);
        try (var in = Files.newInputStream(path);
                var workbook = new XSSFWorkbook(in)) {
            for (var sheet : workbook) {
                if (workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                        || workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
                    continue;
                }
                for (var line : sheet) {
                    var cells = new ArrayList<String>();
                    for (int column = 0; column < Math.max(0, line.getLastCellNum()); column++) {
                        cells.add(words.formatCellValue(line.getCell(column)));
                    }
                    rows.add(new Row(sheet.getSheetName(), line.getRowNum() + 1, cells));
                }
            }
        }
        return rows;
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
