package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void planDoesNotDifferFromItself() throws IOException {
        var run = compare(Run.solved("plan.json"), Run.solved("timetable.csv"), "--json");
        assertEquals(0, run.exit(), run.err());
        var plans = new ObjectMapper().readTree(run.out()).path("plans");
        assertEquals(2, plans.size());
        assertEquals(0, plans.get(1).path("changes").size());
        assertEquals(plans.get(0).path("score"), plans.get(1).path("score"));
        assertEquals(plans.get(0).path("rules"), plans.get(1).path("rules"));
    }

    @Test
    void movedLessonsAreNamed() throws IOException {
        var sheet = new Sheet();
        sheet.lesson("一(1)班", 4, 3).swapTime(sheet.lesson("一(1)班", 4, 1));
        var other = sheet.write(folder);
        var run = compare(Run.solved("plan.json"), other, "--json");
        assertEquals(1, run.exit(), run.err());
        var changes = new ObjectMapper().readTree(run.out()).at("/plans/1/changes");
        assertEquals(2, changes.size());
        assertTrue(changes.toString().contains("周四第3节 徐子恒 操场\",\"to\":\"周四第1节 徐子恒 操场"));
        var words = compare(Run.solved("plan.json"), other, "--out", folder);
        assertTrue(words.out().contains("2 / 687 节课不同（改时间 2）"), words.out());
        assertTrue(words.out().contains("pe-not-first"), words.out());
    }

    @Test
    void jsonIsStable() {
        var one = compare(Run.solved("plan.json"), Run.solved("timetable.csv"), "--json");
        var other = compare(Run.solved("plan.json"), Run.solved("timetable.csv"), "--json");
        assertEquals(one, other);
    }

    @Test
    void resultFoldersBringTheirOwnSchool() {
        for (int seed = 1; seed <= 2; seed++) {
            Run.of(
                    "solve",
                    Path.of("src", "test", "resources", "tiny"),
                    "--steps",
                    "50",
                    "--threads",
                    "1",
                    "--seed",
                    seed,
                    "--out",
                    folder.resolve("s" + seed));
        }
        var run =
                Run.of(
                        "compare",
                        folder.resolve("s1"),
                        folder.resolve("s2"),
                        "--lang",
                        "en",
                        "--out",
                        folder);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("unplaced  penalty"), run.out());
    }

    @Test
    void plansOfTwoSchoolsAreNotCompared() {
        Run.of(
                "solve",
                Path.of("src", "test", "resources", "tiny"),
                "--steps",
                "5",
                "--threads",
                "1",
                "--out",
                folder.resolve("t"));
        Edited.school(Run.LIXIN, folder, s -> {});
        var other = new Sheet().write(folder);
        var run = Run.of("compare", folder.resolve("t"), other, "--json", "--lang", "zh");
        assertEquals(2, run.exit());
        assertTrue(
                run.err().contains("这是学校 \"lixin\"（立新学校小学（示例））的方案，第一个方案属于学校 \"tiny\""), run.err());
        assertEquals("", run.out());
    }

    @Test
    void pagesAndWorkbookAreWritten() throws IOException {
        var sheet = new Sheet();
        sheet.lesson("一(1)班", 4, 3).swapTime(sheet.lesson("一(1)班", 4, 1));
        var out = folder.resolve("out");
        var run =
                compare(
                        Run.solved("plan.json"),
                        sheet.write(folder),
                        "--out",
                        out,
                        "--from",
                        "2026-09-07");
        assertTrue(run.out().contains("compare.html"), run.out());
        assertTrue(Files.size(out.resolve("compare.xlsx")) > 1000);
        var page = Files.readString(out.resolve("compare.html"));
        assertFalse(page.contains("http:") || page.contains("https:"), "needs the network");
        assertTrue(page.contains("A → B 有什么不同") && page.contains("What differs: A → B"));
        var notice = Files.readString(out.resolve("notice.html"));
        assertTrue(notice.contains("自 2026 年 9 月 7 日（周一）起执行"));
        assertTrue(notice.contains("共 2 节课有变动，涉及 2 位教师、1 个班级；其余 60 位教师、23 个班级的课表不变"));
        assertTrue(notice.contains("<h3>徐子恒") && notice.contains("<h3>一(1)班"));
        assertFalse(notice.contains("<h3>一(2)班"), "is not touched");
    }

    @Test
    void changesAreCountedFromThePublishedPlan() throws IOException {
        var sheet = new Sheet();
        sheet.lesson("一(1)班", 4, 3).swapTime(sheet.lesson("一(1)班", 4, 1));
        var run = compare(sheet.write(folder), "--published", Run.solved("plan.json"), "--json");
        var tree = new ObjectMapper().readTree(run.out());
        assertTrue(tree.path("published").asBoolean());
        assertEquals(Run.solved("plan.json").toString(), tree.at("/plans/0/plan").asText());
        assertEquals(2, tree.at("/plans/1/measures/lessonsChanged").asInt());
        assertEquals(1, tree.at("/plans/1/measures/classesTouched").asInt());
        assertEquals("A", tree.path("take").asText());
    }

    @Test
    void variantsOfASchoolAreComparedAndTheirInputsToo() throws IOException {
        var plan = Files.copy(Run.solved("plan.json"), folder.resolve("plan.json"));
        Edited.school(folder, school -> Edited.at(school, "teachers", 3).put("name", "周新"));
        var base = Files.createDirectory(folder.resolve("base"));
        Edited.school(base, school -> {});
        copy(Run.solved("plan.json"), base.resolve("plan.json"));
        copy(Run.LIXIN.resolve("rulebook.json"), base.resolve("rulebook.json"));
        var run = Run.of("compare", base, plan, "--lang", "zh", "--out", folder.resolve("out"));
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("教师：周新：姓名 唐思怡 → 周新"), run.out());
        assertTrue(run.out().contains("每节课都在原来的星期和节次"), run.out());
    }

    @Test
    void planThatItsSchoolNoLongerFitsIsToldWhatIsMissing() {
        Edited.school(folder, school -> {});
        var plan = folder.resolve("plan.json");
        copy(Run.solved("plan.json"), plan);
        var there = folder.resolve("timetable.csv");
        copy(Run.solved("timetable.csv"), there);
        replace(plan, "\"T05\"", "\"T905\"");
        var run = Run.of("compare", there, plan, "--json", "--lang", "zh");
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains("\"T905\""), run.err());
    }

    @Test
    void planOfAnUnknownVersionIsRefused() throws IOException {
        var text = Files.readString(Run.solved("plan.json"));
        var other = folder.resolve("plan.json");
        Files.writeString(other, text.replace("paike-plan-1", "paike-plan-9"));
        var run = compare(Run.solved("plan.json"), other, "--json");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("\"paike-plan-9\"：应为 \"paike-plan-1\""), run.err());
        assertTrue(run.err().contains("别的版本写的文件"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void spreadsheetIsReadAsPlanOfTheFirstOnesSchool() {
        Run.of(
                "solve",
                Path.of("src", "test", "resources", "tiny"),
                "--steps",
                "5",
                "--threads",
                "1",
                "--out",
                folder.resolve("t"));
        var sheet = folder.resolve("课表.xlsx");
        copy(folder.resolve("t").resolve("timetable.xlsx"), sheet);
        var run = Run.of("compare", folder.resolve("t"), sheet, "--lang", "zh", "--json");
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.err().contains("旁没有 school.json，按第一个方案的学校读取"), run.err());
        assertTrue(run.out().contains("\"changes\" : [ ]"), run.out());
    }

    @Test
    void dateThatIsNoneIsRefused() {
        var run = compare(Run.solved("plan.json"), Run.solved("plan.json"), "--from", "soon");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--from \"soon\"：应为日期，如 2026-09-07"), run.err());
    }

    private static void replace(Path file, String some, String other) {
        try {
            Files.writeString(file, Files.readString(file).replace(some, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run compare(Object... arguments) {
        var all = new Object[arguments.length + 5];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--school";
        all[arguments.length + 2] = Run.LIXIN;
        all[arguments.length + 3] = "--lang";
        all[arguments.length + 4] = "zh";
        return Run.of(all);
    }

    @Test
    void filesOfOthersAreComparedWithoutASchool() throws IOException {
        var export = folder.resolve("export");
        Run.of(
                "export",
                Run.solved("plan.json"),
                "--school",
                Run.LIXIN,
                "--format",
                "asc,untis",
                "--to",
                export);
        var asc = export.resolve("asc.xml");
        var run = Run.of("compare", asc, asc, "--out", folder.resolve("out"), "--lang", "zh");
        assertTrue(run.err().contains("学校按这份课表推断"), run.err());
        assertEquals(1, run.exit(), run.err());
        var solved = Run.solved("plan.json");
        var both =
                Run.of("compare", solved, asc, "--school", Run.LIXIN, "--out", folder.resolve("b"));
        assertTrue(both.out().contains("A → B：课表完全相同"), both.out());
    }
}
