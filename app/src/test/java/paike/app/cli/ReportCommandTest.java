package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir Path folder;

    private Run report(Path plan, Object... more) {
        var arguments = new Object[more.length + 8];
        System.arraycopy(
                new Object[] {
                    "report", plan, "--school", Run.LIXIN, "--date", "2026-11-29", "--out", folder
                },
                0,
                arguments,
                0,
                8);
        System.arraycopy(more, 0, arguments, 8, more.length);
        return Run.of(arguments);
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    private String firstPage() throws IOException {
        var page = page();
        return page.substring(0, page.indexOf("class=\"contents\""));
    }

    private String words() throws IOException {
        try (var in = Files.newInputStream(folder.resolve("report.docx"));
                var document = new XWPFDocument(in);
                var text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void everyJudgedRuleStandsInBothFilesWithItsSource() throws IOException {
        var run = report(Run.solved("plan.json"));
        assertEquals(ExitCode.KEPT, run.exit(), run.err());
        for (var text : new String[] {page(), words()}) {
            assertTrue(text.contains("开齐开足，周课时与课程计划一致"), "rule");
            assertTrue(text.contains("教基厅函〔2021〕11号"), "source");
            assertTrue(text.contains("小学上午上课时间一般不早于 8:20"), "quoted sentence");
            assertTrue(text.contains("必守规则"), "verdict");
            assertTrue(text.contains("2026年11月29日"), "date");
            assertTrue(text.contains("一、二年级 26 节；三至六年级 30 节"), "figures");
        }
        assertTrue(firstPage().contains("必守规则全部符合"), "the verdict is on the first page");
        assertTrue(
                firstPage().contains("按上级规定评判，不符合的 1 项"),
                "08:00 is too early by the national rule");
        assertTrue(words().contains("教基厅函〔2021〕11号"), "which is quoted beside");
    }

    @Test
    void nothingIsCalledKeptWhereNothingWasGiven() throws IOException {
        report(Run.solved("plan.json"));
        assertTrue(page().contains("没有提供作业安排"), "homework is named among what was not judged");
        assertTrue(page().contains("没有可评判的内容"), "and its chapter says so");
    }

    @Test
    void homeworkAboveItsLimitIsOnTheFirstPage() throws IOException {
        var homework = folder.resolve("作业.csv");
        Files.writeString(homework, "班级,星期,科目,分钟\n三(1)班,周一,语文,31\n");
        var run = report(Run.solved("plan.json"), "--homework", homework);
        assertEquals(ExitCode.BROKEN, run.exit(), run.err());
        assertTrue(firstPage().contains("书面作业共 31 分钟"), firstPage());
        assertTrue(page().contains("各班每天书面作业时间"), "minutes of every class and day");
    }

    @Test
    void lostLessonIsOnTheFirstPage() throws IOException {
        var draft = new PlanDraft();
        draft.delete(draft.meeting("C3-1", 1, 1));
        var run = report(draft.write(folder));
        assertEquals(ExitCode.BROKEN, run.exit(), run.err());
        var first = firstPage();
        assertFalse(first.contains("全部符合"), "no praise");
        assertTrue(first.contains("1 次课未排入课表"), first);
        assertTrue(first.contains("三(1)班 每周"), "what is missing is named");
        assertTrue(page().contains("必须整改的问题"), "and again in the list of faults");
        assertTrue(words().contains("经自查发现问题"), "in the file of Word, too");
    }

    @Test
    void reportHasBothLanguagesAndNothingFromElsewhere() throws IOException {
        report(Run.solved("plan.json"), "--lang", "en");
        var page = page();
        assertTrue(page.contains("Every must-rule") || page.contains("must-rules are kept"));
        assertTrue(page.contains("<html lang=\"en\">"));
        assertFalse(page.contains("://"), "nothing is fetched");
        assertTrue(words().contains("Self-inspection report"));
    }

    @Test
    void planWithoutItsSchoolIsRefused() {
        var run = Run.of("report", Run.solved("plan.json"), "--out", folder.resolve("r"));
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("school.json") && run.err().contains("--school"), run.err());
        assertFalse(Files.exists(folder.resolve("r")), "nothing is written");
    }

    @Test
    void dateThatIsNoneIsRefused() {
        var run =
                Run.of(
                        "report",
                        Run.solved("plan.json"),
                        "--school",
                        Run.LIXIN,
                        "--date",
                        "2026-13-40");
        assertEquals(ExitCode.BAD_INPUT, run.exit());
        assertTrue(run.err().contains("--date"), run.err());
    }
}
