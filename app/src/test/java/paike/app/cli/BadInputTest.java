package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is given, the answer is exit 2 and one clear message per problem in two languages. */
class BadInputTest extends Refusals {
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
    void wrongUse() {
        refuses(
                new Object[] {"slove", Run.LIXIN},
                "没有命令 \"slove\"（可用：solve, check, compare, vary, bells, clubs, homework, calendar, exams, generate, template, import, export, swap, substitute, patrol, observe, report, publish）。是否应为 \"solve\"？",
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
}
