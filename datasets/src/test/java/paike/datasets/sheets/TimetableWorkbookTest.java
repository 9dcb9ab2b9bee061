package paike.datasets.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import paike.model.Language;
import paike.rules.Audit;
import paike.rules.CostFunction;
import paike.rules.Level;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;

class TimetableWorkbookTest {

    @Test
    void masterSheetOfClassesHasTheKnownHead() throws IOException {
        var sheet = sheet("总课表（班级）");

        assertEquals("青禾<小学>", text(sheet, 0, 0));
        assertEquals("总课表（班级）", text(sheet, 1, 0));
        assertEquals("星期一", text(sheet, 2, 2));
        assertEquals(List.of("上午", "", "", "", "下午"), row(sheet, 3, 2, 5));
        assertEquals(List.of("1节", "2节", "眼保健操", "3节", "4节"), row(sheet, 4, 2, 5));
        assertEquals("08:00~08:40", text(sheet, 5, 2));
        assertEquals("", text(sheet, 5, 3), "grades differ, so no common time");
        assertTrue(merged(sheet).contains("C3:G3"), "a day is one cell");
        assertTrue(merged(sheet).contains("E7:E8"), "eye exercise runs down");
    }

    @Test
    void lessonsStandAtTheirClassAndPeriod() throws IOException {
        var sheet = sheet("总课表（班级）");

        assertEquals("一年级", text(sheet, 6, 0));
        assertEquals("一(1)班", text(sheet, 6, 1));
        assertEquals("语文\n孙雪", text(sheet, 6, 2));
        assertEquals(
                "【单】美术\n李<script>alert(1)</script>/【双】劳动\n李<script>alert(1)</script>",
                text(sheet, 6, 3));
        assertEquals("体育\n王岭", text(sheet, 6, 7), "joint class, first");
        assertEquals("体育\n王岭", text(sheet, 7, 7), "joint class, second");
        assertEquals("【连】语文\n孙雪、李<script>alert(1)</script>", text(sheet, 7, 8));
        assertEquals("【连】语文\n孙雪、李<script>alert(1)</script>", text(sheet, 7, 10));
    }

    @Test
    void gradeSheetSetsAlternateWeeksSideBySide() throws IOException {
        var both = "李<script>alert(1)</script>";
        assertEquals("美术|劳动\n" + both + "|" + both, text(sheet("年级课表（一年级）"), 4, 2));
        assertEquals("【连】语文\n孙雪、" + both, text(sheet("年级课表（二年级）"), 4, 6));
    }

    @Test
    void teachersSeeClassesAndMeetings() throws IOException {
        var master = sheet("总课表（教师）");
        assertEquals("孙雪", text(master, 6, 0));
        assertEquals("一(1)班\n语文", text(master, 6, 1));

        var blocks = all(sheet("教师课表"));
        assertTrue(blocks.contains("语文教研"));
        assertTrue(blocks.contains("孙雪课表"));
        assertTrue(blocks.contains("一(1)班+二(1)班\n体育 操场"));
        assertTrue(blocks.contains("泥塑社\n操场"));
    }

    @Test
    void blocksOfAGradeShowItsOwnTimes() throws IOException {
        assertTrue(all(sheet("班级课表（一年级）")).contains("第2节\n08:50~09:30"));
        assertTrue(all(sheet("班级课表（二年级）")).contains("第2节\n09:00~09:40"));
        assertTrue(all(sheet("班级课表（一年级）")).contains("泥塑社\n王岭 操场"));
    }

    @Test
    void badWeatherPlanHasItsSheet() throws IOException {
        var sheet = sheet("雨天、雾霾方案");
        assertEquals("本班教室", text(sheet, 2, 2));
        assertEquals("体育：一(1)班+二(1)班", text(sheet, 3, 2));
    }

    @Test
    void afterSchoolServiceHasItsSheet() throws IOException {
        var cells = all(sheet("课后服务"));
        assertTrue(cells.containsAll(List.of("作业辅导", "周一 16:00-17:00", "5–20")));
        assertTrue(cells.stream().anyMatch(cell -> cell.startsWith("能承担课后服务的 3 位教师")));
    }

    @Test
    void tellsWhatIsWrongAndWhatIsMissing() throws IOException {
        assertTrue(all(sheet("未排课")).containsAll(List.of("一(1)班", "语文", "孙雪")));
        var audit = all(sheet("规则检查"));
        for (var rule : RuleCatalog.rules()) {
            assertTrue(audit.contains(rule.title().zh()), rule.title().zh());
        }
        assertTrue(audit.contains("✓ 满足"));
    }

    @Test
    void samePlanGivesSameBytes() throws IOException {
        assertArrayEquals(bytes(Language.ZH), bytes(Language.ZH));
    }

    @Test
    void englishNamesTheSheetsInEnglish() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(Language.EN)))) {
            assertEquals("All classes", workbook.getSheetName(0));
        }
    }

    private static byte[] bytes(Language language) throws IOException {
        var plan = SmallSchool.plan();
        var entries =
                RuleCatalog.rules().stream()
                        .map(
                                rule ->
                                        new RulebookEntry(
                                                RuleCatalog.id(rule),
                                                rule,
                                                Level.MUST,
                                                1,
                                                CostFunction.LINEAR,
                                                Set.of(),
                                                Source.NONE,
                                                "test",
                                                null))
                        .toList();
        var audit = Audit.of(plan.timetable(), new Rulebook("test", "test", entries));
        var out = new ByteArrayOutputStream();
        TimetableWorkbook.write(plan, audit, out, language);
        return out.toByteArray();
    }

    private static XSSFSheet sheet(String name) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(Language.ZH)))) {
            return workbook.getSheet(name);
        }
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private static List<String> row(XSSFSheet sheet, int row, int from, int count) {
        var texts = new ArrayList<String>();
        for (int column = from; column < from + count; column++) {
            texts.add(text(sheet, row, column));
        }
        return texts;
    }

    private static List<String> all(XSSFSheet sheet) {
        var texts = new ArrayList<String>();
        for (var row : sheet) {
            for (var cell : row) {
                texts.add(cell.toString());
            }
        }
        return texts;
    }

    private static List<String> merged(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream().map(region -> region.formatAsString()).toList();
    }
}
