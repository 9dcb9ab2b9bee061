package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is given, the answer is exit 2 and one clear message per problem in two languages. */
class BadInputTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void missingFile() {
        refuses(
                solve(folder.resolve("nowhere")),
                "nowhere: 文件不存在",
                "nowhere: there is no such file");
        refuses(check("no.csv"), "no.csv: 文件不存在", "no.csv: there is no such file");
        refuses(check("no.json"), "no.json: 文件不存在", "no.json: there is no such file");
    }

    @Test
    void emptyFile() {
        refuses(solve(file("a.json", "")), "a.json: 文件是空的", "a.json: the file is empty");
        file("a.csv", "");
        refuses(check("a.csv"), "a.csv: 文件是空的", "a.csv: the file is empty");
    }

    @Test
    void brokenJson() {
        refuses(
                solve(file("a.json", "{\"format\": \"paike-school-1\",\n  \"id\": \"x\",,}")),
                "a.json: 第 2 行第 13 列: 不是正确的 JSON：这里不应有字符 ,",
                "a.json: line 2, column 13: this is not JSON: unexpected character ,");
        refuses(
                solve(file("a.json", "{\"classes\": [{")),
                "不是完整的 JSON：文件到这里就结束了",
                "this is not complete JSON: the file ends here");
        refuses(
                solve(file("a.json", "{\"id\": 1, \"id\": 2}")),
                "\"id\" 在同一个对象里写了两次",
                "\"id\" is stated twice in one object");
    }

    @Test
    void fileOfAnotherKindSaysOnlyThat() {
        refuses(
                solve(Run.solved("plan.json")),
                "format: \"paike-plan-1\"：应为 \"paike-school-1\"",
                "format: \"paike-plan-1\": \"paike-school-1\" expected");
        refuses(solve(file("a.json", "[]")), "应为 JSON 对象 {...}", "a JSON object {...} expected");
        refuses(check("a.odt"), "无法识别的方案文件", "not a plan file");
    }

    @Test
    void unknownTeacher() {
        refuses(
                school(s -> Edited.at(s, "assignments", 17).putArray("teachers").add("T99")),
                "assignments[17].teachers[0]: \"T99\" 不是本校的教师（已知 59: T01 ... T59）\n  是否应为"
                        + " \"T09\"？",
                "assignments[17].teachers[0]: \"T99\" is no teacher of this school (known 59: T01"
                        + " ... T59)\n  Maybe \"T09\"?");
    }

    @Test
    void misspeltField() {
        refuses(
                school(s -> Edited.at(s, "classes", 2).put("pupil", 40)),
                "classes[2].pupil: 没有名为 \"pupil\" 的项\n  是否应为 \"pupils\"？",
                "classes[2].pupil: there is no field \"pupil\" here\n  Maybe \"pupils\"?");
    }

    @Test
    void negativePeriods() {
        refuses(
                school(s -> Edited.at(s, "assignments", 3).put("periods", -2)),
                "assignments[3].periods: -2：应为 1 到 64 的整数",
                "assignments[3].periods: -2: an integer from 1 to 64 expected");
    }

    @Test
    void sameIdTwice() {
        refuses(
                school(s -> Edited.at(s, "assignments", 5).put("id", "A005")),
                "assignments[5].id: \"A005\" 与 assignments[4] 重复，应当唯一",
                "assignments[5].id: \"A005\" is used by assignments[4] already, it must be unique");
    }

    @Test
    void sameNameTwice() {
        refuses(
                school(s -> Edited.at(s, "teachers", 3).put("name", "董景晨")),
                "teachers[3].name: \"董景晨\" 与 teachers[2] 重复",
                "teachers[3].name: \"董景晨\" is used by teachers[2] already");
    }

    @Test
    void overlappingIntervals() {
        refuses(
                school(
                        s ->
                                Edited.at(Edited.at(s, "bellSchedules", 0), "intervals", 4)
                                        .put("start", "08:30")),
                "bellSchedules[0].intervals[4]: 第2节 08:30-09:30 与前一项 课间 08:40-08:50 重叠或次序颠倒\n"
                        + "  请按时间先后排列，互不重叠。",
                "bellSchedules[0].intervals[4]: 第2节 08:30-09:30 overlaps or precedes 课间"
                        + " 08:40-08:50 before it\n  Order intervals by time, without overlap.");
    }

    @Test
    void gradeWithoutBellSchedule() {
        refuses(
                school(s -> Edited.at(s, "classes", 0).put("grade", 7)),
                "bellSchedules: 7 年级 周一、周二、周三、周四、周五 没有作息时间表",
                "bellSchedules: grade 7 has no bell schedule on Mon, Tue, Wed, Thu, Fri");
    }

    @Test
    void twoEquallyNarrowBellSchedules() {
        refuses(
                school(
                        s -> {
                            var again =
                                    Edited.at(s, "bellSchedules", 0).deepCopy().put("id", "more");
                            Edited.list(s, "bellSchedules").add(again);
                        }),
                "bellSchedules: upper, more 对 3 年级周一同样适用",
                "bellSchedules: upper, more hold equally for grade 3 on Mon");
    }

    @Test
    void clubWithoutLeader() {
        refuses(
                school(
                        s -> {
                            var club = Edited.at(s, "clubs", 0);
                            club.remove(List.of("leaders", "guests"));
                        }),
                "clubs[0].leaders: 社团没有负责人",
                "clubs[0].leaders: the club has no leader");
    }

    @Test
    void allProblemsOfAFileAreSaidTogether() {
        var run =
                Run.of(
                        with(
                                "zh",
                                school(
                                        s -> {
                                            Edited.at(s, "assignments", 17)
                                                    .putArray("teachers")
                                                    .add("T99");
                                            Edited.at(s, "assignments", 3).put("periods", -2);
                                            Edited.at(s, "rooms", 1).put("kinds", "x");
                                        })));
        assertEquals(3, run.err().lines().filter(line -> !line.startsWith("  ")).count());
    }

    @Test
    void hugeFile() throws IOException {
        for (var name : List.of("huge.json", "huge.csv")) {
            try (var huge = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                huge.setLength(200L << 20);
            }
            refuses(check(name), name + ": 文件有 200 MB，最多 64 MB", name + ": the file has 200 MB");
        }
    }

    @Test
    void rulebookWithMisspeltNames() {
        refuses(
                rulebook("\"standard\"", "{\"rule\": \"limit-teachr-gaps\", \"level\": \"must\"}"),
                "rules[0].rule: 没有名为 \"limit-teachr-gaps\" 的规则",
                "rules[0].rule: there is no rule \"limit-teachr-gaps\"");
        refuses(
                rulebook(
                        "\"standard\"",
                        "{\"rule\": \"limit-teacher-gaps\", \"settings\": {\"alowed\": 1}}"),
                "rules[0].settings.alowed: 没有名为 \"alowed\" 的项\n  是否应为 \"allowed\"？",
                "rules[0].settings.alowed: there is no field \"alowed\" here\n  Maybe \"allowed\"?");
        refuses(
                rulebook("\"standard\"", "{\"id\": \"pe-not-frst\", \"weight\": 3}"),
                "rules[0].id: 上级规则集没有 \"pe-not-frst\"",
                "rules[0].id: no rulebook below has \"pe-not-frst\"");
        refuses(
                rulebook("\"standard\"", "{\"id\": \"pe-not-first\", \"level\": \"musst\"}"),
                "rules[0].level: \"musst\" 不在可选值中",
                "rules[0].level: \"musst\" is not one of must, should, off");
    }

    @Test
    void rulebookThatExtendsItselfOrNothing() {
        refuses(rulebook("\"rules\"", ""), "规则集互相引用：rules → rules", "extend each other");
        refuses(
                rulebook("\"standrad\"", ""),
                "extends[0]: 没有规则集 \"standrad\"\n  是否应为 \"standard\"？",
                "extends[0]: there is no rulebook \"standrad\"\n  Maybe \"standard\"?");
        refuses(
                new Object[] {"solve", Run.LIXIN, "--rulebook", "standrd", "--out", out()},
                "standrd: 既不是文件，也不是内置规则集",
                "standrd: is neither a file nor a rulebook");
    }

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
    void wrongUse() {
        refuses(
                new Object[] {"slove", Run.LIXIN},
                "没有命令 \"slove\"（可用：solve, check, compare, bells, clubs, generate, template, import, export）。是否应为 \"solve\"？",
                "there is no command \"slove\"");
        refuses(
                new Object[] {"solve", Run.LIXIN, "--tim", "3"},
                "没有选项 \"--tim\"。是否应为 \"--time\"？",
                "there is no option \"--tim\". Maybe \"--time\"?");
        refuses(new Object[] {"solve"}, "缺少 SCHOOL", "SCHOOL is missing");
        refuses(
                new Object[] {"solve", Run.LIXIN, "--time", "soon"},
                "--time \"soon\"：应为时长，如 20s",
                "--time \"soon\": a duration such as 20s");
        refuses(
                new Object[] {"solve", Run.LIXIN, "--steps", "-5"},
                "--steps: -5：应为 0 或正整数",
                "--steps: -5: 0 or a positive integer expected");
        refuses(
                new Object[] {"compare", Run.solved("plan.json")},
                "至少要有 2 个 PLAN",
                "at least 2 of PLAN expected");
        refuses(
                new Object[] {"generate", "--classes", "25", "--out", out()},
                "--classes: 25：应为 24 到 180 之间 6 的倍数",
                "--classes: 25: a multiple of 6 from 24 to 180 expected");
        assertEquals(2, Run.of().exit());
        assertEquals(2, Run.of("check", Run.LIXIN, Run.solved("plan.json"), "--lang", "fr").exit());
    }

    @Test
    void folderOfResultsThatIsAFile() {
        refuses(
                new Object[] {"solve", Run.LIXIN, "--out", file("results", "mine")},
                "results: 无法写入结果：这是一个文件，不是文件夹",
                "results: results cannot be written: it is a file, not a folder");
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

    private Object[] solve(Path school) {
        return new Object[] {"solve", school, "--out", out()};
    }

    private Object[] check(String plan) {
        return new Object[] {"check", Run.LIXIN, folder.resolve(plan)};
    }

    private Object[] school(Consumer<ObjectNode> edit) {
        return solve(Edited.school(folder, edit));
    }

    private Object[] rulebook(String parents, String rules) {
        var book =
                file(
                        "rules.json",
                        """
                        {"format": "paike-rulebook-1", "id": "rules", "extends": [%s], "rules": [%s]}
                        """
                                .formatted(parents, rules));
        return new Object[] {"solve", Run.LIXIN, "--rulebook", book, "--out", out()};
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object[] with(String language, Object... arguments) {
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--lang";
        all[arguments.length + 1] = language;
        return all;
    }

    private void refuses(Object[] arguments, String zh, String en) {
        var before = sizes();
        for (var expected : Map.of("zh", zh, "en", en).entrySet()) {
            var run = Run.of(with(expected.getKey(), arguments));
            assertEquals(2, run.exit(), run.err());
            assertEquals("", run.out());
            assertTrue(
                    run.err().replace("\r\n", "\n").contains(expected.getValue()),
                    expected.getValue() + "\nexpected in\n" + run.err());
            assertFalse(run.err().contains("Exception") || run.err().contains("\tat "), run.err());
        }
        assertEquals(before, sizes(), "files written or changed");
    }

    private Map<String, Long> sizes() {
        var sizes = new TreeMap<String, Long>();
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                sizes.put(file.toString(), Files.isDirectory(file) ? -1 : Files.size(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sizes;
    }
}
