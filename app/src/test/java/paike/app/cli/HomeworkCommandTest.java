package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeworkCommandTest {
    private static final String LIXIN = Run.LIXIN.toString();

    /** What one class has on two days; the rest of the timetable does not matter here. */
    private static final String TIMETABLE =
            """
            week_type,weekday,period,start,end,kind,class,subject,teachers,room
            ALL,1,1,08:00,08:40,lesson,三(1)班,语文,何彦恒,三(1)班教室
            ALL,1,3,10:00,10:40,lesson,三(1)班,数学,沈佳琪,三(1)班教室
            ALL,2,4,10:50,11:30,lesson,三(1)班,英语,郭安楠,三(1)班教室
            """;

    @TempDir private Path folder = Path.of("");

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Run check(String board, String... more) {
        var arguments = new ArrayList<String>();
        arguments.addAll(
                List.of(
                        "homework",
                        LIXIN,
                        "--plan",
                        file("timetable.csv", TIMETABLE),
                        "--check",
                        file("作业.csv", "班级,星期一,星期二,星期三\n" + board)));
        arguments.addAll(List.of(more));
        return Run.of((Object[]) arguments.toArray(String[]::new));
    }

    @Test
    void planIsMadeFromTheTimetableAndKeepsItsRulesInEveryFormat() throws IOException {
        var out = folder.resolve("out");
        var plan = file("timetable.csv", TIMETABLE);
        var made = Run.of("homework", LIXIN, "--plan", plan, "--out", out.toString());
        assertEquals(ExitCode.KEPT, made.exit(), made.out() + made.err());
        assertTrue(made.out().contains("3 年级：上限 30 分钟"), made.out());
        for (var name : new String[] {"homework.json", "homework.csv", "homework.xlsx"}) {
            var again =
                    Run.of(
                            "homework",
                            LIXIN,
                            "--plan",
                            plan,
                            "--check",
                            out.resolve(name).toString(),
                            "--json");
            assertEquals(ExitCode.KEPT, again.exit(), name + again.out() + again.err());
            assertTrue(again.out().contains("\"hard\" : 0"), name);
        }
        var page = Files.readString(out.resolve("homework.html"));
        assertTrue(page.contains("作业公示") && page.contains("Grade 3 homework"), "both languages");
    }

    @Test
    void plantedFaultsAreFoundWithTheirPlaces() {
        var late = check("三(1)班,语文20 数学11,,\n");
        assertEquals(ExitCode.BROKEN, late.exit());
        assertTrue(late.out().contains("三(1)班 周一 书面作业共 31 分钟"), late.out());
        var untaught = check("三(1)班,英语10,,\n");
        assertTrue(untaught.out().contains("三(1)班 周一 布置了书面作业 英语 10，但当天没有该科的课"), untaught.out());
        var small = check("一(1)班,语文10,,\n");
        assertTrue(small.out().contains("一(1)班 周一 有书面作业 语文 10，应当没有"), small.out());
        var book =
                file(
                        "zero.json",
                        "{\"format\": \"paike-rulebook-1\", \"id\": \"zero\", \"extends\":"
                                + " [\"s4.1-daily-patrol\"], \"rules\": [{\"id\":"
                                + " \"hold-homework-free-day\", \"settings\": {\"weekdays\": [2]}}]}");
        var zero = check("三(1)班,,英语10,\n", "--rulebook", book);
        assertTrue(zero.out().contains("三(1)班 周二 是零作业日，却有书面作业 10 分钟"), zero.out());
        var strange = check("三(9)班,语文10,,\n三(1)班,魔法10,,\n");
        assertEquals(ExitCode.BAD_INPUT, strange.exit());
        assertTrue(strange.err().contains("第 2 行第 1 列: \"三(9)班\" 不是本校的班级"), strange.err());
        assertTrue(strange.err().contains("第 3 行第 2 列: \"魔法\" 不是本校的科目"), strange.err());
    }

    @Test
    void checkOfATimetableJudgesTheHomeworkBesideIt() {
        var run =
                Run.of(
                        "check",
                        LIXIN,
                        file("timetable.csv", TIMETABLE),
                        "--homework",
                        file("作业.csv", "班级,星期,科目,分钟\n三(1)班,周一,英语,10\n"));
        assertTrue(run.out().contains("当天没有该科的课"), run.out());
    }

    @Test
    void bothListsOfAPlanThatContradictsItselfAreJudgedAndShown() {
        var run = check("三(1)班,语文20,,\n", "--rulebook", "s0.1-dongli", "--lang", "zh");
        assertTrue(run.out().contains("自相矛盾"), run.out());
        assertTrue(run.out().contains("homework-list-1-1-3"), run.out());
        assertFalse(run.out().contains("homework-list-2-3-4"), run.out());
    }

    @Test
    void withoutATimetableNoneIsMadeButOneIsJudged() {
        var made = Run.of("homework", LIXIN);
        assertEquals(ExitCode.BAD_INPUT, made.exit());
        assertTrue(made.err().contains("没有给出课表"), made.err());
        var judged =
                Run.of("homework", LIXIN, "--check", file("h.csv", "班级,星期,科目,分钟\n三(1)班,1,语文,31\n"));
        assertEquals(ExitCode.BROKEN, judged.exit(), judged.err());
        assertTrue(judged.err().contains("没有给出课表"), judged.err());
        assertTrue(judged.out().contains("31 分钟"), judged.out());
    }

    @Test
    void figuresOutOfRangeAndUnknownSubjectsAreRefused() {
        var plan = file("timetable.csv", TIMETABLE);
        for (var option : new String[] {"--fill=101", "--free-day=8", "--subjects=魔法"}) {
            var run = Run.of("homework", LIXIN, "--plan", plan, option);
            assertEquals(ExitCode.BAD_INPUT, run.exit(), option);
        }
    }
}
