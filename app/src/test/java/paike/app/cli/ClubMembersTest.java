package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Members of clubs as {@code check --members} and {@code clubs} judge them. */
class ClubMembersTest {
    private static final String HEADER = "班级,学号,姓名,社团,志愿\n";
    private static final Path ZHENGZHOU = Path.of("..", "datasets", "data", "zhengzhou");

    /** Two clubs of zhengzhou whose days the solver chooses, both on Tuesday here. */
    private static final String PLANNED =
            """
            week_type,weekday,period,start,end,kind,class,subject,teachers,room
            ALL,2,,16:30,17:30,club,,书法,T05,R03
            ALL,2,,16:30,17:30,club,,数独,T16,R04
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void sizesGradesAndClashesAreReported() throws IOException {
        var members =
                file("membership.csv", HEADER + "一(1)班,1,,舞蹈,1\n一(1)班,1,,泥塑,2\n一(1)班,2,,京剧,1\n");
        var run = check(members, "zh");
        assertEquals(ExitCode.BROKEN, run.exit(), run.err());
        assertTrue(run.out().contains("一(1)班 1 同时参加时间重叠的“舞蹈”和“泥塑”"), run.out());
        assertTrue(run.out().contains("社团“京剧”只面向 3、4、5、6 年级，却有 一(1)班 2"), run.out());
        assertTrue(run.out().contains("社团“京剧”只有 1 人，至少 12 人才能开班"), run.out());
        assertTrue(check(members, "en").out().contains("has 1 members, 12 are needed"), run.out());
        assertTrue(check(folder, "zh").out().contains("舞蹈"), "the folder will do");
    }

    @Test
    void membersThatCannotBeReadAreSaidWithTheirPlace() throws IOException {
        var members = file("m.csv", HEADER + "一(9)班,1,,舞蹈,1\n一(1)班,,,舞踏,x\n");
        var zh = check(members, "zh");
        assertEquals(ExitCode.BAD_INPUT, zh.exit());
        assertTrue(zh.err().contains("\"一(9)班\" 不是本校的班级"), zh.err());
        assertTrue(zh.err().contains("没有填写学号"), zh.err());
        assertTrue(zh.err().contains("\"舞踏\" 不是本校的社团"), zh.err());
        assertTrue(zh.err().contains("应为第几志愿的数字"), zh.err());
        var en = check(members, "en");
        assertTrue(en.err().contains("is no class of this school"), en.err());
        assertEquals(ExitCode.BAD_INPUT, check(folder.resolve("none.csv"), "zh").exit());
    }

    @Test
    void pupilsClashByTheDaysThatThePlanChose() throws IOException {
        var plan = file("t.csv", PLANNED);
        var members = file("m.csv", HEADER + "三(1)班,1,,数独,1\n三(1)班,1,,书法,1\n");
        var run = Run.of("check", ZHENGZHOU, plan, "--members", members);
        assertTrue(run.out().contains("三(1)班 1 同时参加时间重叠的“数独”和“书法”"), run.out());
        assertTrue(run.err().contains("课表中没有排满 英语歌谣 的活动"), run.err());
    }

    @Test
    void clubsAuditsWhatItKeepsByTheTimesOfThePlan() throws IOException {
        var plan = file("t.csv", PLANNED);
        var members = file("m.csv", HEADER + "三(1)班,1,,数独,1\n三(1)班,1,,书法,1\n一(1)班,5,,编程,1\n");
        var unplanned = late(members, folder.resolve("a"));
        assertTrue(unplanned.err().contains("请用 --plan 给出课表"), unplanned.err());
        assertFalse(unplanned.out().contains("时间重叠"), unplanned.out());
        var planned = late(members, folder.resolve("b"), "--plan", plan);
        assertEquals(ExitCode.BROKEN, planned.exit());
        assertTrue(planned.out().contains("时间重叠"), planned.out());
        assertTrue(planned.out().contains("社团“编程”只面向 3、4、5、6 年级，却有 一(1)班 5"), planned.out());
        assertTrue(planned.out().contains("原有成员一律保留"), planned.out());
        assertTrue(planned.out().contains("三(1)班 99：足球 未开班"), planned.out());
        var kept = Files.readString(folder.resolve("b").resolve("membership.csv"));
        assertTrue(kept.contains("书法") && kept.contains("数独") && kept.contains("编程"), kept);
    }

    private static Run late(Path members, Path out, Object... more) {
        var words = new Object[8 + more.length];
        System.arraycopy(
                new Object[] {
                    "clubs", ZHENGZHOU, "--keep", members, "--join", "三(1)班,99,足球", "--out", out
                },
                0,
                words,
                0,
                8);
        System.arraycopy(more, 0, words, 8, more.length);
        return Run.of(words);
    }

    private static Run check(Path members, String language) {
        return Run.of(
                "check",
                Run.LIXIN,
                Run.solved("timetable.csv"),
                "--rulebook",
                Run.LIXIN.resolve("rulebook.json"),
                "--rulebook",
                "after-school",
                "--members",
                members,
                "--lang",
                language);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
