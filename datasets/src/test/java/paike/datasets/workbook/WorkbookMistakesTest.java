package paike.datasets.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import paike.datasets.DatasetException;
import paike.datasets.json.JsonFile;
import paike.model.Language;

/** Mistakes in cells are told with the cell, all at once. */
final class WorkbookMistakesTest {
    private static final ByteArrayOutputStream ZHENGZHOU = new ByteArrayOutputStream();
    private static final Path DATA =
            Path.of(System.getProperty("paike.root", "..")).resolve("datasets/data/zhengzhou");

    @TempDir private Path folder = Path.of("");

    /** Sheet, column, what is put into it, what is said; a row of its own for each. */
    private static final List<String> MISTAKES =
            List.of(
                    "班级 | 年级 | 三年 | 应为 1 到 12 的整数",
                    "班级 | 年级 | 13 | 应为 1 到 12 的整数",
                    "班级 | 年级 |  | “年级”没有填写",
                    "班级 | 班主任 | 查无此人 | 本校没有这个教师",
                    "班级 | 本班教室 | 地下室 | 本校没有这个场地",
                    "班级 | 不排课时间 | 下雨的时候 | 看不懂这个时间",
                    "任课 | 科目 | 语 文 课 | 本校没有这个科目",
                    "任课 | 班级 | 九(9)班 | 本校没有这个班级",
                    "任课 | 周课时 | 很多 | 应为 1 到 64 的整数",
                    "任课 | 周课时 |  | “周课时”没有填写",
                    "任课 | 单双周 | 三周一次 | 应为 每周、单周、双周 之一",
                    "任课 | 连堂次数 | 9 | 应为 0 到",
                    "任课 | 场地类型 | 泳池 | 没有类型为 \"泳池\" 的场地",
                    "任课 | 固定时间 | 周一 | 看不懂这个时间",
                    "任课 | 可不用场地 | 也许 | 应为“是”或“否”",
                    "任课 | 走班分组 | A 层 | 写法不对",
                    "作息 | 时段类型 | 打盹 | 应为 到校、晨会",
                    "作息 | 开始 | 八点 | 应为 HH:MM 格式的时间",
                    "作息 | 结束 | 06:00 | 应晚于开始时间",
                    "课时计划 | 3年级 | 2.3 | 可以是 0.5",
                    "课时计划 | 科目 | 天文 | 本校没有这个科目",
                    "教研活动 | 星期 | 周八 | 看不懂这个时间",
                    "社团 | 面向年级 | 大班 | 应为数字",
                    "社团 | 活动时间 | 放学后 | 看不懂这个时间",
                    "规则 | 参数 | most=许多 | 应为 0 到 100000 的整数",
                    "规则 | 参数 | fewest=1 | 没有名为 \"fewest\" 的项",
                    "规则 | 权重 | 0 | 应为 1 到 1000000 的整数",
                    "规则 | 级别 | 随便 | 应为 必须、建议、不用 之一",
                    "规则 | 规则 | 天天放假 | 应为",
                    "规则 | 参数 | subjects | 应为 参数=值");

    @Test
    void everyMistakeIsToldAtItsCell() throws IOException {
        var expected = new LinkedHashMap<String, String>();
        var row = new HashMap<String, Integer>();
        var file =
                edited(
                        workbook -> {
                            for (var mistake : MISTAKES) {
                                var parts = List.of(mistake.split(" \\| ", -1));
                                var sheet = workbook.getSheet(parts.get(0));
                                int next = row.merge(parts.get(0), 1, Integer::sum) + 2;
                                var cell = put(sheet, next, parts.get(1), parts.get(2));
                                expected.put(parts.get(0) + "!" + cell, parts.get(3));
                            }
                        });
        var problems =
                assertThrows(DatasetException.class, () -> SchoolWorkbook.read(file)).problems();
        expected.forEach(
                (cell, words) -> {
                    var here = problems.stream().filter(one -> one.place().equals(cell)).toList();
                    assertEquals(1, here.size(), cell + " " + words + " " + problems);
                    var said = here.getFirst().in(Language.ZH);
                    assertTrue(said.contains(words), said);
                });
    }

    @Test
    void fixedTimeThatTheBellDoesNotHaveIsToldAtItsCell() throws IOException {
        var said = problems(edited(book -> put(book.getSheet("任课"), 3, "固定时间", "周一第20节")));
        assertTrue(said.contains("任课!J4") && said.contains("没有周一第20节"), said);
    }

    @Test
    void mistakesOfAllSheetsAreToldTogether() throws IOException {
        var file =
                edited(
                        workbook -> {
                            put(workbook.getSheet("班级"), 3, "年级", "三年");
                            put(workbook.getSheet("任课"), 4, "教师", "查无此人、也无此人");
                            put(workbook.getSheet("规则"), 3, "级别", "随便");
                        });
        var problems =
                assertThrows(DatasetException.class, () -> SchoolWorkbook.read(file)).problems();
        assertEquals(
                List.of("班级!C4", "任课!D5", "任课!D5", "规则!C4"),
                problems.stream().map(problem -> problem.place()).toList());
    }

    @Test
    void cellsMergedDownHoldTheSame() throws IOException {
        var original = SchoolWorkbook.read(edited(book -> {}));
        var file =
                edited(
                        book -> {
                            var lessons = book.getSheet("任课");
                            assertEquals(text(lessons, 3, "班级"), text(lessons, 5, "班级"));
                            put(lessons, 4, "班级", "");
                            put(lessons, 5, "班级", "");
                            lessons.addMergedRegion(new CellRangeAddress(3, 5, 1, 1));
                        });
        assertEquals(original.facts(), SchoolWorkbook.read(file).facts());
    }

    @Test
    void sameMistakeInManyCellsIsToldOnceWithTheirNumber() throws IOException {
        var file =
                edited(
                        book -> {
                            for (int row = 3; row < 9; row++) {
                                put(book.getSheet("任课"), row, "教师", "查无此人");
                            }
                        });
        var said = problems(file);
        assertTrue(said.startsWith(file + ": 任课!D4: "), said);
        assertTrue(said.contains("同样的问题还有 5 处：任课!D5、任课!D6、任课!D7 …"), said);
        assertEquals(1, said.split("本校没有这个教师", -1).length - 1, said);
    }

    @Test
    void classNamedTwiceIsToldByNameAndCell() throws IOException {
        var file =
                edited(
                        workbook -> {
                            var classes = workbook.getSheet("班级");
                            put(classes, 4, "班名", text(classes, 3, "班名"));
                        });
        var said = problems(file);
        assertTrue(said.contains("班级!B5"), said);
        assertTrue(said.contains("与 班级!B4 重复"), said);
    }

    @Test
    void exampleThatSomebodyFilledInIsNotSilentlyLeftOut() throws IOException {
        var said = problems(edited(book -> put(book.getSheet("班级"), 2, "班名", "一(9)班")));
        assertTrue(said.contains("班级!A3") && said.contains("不会读取"), said);
    }

    @Test
    void missingColumnIsToldOnce() throws IOException {
        var said = problems(edited(book -> put(book.getSheet("班级"), 0, "年级", "届别")));
        assertTrue(said.contains("缺少“年级”列"), said);
    }

    @Test
    void unknownVersionIsRefused() throws IOException {
        var said =
                problems(
                        edited(
                                book ->
                                        book.getSheet("paike")
                                                .getRow(0)
                                                .getCell(0)
                                                .setCellValue("paike-workbook-7")));
        assertTrue(said.contains("不认识这个版本"), said);
        var other = problems(edited(book -> book.removeSheetAt(book.getSheetIndex("paike"))));
        assertTrue(other.contains("不是排课程序的学校工作簿"), other);
    }

    @Test
    void emptyTemplateSaysThatThereAreNoClassesYet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        SchoolWorkbook.writeEmpty(bytes, Language.ZH);
        var said = problems(Files.write(folder.resolve("empty.xlsx"), bytes.toByteArray()));
        assertTrue(said.contains("还没有填写班级"), said);
    }

    @Test
    void columnsMayBeMovedAndAddedAndRowsLeftEmpty() throws IOException {
        var original = SchoolWorkbook.read(edited(book -> {}));
        var file =
                edited(
                        book -> {
                            var classes = book.getSheet("班级");
                            classes.shiftColumns(1, 10, 2);
                            for (var row : classes) {
                                row.createCell(1).setCellValue(row.getRowNum() == 0 ? "备注" : "");
                            }
                            var teachers = book.getSheet("教师");
                            teachers.shiftRows(5, teachers.getLastRowNum(), 3);
                            book.createSheet("草稿").createRow(0).createCell(0).setCellValue("x");
                        });
        var read = SchoolWorkbook.read(file);
        assertEquals(original.facts(), read.facts());
        assertEquals(original.rulebook(), read.rulebook());
        assertEquals(
                List.of("班级!B1 “备注”列没有读取。", "“草稿”表没有读取"),
                read.notes().stream().map(note -> note.zh()).toList());
    }

    private static String problems(Path file) {
        var problems =
                assertThrows(DatasetException.class, () -> SchoolWorkbook.read(file)).problems();
        return String.join("\n", problems.stream().map(one -> one.in(Language.ZH)).toList());
    }

    @BeforeAll
    static void write() throws IOException {
        SchoolWorkbook.write(
                JsonFile.read(DATA.resolve("school.json")),
                JsonFile.read(DATA.resolve("rulebook.json")),
                ZHENGZHOU,
                Language.ZH);
    }

    private Path edited(Consumer<XSSFWorkbook> edit) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(ZHENGZHOU.toByteArray()))) {
            edit.accept(workbook);
            var edited = new ByteArrayOutputStream();
            workbook.write(edited);
            return Files.write(folder.resolve("edited.xlsx"), edited.toByteArray());
        }
    }

    /** Puts a value into a column by its header and says which cell that is, such as B4. */
    private static String put(XSSFSheet sheet, int row, String header, String value) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                var changed = sheet.getRow(row).getCell(cell.getColumnIndex());
                changed.setCellValue(value);
                return changed.getAddress().formatAsString();
            }
        }
        throw new AssertionError(header);
    }

    private static String text(XSSFSheet sheet, int row, String header) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return sheet.getRow(row).getCell(cell.getColumnIndex()).getStringCellValue();
            }
        }
        throw new AssertionError(header);
    }
}
