package paike.datasets.clubs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.DatasetException;
import paike.datasets.json.SchoolReader;
import paike.datasets.synthetic.ExampleWishes;
import paike.model.Language;
import paike.model.afterschool.Choice;
import paike.model.afterschool.Club;
import paike.model.afterschool.Membership;
import paike.model.afterschool.Wish;
import paike.model.school.School;

class WishFileTest {
    private static final School SCHOOL =
            SchoolReader.read(Path.of(System.getProperty("paike.root"), "datasets/data/lixin"));
    private static final String HEADER = "班级,学号,姓名,星期,第一志愿,志愿2,上学期落选,已定社团,同伴\n";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void wishesAreReadInTheEncodingsOfSpreadsheets(String charset) throws IOException {
        var wish = read(HEADER + "三(1)班,17,甲同学,,足球,舞蹈,是,,\n", Charset.forName(charset)).getFirst();
        assertEquals("三(1)班 17 甲同学", wish.pupil().label());
        assertEquals(
                List.of("足球", "舞蹈"),
                wish.choices().getFirst().clubs().stream().map(Club::name).toList());
        assertTrue(wish.lostBefore());
    }

    @Test
    void rowsPerWeekdayBecomeOneWish() throws IOException {
        var wish = read(HEADER + "三(1)班,17,,周一,足球,,,,\n三（1）班,17,,2,空竹,,,,\n").getFirst();
        assertEquals(List.of(1, 2), wish.choices().stream().map(Choice::weekday).toList());
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var wishes = ExampleWishes.of(SCHOOL, 200, 1);
        assertEquals(200, wishes.size());
        assertEquals(wishes, read(WishFile.write(wishes)));
    }

    @Test
    void everythingWrongIsSaidAtOnceWithItsPlace() {
        var text =
                HEADER
                        + "三(1)班,1,,,足球,足球,,,\n"
                        + "三(1)班,2,,,足求,,,,\n"
                        + "九(1)班,3,,,足球,,,,\n"
                        + "三(1)班,4,,,足球,,,,\n三(1)班,4,,,舞蹈,,,,\n"
                        + "一(1)班,5,,,编程,,,,\n"
                        + "三(1)班,6,,,足球,,也许,,99\n"
                        + "三(1)班,7,,周二,足球,,,,\n";
        var problems =
                assertThrows(DatasetException.class, () -> read(text)).problems().stream()
                        .map(problem -> problem.in(Language.EN))
                        .toList();
        for (var part :
                List.of(
                        "line 2, column 6: 足球 is ranked twice (wishes 1 and 2)",
                        "line 3, column 5: \"足求\" is no club of this school",
                        "line 4, column 1: \"九(1)班\" is no class",
                        "line 6, column 2: 三(1)班 4 is there twice (already at line 5, column 2)",
                        "line 7, column 5: 编程 is not open to grade 1",
                        "line 8, column 7: \"也许\": yes or no expected",
                        "line 8, column 9: friend 三(1)班 99 has no wish",
                        "line 9, column 5: 足球 does not meet on Tue")) {
            assertTrue(problems.stream().anyMatch(p -> p.contains(part)), part + "\n" + problems);
        }
        assertEquals(8, problems.size());
    }

    @Test
    void formIsReadAfterItWasFilledIn() throws IOException {
        var form = new ByteArrayOutputStream();
        WishForms.write(SCHOOL, 3, form, Language.ZH);
        var path = folder.resolve("forms.xlsx");
        Files.write(path, form.toByteArray());
        assertEquals(List.of(), WishFile.read(path, SCHOOL));
        try (var in = new FileInputStream(path.toFile());
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheet("一(1)班");
            assertEquals(3, sheet.getDataValidations().size());
            sheet.getRow(4).getCell(4).setCellValue("舞蹈");
            try (var out = Files.newOutputStream(folder.resolve("filled.xlsx"))) {
                book.write(out);
            }
        }
        var wish = WishFile.read(folder.resolve("filled.xlsx"), SCHOOL).getFirst();
        assertEquals("一(1)班 2", wish.pupil().label());
    }

    @Test
    void classWrittenOnceForSeveralPupils() throws IOException {
        var path = folder.resolve("wishes.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(path)) {
            var sheet = workbook.createSheet("三年级");
            var rows = List.of(List.of("班级", "学号", "志愿1"), List.of("三(1)班", "1", "足球"));
            for (int row = 0; row < rows.size(); row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < rows.get(row).size(); column++) {
                    line.createCell(column).setCellValue(rows.get(row).get(column));
                }
            }
            var last = sheet.createRow(2);
            last.createCell(1).setCellValue(2);
            last.createCell(2).setCellValue("舞蹈");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            workbook.write(out);
        }
        var wishes = WishFile.read(path, SCHOOL);
        assertEquals(
                List.of("三(1)班 1", "三(1)班 2"),
                wishes.stream().map(wish -> wish.pupil().label().strip()).toList());
    }

    @Test
    void membershipsAreReadBack() throws IOException {
        var members =
                ExampleWishes.of(SCHOOL, 5, 2).stream()
                        .map(
                                w ->
                                        new Membership(
                                                w.pupil(),
                                                w.choices().getFirst().clubs().getFirst(),
                                                1))
                        .toList();
        var path = folder.resolve("membership.csv");
        Files.writeString(path, MembershipCsv.write(members));
        assertEquals(5, MembershipCsv.read(path, SCHOOL).size());
    }

    private List<Wish> read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private List<Wish> read(String text, Charset charset) throws IOException {
        var path = folder.resolve("wishes.csv");
        Files.write(path, text.getBytes(charset));
        return WishFile.read(path, SCHOOL);
    }
}
