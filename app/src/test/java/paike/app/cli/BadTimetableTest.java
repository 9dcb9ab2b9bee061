package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Timetables that are not what they should be are refused, row by row. */
class BadTimetableTest extends Refusals {
    @Test
    void planOfAnotherSchool() {
        Edited.school(folder, s -> s.put("id", "other"));
        refuses(
                new Object[] {"check", folder, Run.solved("plan.json")},
                "plan.json: school: 这是学校 \"lixin\" 的方案，而给出的学校是 \"other\"",
                "plan.json: school: this is a plan of school \"lixin\", but the school given is"
                        + " \"other\"");
        file("t.csv", new Sheet().text().replace("班,", "队,"));
        refuses(
                check("t.csv"),
                "833 行中有 792 行出现 立新学校小学（示例） 没有的名称",
                "the timetable of another school?");
    }

    @Test
    void csvThatIsNotWhatItShouldBe() throws IOException {
        var text = new Sheet().text();
        file("a.csv", text.replaceFirst("subject", "subjet"));
        refuses(
                check("a.csv"),
                "第 1 行: 没有名为 \"subjet\" 的列",
                "line 1: there is no column \"subjet\"");
        Files.write(folder.resolve("b.csv"), text.getBytes(Charset.forName("GBK")));
        assertEquals(0, Run.of(check("b.csv")).exit());
        Files.write(folder.resolve("c.csv"), new byte[] {'a', ',', (byte) 0xFF, (byte) 0xFF});
        refuses(check("c.csv"), "c.csv: 编码无法识别", "c.csv: the encoding is neither");
    }

    @Test
    void csvAsSpreadsheetsSaveItIsRead() {
        file("a.csv", "\uFEFF" + new Sheet().text().replace("\n", "\r\n"));
        assertEquals(0, Run.of(check("a.csv")).exit());
    }

    @Test
    void csvRowsAreJudgedOneByOne() {
        var lines = new ArrayList<>(new Sheet().text().lines().toList());
        lines.set(1, lines.get(1).replace("ALL,1,1", "ALL,9,1"));
        lines.set(2, lines.get(2).replace("ALL,1,2", "ODDD,1,77"));
        lines.set(3, lines.get(3).replace("10:00", "25:00"));
        lines.set(4, lines.get(4).replace("语文", "语闻"));
        lines.set(5, lines.get(5).replace("程安恒", "程安亘"));
        lines.set(6, lines.get(6).replace("lesson", "leson"));
        lines.set(8, lines.get(8).replace("08:00,08:40", "08:40,08:00"));
        lines.set(9, "ALL,2,7,,,lesson,一(1)班,语文,罗书萌,");
        lines.set(10, "ALL,2,,,,lesson,一(1)班,语文");
        lines.set(11, lines.get(11) + ",,,");
        lines.set(12, lines.get(12).replace("ALL,2", "ALL,6"));
        file("a.csv", String.join("\n", lines));
        var run = Run.of(with("zh", check("a.csv")));
        assertEquals(2, run.exit());
        for (var part :
                List.of(
                        "第 2 行: weekday 9（第9天）不是上课日",
                        "第 3 行: week_type \"ODDD\" 应为 ALL、ODD 或 EVEN",
                        "第 3 行: period \"77\" 应为 1 到 64 的整数",
                        "第 4 行: start \"25:00\" 应为 HH:MM",
                        "第 5 行: subject \"语闻\" 不是本校的科目\n  是否应为 \"语文\"？",
                        "第 6 行: teachers \"程安亘\" 不是本校的教师\n  是否应为 \"程安恒\"？",
                        "第 7 行: kind \"leson\" 不在可选值中",
                        "第 9 行: 结束时间 08:00 应晚于开始时间 08:40",
                        "第 10 行: 一(1)班 周二没有第 7 节（只有 5 节）",
                        "第 11 行: 没有写第几节，也没有写开始和结束时间",
                        "第 12 行: 有 13 格，表头只有 10 列",
                        "第 13 行: weekday 6（周六）不是上课日")) {
            assertTrue(run.err().contains(part), part + "\nexpected in\n" + run.err());
        }
    }

    @Test
    void lockWithAPlanThatDeparts() {
        var sheet = new Sheet();
        sheet.lesson("一(1)班", 1, 1).set("subject", "语文");
        refuses(
                new Object[] {"solve", Run.LIXIN, "--lock", sheet.write(folder), "--out", out()},
                "timetable.csv: 要锁定的方案与学校计划不符：一(1)班 语文",
                "timetable.csv: the plan to lock departs from what the school plans");
        var noon = new Sheet();
        noon.lesson("一(1)班", 1, 1).at("12:10", "12:50");
        refuses(
                new Object[] {"solve", Run.LIXIN, "--lock", noon.write(folder), "--out", out()},
                "要锁定的方案与学校计划不符：作息表以外的时间",
                "departs from what the school plans: times that no bell schedule has");
    }
}
