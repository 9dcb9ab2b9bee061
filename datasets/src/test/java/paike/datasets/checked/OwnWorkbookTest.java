package paike.datasets.checked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.checked.OwnWorkbook.Written;
import paike.datasets.grid.GridFile;
import paike.datasets.manual.entries.Entry;

/** Workbooks as other programs leave them come back with what they had. */
final class OwnWorkbookTest {
    private static final String PACKAGE = "[Content_Types].xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    @TempDir private Path folder = Path.of("");

    @Test
    void sheetThatNothingRefersToIsNoObstacle() throws IOException {
        var parts = parts();
        addPart(parts, "xl/worksheets/sheet2.xml", SHEET_TYPE + "worksheet+xml");
        assertComesBackWhole(parts);
    }

    @Test
    void sheetThatTheWorkbookDoesNotListIsNoObstacle() throws IOException {
        var parts = parts();
        addPart(parts, "xl/worksheets/sheet9.xml", SHEET_TYPE + "worksheet+xml");
        link(parts, "worksheet", "worksheets/sheet9.xml");
        assertComesBackWhole(parts);
    }

    @Test
    void leftOverCommentsAndDrawingsAreNoObstacle() throws IOException {
        var parts = parts();
        addPart(parts, "xl/comments1.xml", SHEET_TYPE + "comments+xml");
        addPart(
                parts,
                "xl/drawings/drawing1.xml",
                "application/vnd.openxmlformats-officedocument.drawing+xml");
        assertComesBackWhole(parts);
    }

    @Test
    void linksToPartsThatAreMissingAreNoObstacle() throws IOException {
        var parts = parts();
        link(parts, "calcChain", "calcChain.xml");
        link(parts, "externalLink", "externalLinks/externalLink1.xml");
        assertComesBackWhole(parts);
    }

    @Test
    void macrosAreLeftOutAndThatIsSaid() throws IOException {
        var parts = parts();
        parts.computeIfPresent(
                PACKAGE,
                (name, xml) ->
                        xml.replace(
                                SHEET_TYPE + "sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
        var loss = comeBack(parts).loss();
        assertTrue(loss.zh().contains("宏"), loss::zh);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out()))) {
            assertFalse(workbook.isMacroEnabled());
        }
    }

    @Test
    void whatCannotBeKeptIsCopiedAsWordsAndThatIsSaid() throws IOException {
        var file = GridFile.read(packed(parts()));
        var bytes = new ByteArrayOutputStream();
        var written =
                OwnWorkbook.write(
                        file,
                        workbook -> {
                            if (workbook.getSheetAt(0).getNumMergedRegions() > 0) {
                                throw new IllegalStateException("no library is complete");
                            }
                            return workbook.getNumberOfSheets();
                        },
                        bytes);
        assertEquals(1, written.result());
        assertTrue(written.loss().zh().contains("格式"), written.loss()::zh);
        try (var copy = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals("语文", copy.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
        }
    }

    private void assertComesBackWhole(Map<String, String> parts) throws IOException {
        var written = comeBack(parts);
        assertEquals("", written.loss().zh());
        try (var workbook = new XSSFWorkbook(Files.newInputStream(out()))) {
            var sheet = workbook.getSheetAt(0);
            assertEquals("语文", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals(1, sheet.getNumMergedRegions());
            assertEquals(
                    "twice", sheet.getRow(1).getCell(1).getCellComment().getString().getString());
            assertEquals("检查结果", workbook.getSheetAt(1).getSheetName());
            assertEquals(2, workbook.getNumberOfSheets());
        }
    }

    /** Marked, and with a sheet of its own. */
    private Written<Boolean> comeBack(Map<String, String> parts) throws IOException {
        var file = GridFile.read(packed(parts));
        try (var out = Files.newOutputStream(out())) {
            return OwnWorkbook.write(
                    file,
                    workbook -> {
                        var marks = new CellMarks(workbook);
                        marks.add(new Entry.Spot(0, 1, 1, "B2"), CellMarks.Kind.MUST, "twice");
                        marks.write("test");
                        workbook.createSheet("检查结果");
                        return true;
                    },
                    out);
        }
    }

    private Path out() {
        return folder.resolve("checked.xlsx");
    }

    /** A workbook of one sheet, by the names of its parts. */
    private Map<String, String> parts() throws IOException {
        var path = folder.resolve("plain.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            var sheet = workbook.createSheet("课表");
            sheet.createRow(0).createCell(0).setCellValue("一(1)班课表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.createRow(1).createCell(1).setCellValue("语文");
            workbook.write(out);
        }
        var parts = new LinkedHashMap<String, String>();
        try (var archive = new ZipFile(path.toFile())) {
            for (var entry : archive.stream().toList()) {
                parts.put(
                        entry.getName(),
                        new String(archive.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    private static void addPart(Map<String, String> parts, String name, String type) {
        parts.put(name, parts.getOrDefault("xl/worksheets/sheet1.xml", ""));
        parts.computeIfPresent(
                PACKAGE,
                (key, xml) ->
                        xml.replace(
                                "</Types>",
                                "<Override PartName=\"/%s\" ContentType=\"%s\"/></Types>"
                                        .formatted(name, type)));
    }

    private static void link(Map<String, String> parts, String type, String target) {
        parts.computeIfPresent(
                LINKS,
                (key, xml) ->
                        xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"of%s\" Type=\"%s\" Target=\"%s\"/></Relationships>"
                                        .formatted(type, TYPES + type, target)));
    }

    private Path packed(Map<String, String> parts) throws IOException {
        var path = folder.resolve("odd.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue().getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return path;
    }
}
