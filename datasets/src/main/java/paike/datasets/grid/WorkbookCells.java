package paike.datasets.grid;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.model.Text;

/** Reads {@code .xlsx} as a stream, so that sheets with a million empty rows cost nothing. */
final class WorkbookCells {
    private static final int WORTH_A_NOTE = 10_000;

    static {
        ZipSecureFile.setMinInflateRatio(1.0 / FileKind.MOST_PACKED);
        ZipSecureFile.setGraceEntrySize(FileKind.SMALL_PART);
        ZipSecureFile.setMaxEntrySize(FileKind.MOST_UNPACKED);
    }

    private final String file;
    private final List<Grid> sheets = new ArrayList<>();
    private final List<Problem> notes = new ArrayList<>();
    private int formulasWithoutValue;

    private WorkbookCells(String file) {
        this.file = file;
    }

    static GridFile read(Path path) throws IOException {
        var reading = new WorkbookCells(path.toString());
        try (var archive = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
            reading.readSheets(new XSSFReader(archive));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (OpenXML4JException | SAXException | IOException | RuntimeException e) {
            // of damage within POI and XMLBeans tell by exceptions of nearly every kind
            throw GridFile.bad(path.toString(), kindOf(e).refusal());
        }
        return reading.file();
    }

    private static FileKind kindOf(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            var words = String.valueOf(cause.getMessage());
            if (words.contains("Zip bomb")
                    || words.contains("max size")
                    || words.contains("exceed")) {
                return FileKind.BOMB;
            }
            if (words.contains("Strict")) {
                return FileKind.STRICT;
            }
        }
        return FileKind.DAMAGED_ARCHIVE;
    }

    private void readSheets(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        workbook.setUseReadOnlySharedStringsTable(true);
        var hidden = hiddenSheets(workbook);
        var strings = workbook.getSharedStringsTable();
        var styles = workbook.getStylesTable();
        var iterator = (SheetIterator) workbook.getSheetsData();
        while (iterator.hasNext()) {
            try (var content = iterator.next()) {
                var name = iterator.getSheetName();
                var cells = new SheetCells(name, hidden.contains(name), styles, strings);
                parse(content, cells);
                add(cells);
            }
        }
    }

    private void add(SheetCells cells) {
        var grid = cells.grid();
        formulasWithoutValue += cells.formulasWithoutValue();
        if (cells.formulasWithoutValue() > 0) {
            notes.add(
                    new Problem(
                            file,
                            grid.name() + "!" + cells.firstFormulaWithoutValue(),
                            Text.of(
                                    "%d 个公式没有保存计算结果，这些格按空格处理",
                                    "%d formulas without a stored value; these cells count as"
                                            + " empty",
                                    cells.formulasWithoutValue()),
                            new Text(
                                    "请用 Excel 或 WPS 打开并保存一次。",
                                    "Open it in Excel or WPS and save it once.")));
        }
        if (grid.emptyRows() > WORTH_A_NOTE && !grid.isEmpty()) {
            notes.add(
                    new Problem(
                            file,
                            grid.name(),
                            Text.of(
                                    "有 %d 行空行，已略过",
                                    "%d empty rows were passed over", grid.emptyRows()),
                            Problem.NO_ADVICE));
        }
        sheets.add(grid);
    }

    private GridFile file() {
        if (sheets.stream().allMatch(Grid::isEmpty)) {
            throw nothingIn();
        }
        return new GridFile(file, List.copyOf(sheets), List.copyOf(notes));
    }

    private DatasetException nothingIn() {
        if (formulasWithoutValue > 0) {
            return DatasetException.of(
                    file,
                    "",
                    Text.of(
                            "全是公式（%d 个），没有保存计算结果，读不到内容",
                            "nothing but formulas (%d) without stored values",
                            formulasWithoutValue),
                    new Text(
                            "请用 Excel 或 WPS 打开并保存，或复制后“选择性粘贴为数值”。",
                            "Open it in Excel or WPS and save it, or paste it as values."));
        }
        int emptyRows = sheets.stream().mapToInt(Grid::emptyRows).max().orElse(0);
        return DatasetException.of(
                file,
                "",
                emptyRows > 0
                        ? Text.of("有 %d 行，但没有任何内容", "has %d rows, but nothing in them", emptyRows)
                        : new Text("工作簿里没有任何内容", "there is nothing in the workbook"),
                new Text("请确认给出的是填好的那份文件。", "Check that this is the file that was filled in."));
    }

    private static Set<String> hiddenSheets(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var hidden = new HashSet<String>();
        try (var content = workbook.getWorkbookData()) {
            parse(
                    content,
                    new DefaultHandler() {
                        @Override
                        public void startElement(
                                String uri, String name, String qName, Attributes attributes) {
                            var state = attributes.getValue("state");
                            if (name.equals("sheet") && state != null && !state.equals("visible")) {
                                hidden.add(attributes.getValue("name"));
                            }
                        }
                    });
        }
        return hidden;
    }

    private static void parse(InputStream content, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(content));
    }
}
