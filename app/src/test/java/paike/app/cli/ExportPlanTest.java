package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportPlanTest {
    private static final Path PLAN = Run.solved("plan.json");

    @TempDir private Path folder = Path.of("");

    @Test
    void endingSaysTheFormat() throws IOException {
        var file = folder.resolve("new/一班.pdf");
        var run = Run.of("export", PLAN, "--school", Run.LIXIN, "--only", "一(1)班", "--to", file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("已写入 " + file), run.out());
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void folderGetsAFilePerFormat() throws IOException {
        var run =
                Run.of(
                        "export",
                        PLAN,
                        "--school",
                        Run.LIXIN,
                        "--format",
                        "csv,html",
                        "--to",
                        folder.resolve("all"));
        assertEquals(0, run.exit(), run.err());
        var csv = Files.readString(folder.resolve("all/课表.csv"));
        assertTrue(csv.startsWith("\uFEFFweek_type,weekday,period"), "Excel needs the mark");
        assertTrue(Files.exists(folder.resolve("all/课表.html")));
        var check = Run.of("check", Run.LIXIN, folder.resolve("all/课表.csv"));
        assertEquals(0, check.exit(), check.err() + check.out());
    }

    @Test
    void nothingIsWrittenIfOneOfTheFilesIsThere() throws IOException {
        Files.writeString(folder.resolve("timetable.html"), "mine");
        var run =
                Run.of(
                        "export",
                        PLAN,
                        "--school",
                        Run.LIXIN,
                        "--format",
                        "csv,html",
                        "--to",
                        folder,
                        "--lang",
                        "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("timetable.html: the file exists and was left alone"));
        assertEquals("mine", Files.readString(folder.resolve("timetable.html")));
        assertFalse(Files.exists(folder.resolve("timetable.csv")));
    }

    @Test
    void schoolAloneHasNoTimetable() {
        var run = Run.of("export", Run.LIXIN, "--to", folder.resolve("a.pdf"), "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("a school without a timetable"), run.err());
    }

    @Test
    void wordsThatDoNotGoTogetherAreToldApart() {
        refused("there is no format \"pfd\"", "--format", "pfd", "--to", folder);
        refused("Maybe \"pdf\"", "--format", "pfd", "--to", folder);
        refused("the name says xlsx, --format says pdf", "--format", "pdf", "--to", "a.xlsx");
        refused("a file can be of one", "--format", "pdf,csv", "--to", "a.pdf");
        refused("no class, teacher or room \"九(9)班\"", "--only", "九(9)班", "--to", "a.pdf");
    }

    private Path withoutCalendar() {
        return Edited.school(
                folder,
                school ->
                        List.of("terms", "holidays", "makeUpDays", "events", "exams")
                                .forEach(school::remove));
    }

    private static void refused(String words, Object... options) {
        var arguments = new ArrayList<Object>();
        arguments.addAll(List.of("export", PLAN, "--lang", "en"));
        if (!List.of(options).contains("--school")) {
            arguments.addAll(List.of("--school", Run.LIXIN));
        }
        arguments.addAll(List.of(options));
        var run = Run.of(arguments.toArray());
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains(words), run.err());
    }

    @Test
    void neutralListIsReadAsATimetable() {
        var run = Run.of("export", PLAN, "--school", Run.LIXIN, "--format", "list", "--to", folder);
        assertEquals(0, run.exit(), run.err());
        var check =
                Run.of(
                        "check",
                        Run.LIXIN,
                        folder.resolve("清单.csv"),
                        "--out",
                        folder.resolve("checked"),
                        "--lang",
                        "en");
        assertTrue(check.out().contains("not understood 0"), check.out());
        assertFalse(check.out().contains("Classes do not clash"), check.out());
        assertFalse(check.out().contains("avoid-class-clashes"), check.out());
        assertFalse(
                check.out().contains("keep-daily-activity-minutes"),
                "activity periods are in the list: " + check.out());
        assertEquals(0, check.exit(), check.out());
    }

    @Test
    void classThatLacksALessonOfItsCoursePlanIsNamedForTheAuthority() throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(Run.solved("timetable.csv")));
        lines.remove(
                lines.stream()
                        .filter(line -> line.startsWith("ALL,") && line.contains(",lesson,一(1)班,"))
                        .findFirst()
                        .orElseThrow());
        var plan = Files.write(folder.resolve("timetable.csv"), lines);
        var file = folder.resolve("上报.xlsx");
        var run =
                Run.of("export", plan, "--school", Run.LIXIN, "--format", "district", "--to", file);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("一(1)班 每周 25 节，课程计划是 26 节"), run.out());
        assertFalse(run.out().contains("一(2)班"), run.out());
        var check = Run.of("check", Run.LIXIN, file, "--out", folder.resolve("checked"));
        assertTrue(check.out().contains("未读懂 0"), check.out());
    }

    @Test
    void importedSchoolKeepsTheOrderOfItsSheet() throws IOException {
        var sheet =
                Files.writeString(
                        folder.resolve("sheet.csv"),
                        """
                        班级,星期一,,星期二,
                        ,1节,2节,1节,2节
                        二(2)班,语文 钱甲,数学 赵乙,语文 钱甲,数学 赵乙
                        一(10)班,体育 周丙,语文 孙丁,数学 李戊,语文 孙丁
                        一(9)班,数学 李戊,体育 周丙,语文 吴己,数学 李戊
                        二(1)班,语文 吴己,体育 郑庚,体育 周丙,体育 郑庚
                        """);
        var school = folder.resolve("school");
        var run = Run.of("import", sheet, "--out", school);
        assertEquals(0, run.exit(), run.err());
        var book = folder.resolve("book.xlsx");
        run = Run.of("export", school.resolve("timetable.csv"), "--to", book);
        assertEquals(0, run.exit(), run.err());
        assertEquals(List.of("二(2)班", "一(10)班", "一(9)班", "二(1)班"), column(book, 0, 1));
        assertEquals(List.of("钱甲", "赵乙", "周丙", "孙丁", "李戊", "吴己", "郑庚"), column(book, 1, 0));
    }

    /** Texts of a column of a master sheet below its head. */
    private static List<String> column(Path book, int sheet, int column) throws IOException {
        try (var in = Files.newInputStream(book);
                var workbook = new XSSFWorkbook(in)) {
            var texts = new ArrayList<String>();
            var rows = workbook.getSheetAt(sheet);
            for (int row = 6; row <= rows.getLastRowNum(); row++) {
                texts.add(rows.getRow(row).getCell(column).toString());
            }
            return texts;
        }
    }

    @Test
    void calendarsNeedDates() throws IOException {
        var file = folder.resolve("a.ics");
        refused("the school states no calendar", "--school", withoutCalendar(), "--to", file);
        refused("a date such as 2026-09-07 expected", "--from", "soon", "--to", file);
        refused(
                "2026-09-01 is before --from 2026-10-01",
                "--from",
                "2026-10-01",
                "--until",
                "2026-09-01",
                "--to",
                file);
        var run =
                Run.of(
                        "export",
                        PLAN,
                        "--school",
                        Run.LIXIN,
                        "--from",
                        "2026-09-01",
                        "--until",
                        "2026-12-31",
                        "--only",
                        "一(1)班",
                        "--to",
                        file);
        assertEquals(0, run.exit(), run.err());
        var text = Files.readString(file);
        assertTrue(text.contains("DTSTART;TZID=Asia/Shanghai:20260901T080000"), text);
        assertTrue(text.contains("X-WR-CALNAME:一(1)班课表"), text);
    }

    @Test
    void filesOfOtherProgramsAreReadBackAndImported() {
        var to = folder.resolve("other");
        var run =
                Run.of("export", PLAN, "--school", Run.LIXIN, "--format", "asc,untis", "--to", to);
        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().contains("asc.xml 表达不了："), run.out());
        for (var file : List.of("asc.xml", "untis/GPU001.TXT")) {
            var check = Run.of("check", Run.LIXIN, to.resolve(file), "--json");
            assertEquals(0, check.exit(), check.err());
            assertTrue(check.out().contains("\"unplacedLessons\" : 0"), check.out());
            var imported = folder.resolve("imported-" + file.length());
            var done = Run.of("import", to.resolve(file), "--out", imported);
            assertEquals(0, done.exit(), done.err());
            assertTrue(done.out().contains("共 24 个班"), done.out());
            var own =
                    Run.of(
                            "check",
                            imported,
                            imported.resolve("timetable.csv"),
                            "--rulebook",
                            "basics");
            assertEquals(0, own.exit(), own.out() + own.err());
        }
    }

    @Test
    void badFilesOfOtherProgramsAreToldWhatIsWrong() throws IOException {
        told(
                "<!DOCTYPE t [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><timetable>&a;</timetable>",
                "DOCTYPE");
        told(
                "<timetable><cards><card lessonid=\"9\" period=\"1\""
                        + " days=\"10000\"/></cards></timetable>",
                "there is no lesson \"9\"");
        told("<timetable><lessons>", "cut off");
        told("<school/>", "<timetable> expected");
        told("<timetable></timetable>", "no lesson of any class");
        var gpu = Files.writeString(folder.resolve("GPU001.TXT"), "1,a,b,c,d,9,x\n");
        var run = Run.of("import", gpu, "--preview", "--lang", "en");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("column 6 (day, 1 to 7) \"9\""), run.err());
        assertTrue(run.err().contains("column 7 (period) \"x\""), run.err());
    }

    private void told(String xml, String words) throws IOException {
        var file = Files.writeString(folder.resolve("bad.xml"), xml);
        var run = Run.of("import", file, "--preview", "--lang", "en");
        assertEquals(2, run.exit(), run.out());
        assertTrue(run.err().contains(words), run.err());
    }
}
