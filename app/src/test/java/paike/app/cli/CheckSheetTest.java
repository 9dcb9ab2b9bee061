package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code paike check} on a master sheet that somebody has edited by hand. */
class CheckSheetTest {
    private static final String MASTER = "总课表（班级）";

    @TempDir private static Path shared = Path.of("");
    @TempDir private Path folder = Path.of("");
    private Path sheet = Path.of("");

    @BeforeAll
    static void masterSheetAlone() throws IOException {
        var all = shared.resolve("all.xlsx");
        Run.of("export", Run.solved("plan.json"), "--school", Run.LIXIN, "--to", all);
        try (var workbook = open(all)) {
            while (workbook.getNumberOfSheets() > 1) {
                workbook.removeSheetAt(1);
            }
            try (var out = Files.newOutputStream(shared.resolve("课表.xlsx"))) {
                workbook.write(out);
            }
        }
    }

    @BeforeEach
    void ownCopy() throws IOException {
        sheet = Files.copy(shared.resolve("课表.xlsx"), folder.resolve("课表.xlsx"));
    }

    private static XSSFWorkbook open(Path path) throws IOException {
        try (var in = new FileInputStream(path.toFile())) {
            return new XSSFWorkbook(in);
        }
    }

    private void save(XSSFWorkbook workbook) throws IOException {
        try (var out = Files.newOutputStream(sheet)) {
            workbook.write(out);
        }
    }

    private static XSSFCell cell(XSSFWorkbook workbook, String reference) {
        var at = new CellReference(reference);
        return workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
    }

    /** Exchanges the texts of two cells. */
    private void exchange(String one, String other) throws IOException {
        try (var workbook = open(sheet)) {
            var text = cell(workbook, one).getStringCellValue();
            cell(workbook, one).setCellValue(cell(workbook, other).getStringCellValue());
            cell(workbook, other).setCellValue(text);
            save(workbook);
        }
    }

    private Run check(String... more) {
        var arguments = new ArrayList<Object>();
        arguments.addAll(List.of("check", Run.LIXIN, sheet, "--out", folder.resolve("out")));
        arguments.addAll(List.of((Object[]) more));
        return Run.of(arguments.toArray());
    }

    /**
     * All sheets of a workbook of ours, lists for patrols and what comes after lessons included.
     */
    @Test
    void allSheetsOfAWorkbookAgree() throws IOException {
        Run.of("check", Run.LIXIN, Run.solved("plan.json"), "--out", folder.resolve("solved"));
        var run =
                Run.of(
                        "check",
                        Run.LIXIN,
                        folder.resolve("solved/timetable.xlsx"),
                        "--json",
                        "--out",
                        folder.resolve("again"));
        assertEquals(0, run.exit(), run.err());
        assertTrue(
                new ObjectMapper().readTree(run.out()).path("reading").path("notRead").isEmpty());
    }

    @Test
    void everyCellIsReadAndTheAuditIsThatOfThePlan() throws IOException {
        var run = check("--json");
        assertEquals(0, run.exit());
        var tree = new ObjectMapper().readTree(run.out());
        var plan =
                new ObjectMapper()
                        .readTree(
                                Run.of("check", Run.LIXIN, Run.solved("timetable.csv"), "--json")
                                        .out());
        assertEquals(plan.path("score"), tree.path("score"));
        assertTrue(tree.path("reading").path("notRead").isEmpty());
        assertTrue(tree.path("reading").path("guessed").isEmpty());
    }

    @Test
    void faultsAreFoundInTheirCellsAndMendedInTheStaffsOwnWorkbook() throws IOException {
        exchange("C7", "D8");
        var run = check("--json", "--repair", "--time", "60s");
        assertEquals(0, run.exit());
        var tree = new ObjectMapper().readTree(run.out());
        assertTrue(tree.path("score").path("hard").asInt() > 0);
        boolean isFound = false;
        for (var violation : tree.path("violations")) {
            if (violation.path("level").asText().equals("must")) {
                isFound |= names(violation.path("cells"), "C7", "D8");
            }
        }
        assertTrue(isFound);
        var repair = tree.path("repair");
        assertEquals(0, repair.path("hardAfter").asInt());
        // each class has one lesson too many and lacks another
        assertEquals(4, repair.path("changes").size());
        assertTrue(repair.path("fewest").asBoolean());
        repairedWorkbookIsTheStaffsOwnAndKeepsAllMustRules();
    }

    private void repairedWorkbookIsTheStaffsOwnAndKeepsAllMustRules() throws IOException {
        var repaired = folder.resolve("out/repaired.xlsx");
        try (var before = open(sheet);
                var after = open(repaired)) {
            assertEquals(before.getSheetAt(0).getSheetName(), after.getSheetAt(0).getSheetName());
            var comment = cell(after, "C7").getCellComment().getString().getString();
            assertEquals(
                    "原来：" + cell(before, "C7").getStringCellValue().replace('\n', ' '), comment);
        }
        var run = Run.of("check", Run.LIXIN, repaired, "--out", folder.resolve("again"));
        assertEquals(0, run.exit(), run.out());
    }

    private static boolean names(JsonNode cells, String... references) {
        for (var cell : cells) {
            for (var reference : references) {
                if (cell.asText().equals(MASTER + "!" + reference)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theStaffsOwnWorkbookComesBackMarked() throws IOException {
        exchange("C7", "D8");
        check();
        try (var before = open(sheet);
                var checked = open(folder.resolve("out/checked.xlsx"))) {
            assertEquals(before.getSheetAt(0).getSheetName(), checked.getSheetAt(0).getSheetName());
            assertEquals(
                    before.getSheetAt(0).getMergedRegions(),
                    checked.getSheetAt(0).getMergedRegions());
            assertEquals(
                    cell(before, "C7").getStringCellValue(),
                    cell(checked, "C7").getStringCellValue());
            var comment = cell(checked, "C7").getCellComment().getString().getString();
            assertTrue(comment.contains("董逸桐 周一第1节 同时上 2 节课"), comment);
            assertEquals(
                    "FFFFC7CE",
                    cell(checked, "C7").getCellStyle().getFillForegroundXSSFColor().getARGBHex());
            var findings = checked.getSheet("检查结果");
            assertNotNull(findings.getRow(3).getCell(3).getHyperlink());
            assertNotNull(checked.getSheet("读表说明"));
        }
    }

    @Test
    void wordsThatMeanNothingAreReported() throws IOException {
        try (var workbook = open(sheet)) {
            cell(workbook, "C7").setCellValue("飞碟\n某某某某");
            save(workbook);
        }
        var tree = new ObjectMapper().readTree(check("--json").out());
        assertTrue(
                tree.path("reading").path("notRead").get(0).path("cell").asText().endsWith("!C7"));
    }

    @Test
    void withoutASchoolTheTimetableSaysWhatItIs() throws IOException {
        exchange("C7", "D8");
        var run = Run.of("check", sheet, "--json", "--out", folder.resolve("alone"));
        assertEquals(1, run.exit());
        var tree = new ObjectMapper().readTree(run.out());
        assertTrue(tree.path("reading").path("notRead").isEmpty());
        assertFalse(tree.path("reading").path("assumed").isEmpty());
    }

    @Test
    void nothingIsWrongWithWhatATimetableAloneDoesNotSay() throws IOException {
        Files.writeString(sheet, "班级,星期,节次,科目,教师\n一(1)班,周一,1,语文,甲一一\n一(1)班,周二,2,数学,乙二二\n");
        var run = Run.of("check", sheet, "--out", folder.resolve("out"));
        assertFalse(run.out().contains("眼保健操"), run.out());
        assertFalse(run.out().contains("daily-activity"), run.out());
        assertTrue(run.out().contains("每周 0 节体育"), run.out());
        assertTrue(run.err().contains("课表没有写的不检查"), run.err());
    }

    @Test
    void mustRulesAreToldFirst() throws IOException {
        exchange("C7", "D8");
        var run = Run.of("check", sheet, "--out", folder.resolve("out"));
        assertTrue(run.out().lastIndexOf("\n✕") < run.out().indexOf("\n△"), run.out());
    }

    @Test
    void textWithTheNameOfAWorkbookIsReadAndMarked() throws IOException {
        Files.writeString(sheet, "班级,星期,节次,科目,教师\n一(1)班,周一,1,语文,甲一一\n一(2)班,周一,1,数学,甲一一\n");
        var run = Run.of("check", sheet, "--out", folder.resolve("out"));
        assertEquals(1, run.exit(), run.err());
        assertTrue(Files.exists(folder.resolve("out/checked.xlsx")));
    }

    @Test
    void aWorkbookWithTheNameOfTextIsRead() throws IOException {
        var text = Files.copy(sheet, folder.resolve("课表.csv"));
        var run = Run.of("check", Run.LIXIN, text, "--out", folder.resolve("out"));
        assertEquals(0, run.exit(), run.err());
        assertTrue(Files.exists(folder.resolve("out/checked.xlsx")));
    }

    @Test
    void onePlanFileAloneIsNotEnough() {
        var run = Run.of("check", Run.solved("plan.json"));
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("只给了一个文件"));
    }
}
