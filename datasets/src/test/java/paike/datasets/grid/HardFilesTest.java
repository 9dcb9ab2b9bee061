package paike.datasets.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.DatasetException;
import paike.model.Language;

/** Files that are no tables, or no good ones: each gets one message that says what it is. */
class HardFilesTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void fileWithoutBytes() throws IOException {
        assertRefused(file("a.xlsx", new byte[0]), "0 字节", "0 bytes");
    }

    @Test
    void workbookOfTheOldFormat() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet("课表").createRow(0).createCell(0).setCellValue("星期一");
            old.write(bytes);
        }
        assertRefused(file("a.xls", bytes.toByteArray()), "旧格式", "old format");
        assertRefused(file("renamed.xlsx", bytes.toByteArray()), "旧格式", "old format");
    }

    @Test
    void workbookWithPassword() throws IOException, GeneralSecurityException {
        var path = folder.resolve("a.xlsx");
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("kebiao");
            try (var out = encryptor.getDataStream(system)) {
                out.write(workbook("星期一"));
            }
            try (var out = Files.newOutputStream(path)) {
                system.writeFilesystem(out);
            }
        }
        assertRefused(path, "密码", "password");
    }

    @Test
    void pictureWithTheNameOfAWorkbook() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
        assertRefused(file("a.xlsx", png), "图片", "picture");
    }

    @Test
    void webPageWithTheNameOfAWorkbook() throws IOException {
        byte[] page = "<html><table><tr><td>1</td></tr></table>".getBytes(StandardCharsets.UTF_8);
        assertRefused(file("a.xls", page), "网页", "web page");
    }

    @Test
    void documentThatIsNoWorkbook() throws IOException {
        assertRefused(file("a.xlsx", zip("word/document.xml", 100)), "没有工作簿", "no workbook");
    }

    @Test
    void workbookCutShort() throws IOException {
        byte[] whole = workbook("星期一");
        assertRefused(file("a.xlsx", Arrays.copyOf(whole, whole.length / 2)), "损坏", "damaged");
    }

    @Test
    void damageWithinAWorkbook() throws IOException {
        var damages =
                List.of(
                        new Damage("sheet1.xml", "r=\"A1\"", "r=\"true\""),
                        new Damage("sheet1.xml", "<row r=\"1\"", "<row r=\"A1\""),
                        new Damage(".rels", "xl/workbook.xml", "xl/nothing.xml"),
                        new Damage(
                                "styles.xml",
                                "<fonts",
                                "<colors><indexedColors><rgbColor rgb=\"red\"/></indexedColors>"
                                        + "</colors><fonts"),
                        new Damage("sharedStrings.xml", "</si>", ""));
        for (var damage : damages) {
            var path = file("a.xlsx", damage.done(workbook("星期一")));
            assertRefused(path, "损坏", "damaged");
        }
    }

    @Test
    void bombWithinAWorkbook() throws IOException {
        assertRefused(file("a.xlsx", swollen(workbook("星期一"))), "压缩炸弹", "zip bomb");
    }

    @Test
    void formulasWithoutStoredValues() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("课表").createRow(0);
            row.createCell(0).setCellFormula("B1&\"课\"");
            row.createCell(1).setCellFormula("1+1");
            workbook.write(bytes);
        }
        assertRefused(file("a.xlsx", bytes.toByteArray()), "全是公式（2 个）", "formulas (2)");
    }

    @Test
    void formulasWithEmptyValuesAsProgramsWriteThem() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("课表").createRow(0).createCell(0).setCellFormula("1+1");
            workbook.write(bytes);
        }
        var file = file("a.xlsx", bytes.toByteArray());
        try (var inside = FileSystems.newFileSystem(file)) {
            var sheet = inside.getPath("xl/worksheets/sheet1.xml");
            var text = Files.readString(sheet);
            Files.writeString(sheet, text.replace("</f>", "</f><v></v>"));
            assertTrue(Files.readString(sheet).contains("<v></v>"));
        }
        assertRefused(file, "全是公式（1 个）", "formulas (1)");
    }

    @Test
    void millionEmptyRows() throws IOException {
        assertRefused(file("a.xlsx", emptyRows(false)), "有 1000000 行，但没有任何内容", "nothing in them");
    }

    @Test
    void millionEmptyRowsBehindATable() throws IOException {
        var read = GridFile.read(file("a.xlsx", emptyRows(true)));
        assertEquals("星期一", read.sheets().getFirst().text(0, 0));
        assertEquals(1, read.sheets().getFirst().rowCount());
        assertEquals(1, read.notes().size());
        assertTrue(read.notes().getFirst().in(Language.ZH).contains("999999 行空行"));
    }

    @Test
    void encodingsOfCsv() throws IOException {
        String text = "班级,语文\n一(1)班,\"甲,乙\"\n";
        for (var charset : new String[] {"UTF-8", "GBK", "GB18030", "UTF-16"}) {
            var grid = csv(text.getBytes(Charset.forName(charset)));
            assertEquals("一(1)班", grid.text(1, 0), charset);
            assertEquals("甲,乙", grid.text(1, 1), charset);
        }
        assertEquals("班级", csv(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).text(0, 0));
        assertEquals("语文", csv("班级\t语文\n".getBytes(StandardCharsets.UTF_8)).text(0, 1));
        assertEquals("line 2, column 1", csv(text.getBytes(StandardCharsets.UTF_8)).place(1, 0));
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        assertRefused(file("a.csv", new byte[] {0, 1, 2, 3}), "不是表格文件", "no table");
        assertRefused(
                file("b.csv", new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF}), "编码", "encoding");
    }

    @Test
    void mergedAndHiddenCells() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("总课表");
            var row = sheet.createRow(0);
            row.createCell(1).setCellValue(" 星期一\u3000");
            sheet.createRow(1).createCell(2).setCellValue("语文\r\n甲");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            workbook.createSheet("旧");
            workbook.setSheetHidden(1, true);
            workbook.write(bytes);
        }
        var sheets = GridFile.read(file("a.xlsx", bytes.toByteArray())).sheets();
        var grid = sheets.getFirst();
        assertEquals("", grid.text(0, 2));
        assertEquals("星期一", grid.shown(0, 2));
        assertEquals(2, grid.area(0, 2).width());
        assertEquals("语文\n甲", grid.text(1, 2));
        assertEquals("总课表!C2", grid.place(1, 2));
        assertTrue(grid.isColumnHidden(1));
        assertTrue(grid.isRowHidden(1));
        assertTrue(sheets.get(1).isHidden());
    }

    private Grid csv(byte[] bytes) throws IOException {
        return GridFile.read(file("a.csv", bytes)).sheets().getFirst();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static void assertRefused(Path path, String zh, String en) {
        var problems = assertThrows(DatasetException.class, () -> GridFile.read(path)).problems();
        assertEquals(1, problems.size());
        var problem = problems.getFirst();
        assertTrue(problem.in(Language.ZH).contains(zh), problem.in(Language.ZH));
        assertTrue(problem.in(Language.EN).contains(en), problem.in(Language.EN));
        assertTrue(!problem.advice().in(Language.ZH).isEmpty());
    }

    private static byte[] workbook(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("课表").createRow(0).createCell(0).setCellValue(text);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    /** The workbook with 300 MB of spaces in its sheet. */
    private static byte[] swollen(byte[] workbook) throws IOException {
        return withSheet(
                workbook,
                (content, out) -> {
                    var text = new String(content, StandardCharsets.UTF_8);
                    int end = text.indexOf("<sheetData>") + "<sheetData>".length();
                    out.write(text.substring(0, end).getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = new byte[1 << 20];
                    Arrays.fill(spaces, (byte) ' ');
                    for (int i = 0; i < 300; i++) {
                        out.write(spaces);
                    }
                    out.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                });
    }

    private static byte[] emptyRows(boolean behindTable) throws IOException {
        return withSheet(
                workbook("星期一"),
                (content, out) -> {
                    var text = new String(content, StandardCharsets.UTF_8);
                    int start = text.indexOf("<row ");
                    int end = text.indexOf("</row>") + "</row>".length();
                    out.write(
                            text.substring(0, behindTable ? end : start)
                                    .getBytes(StandardCharsets.UTF_8));
                    for (int row = behindTable ? 2 : 1; row <= 1_000_000; row++) {
                        out.write(
                                ("<row r=\"" + row + "\" ht=\"14.25\"/>")
                                        .getBytes(StandardCharsets.UTF_8));
                    }
                    out.write(text.substring(end).getBytes(StandardCharsets.UTF_8));
                });
    }

    private interface Rewriting {
        void write(byte[] content, OutputStream out) throws IOException;
    }

    private record Damage(String part, String from, String to) {
        byte[] done(byte[] workbook) throws IOException {
            return with(
                    part,
                    workbook,
                    (content, out) -> {
                        var text = new String(content, StandardCharsets.UTF_8);
                        out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
                    });
        }
    }

    private static byte[] withSheet(byte[] workbook, Rewriting rewriting) throws IOException {
        return with("sheet1.xml", workbook, rewriting);
    }

    /** The workbook with its parts of that name written anew. */
    private static byte[] with(String part, byte[] workbook, Rewriting rewriting)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new java.io.ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith(part)) {
                    rewriting.write(in.readAllBytes(), out);
                } else {
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}
