package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapCommandTest {
    @TempDir private Path folder = Path.of("");

    private Path plan = Path.of("");
    private String lesson = "";
    private String date = "";

    @BeforeEach
    void copyPlan() throws IOException {
        plan = PlanInUse.in(folder);
        var row = PlanInUse.row(plan, "三(1)班", "体育");
        lesson = "三(1)班 第" + row[2] + "节";
        date = PlanInUse.date(row[1]);
    }

    private Run swap(String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "swap";
        arguments[1] = plan.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Run.of((Object[]) arguments);
    }

    @Test
    void swapIsListedAskedForApprovedAndUndone() throws IOException {
        var listed = swap("--lesson", lesson, "--date", date);
        assertEquals(ExitCode.KEPT, listed.exit(), listed.out() + listed.err());
        assertTrue(listed.out().contains(" 1  代价 "), listed.out());
        assertFalse(Files.exists(plan.resolve("changes.json")), "listing writes nothing");
        var asked =
                swap(
                        "--lesson",
                        lesson,
                        "--date",
                        date,
                        "--apply",
                        "1",
                        "--reason",
                        "公差",
                        "--written",
                        "2026-10-09");
        assertTrue(asked.out().contains("待批"), asked.out() + asked.err());
        assertTrue(Files.exists(plan.resolve("changes/1-slip.html")));
        assertFalse(Files.exists(plan.resolve("changes/1-notice.html")), "nobody decided yet");
        assertEquals(ExitCode.BAD_INPUT, swap("--approve", "1").exit(), "nobody is named");
        var approved = swap("--approve", "1", "--by", "教导处");
        assertEquals(ExitCode.KEPT, approved.exit(), approved.out() + approved.err());
        assertTrue(Files.exists(plan.resolve("changes/1-notice.html")));
        var log = swap("--list");
        assertEquals(ExitCode.KEPT, log.exit(), log.out() + log.err());
        assertTrue(log.out().contains("✓ 有变动的每一周"), log.out());
        assertEquals(ExitCode.KEPT, swap("--undo", "1", "--reason", "会议取消").exit());
        assertTrue(swap("--list").out().contains("已撤销"));
        assertTrue(swap("--list").out().contains("公差；已撤销：会议取消"), "both reasons are kept");
        assertTrue(swap("--list", "--json").out().startsWith("{"), "the log as JSON");
        assertEquals(ExitCode.BAD_INPUT, swap("--undo", "1").exit(), "it is undone already");
    }

    @Test
    void lostPhysicalEducationIsRefusedWithItsSource() {
        var run = swap("--lesson", lesson, "--date", date, "--give-to", "语文");
        assertEquals(ExitCode.BROKEN, run.exit(), run.out() + run.err());
        assertTrue(run.out().contains("没有归还"), run.out());
        assertTrue(run.out().contains("不得挤占音体美等课程"), run.out());
        assertTrue(run.out().contains("依据“"), run.out());
        assertFalse(Files.exists(plan.resolve("changes.json")), "nothing is written");
    }

    @Test
    void lostPhysicalEducationInTheLogIsFound() throws IOException {
        swap(
                "--lesson",
                lesson,
                "--date",
                date,
                "--apply",
                "1",
                "--by",
                "教导处",
                "--reason",
                "公差",
                "--written",
                "2026-10-09");
        var file = plan.resolve("changes.json");
        var text = Files.readString(file);
        int pe = text.indexOf("\"subject\" : \"体育\"");
        int is = text.indexOf("\"is\"", pe);
        int end = text.indexOf("}", is);
        int comma = text.lastIndexOf(",", is);
        Files.writeString(file, text.substring(0, comma) + text.substring(end + 1));
        var log = swap("--list");
        assertEquals(ExitCode.BROKEN, log.exit(), log.out() + log.err());
        assertTrue(log.out().contains("体育"), log.out());
        assertTrue(log.out().contains("不上"), log.out());
    }

    @Test
    void swapForGoodIsANewPlanAndLeavesTheOldOne() throws IOException {
        var before = Files.readString(plan.resolve("plan.json"));
        var row = PlanInUse.row(plan, "三(1)班", "体育");
        var asked =
                "三(1)班 体育 周" + "一二三四五".charAt(Integer.parseInt(row[1]) - 1) + "第" + row[2] + "节";
        var next = folder.resolve("next");
        var run =
                swap(
                        "--lesson",
                        asked,
                        "--for-good",
                        "2026-11-02",
                        "--apply",
                        "1",
                        "--by",
                        "教导处",
                        "--reason",
                        "长期",
                        "--out",
                        next.toString());
        assertEquals(ExitCode.KEPT, run.exit(), run.out() + run.err());
        assertEquals(before, Files.readString(plan.resolve("plan.json")));
        assertFalse(before.equals(Files.readString(next.resolve("plan.json"))));
        assertTrue(Files.readString(next.resolve("changes.json")).contains("\"from\""));
        var school = next.resolve("school.json").toString();
        assertEquals(ExitCode.KEPT, Run.of("check", school, next.toString()).exit());
    }

    @Test
    void whatCannotBeUsedIsSaidAndNothingIsWritten() {
        refused("三(9)班", "--lesson", "三(9)班 周一第1节", "--date", date);
        refused("国庆节", "--lesson", lesson, "--date", "2026-10-01");
        refused("运动会", "--lesson", lesson, "--date", "10月29日");
        refused("最近的上课日：10月28日 周三、10月30日 周五", "--lesson", lesson, "--date", "10月29日");
        refused("不是日期", "--lesson", lesson, "--date", "2026-02-30");
        refused("没有这样的课", "--lesson", "三(1)班 第9节", "--date", date);
        refused("看不懂", "--lesson", lesson + " 哪天都行", "--date", date);
        refused("--for-good", "--lesson", lesson);
        refused("没有第 99 种", "--lesson", lesson, "--date", date, "--apply", "99");
        refused("没有第 7 号变动", "--undo", "7");
        assertFalse(Files.exists(plan.resolve("changes.json")));
    }

    @Test
    void firstPeriodIsTheFirstOfLessonsNotOfActivities() {
        var run = swap("--lesson", "三(1)班 第1节", "--date", date);
        assertFalse(run.err().contains("指到"), run.err());
    }

    private void refused(String said, String... more) {
        var run = swap(more);
        assertEquals(ExitCode.BAD_INPUT, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(run.err().contains("内部错误"), run.err());
    }

    @Test
    void schoolWithoutCalendarNeedsToBeToldTheWeek() throws IOException {
        var file = plan.resolve("school.json");
        var text = Files.readString(file);
        int from = text.indexOf("\"terms\"");
        Files.writeString(file, text.substring(0, text.lastIndexOf(",", from)) + "\n}\n");
        refused("没有校历", "--lesson", lesson, "--date", date);
        var told = swap("--lesson", lesson, "--date", date, "--week", "ODD");
        assertEquals(ExitCode.KEPT, told.exit(), told.out() + told.err());
    }

    /** 综合实践 of grade 3 stands beside lessons that need not be on a certain day. */
    private String[] swapWithNextWeek(String... more) throws IOException {
        var row = PlanInUse.row(plan, "三(1)班", "综合实践");
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--lesson",
                                "三(1)班 第" + row[2] + "节 综合实践",
                                "--date",
                                PlanInUse.date(row[1]),
                                "--written",
                                "2026-10-09"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @Test
    void lessonChangesPlacesWithOneOfAnotherWeekAndBothWeeksAreKept() throws IOException {
        for (int day = 19; day <= 23; day++) {
            var other = "2026-10-" + day;
            var done =
                    swap(
                            swapWithNextWeek(
                                    "--with-date",
                                    other,
                                    "--apply",
                                    "1",
                                    "--by",
                                    "教导处",
                                    "--reason",
                                    "公差"));
            if (done.exit() == ExitCode.KEPT) {
                var log = swap("--list");
                assertEquals(ExitCode.KEPT, log.exit(), log.out() + log.err());
                assertTrue(Files.readString(plan.resolve("changes.json")).contains(other));
                assertTrue(
                        Files.readString(plan.resolve("changes/1-notice.html"))
                                .contains("10月" + day));
                loseWhatComesInstead();
                var lost = swap("--list");
                assertEquals(ExitCode.BROKEN, lost.exit(), "one of the two is not given back");
                return;
            }
            assertEquals(ExitCode.BROKEN, done.exit(), done.out() + done.err());
        }
        fail("no exchange in the whole next week");
    }

    /** The second lesson of the exchange is held nowhere. */
    private void loseWhatComesInstead() throws IOException {
        var file = plan.resolve("changes.json");
        var text = Files.readString(file);
        int is = text.lastIndexOf("\"is\"");
        int end = text.indexOf("}", is);
        Files.writeString(
                file, text.substring(0, text.lastIndexOf(",", is)) + text.substring(end + 1));
    }

    @Test
    void otherWeekHasToBeOfTheSameTermAndHaveLessons() throws IOException {
        refused("不在学期内", swapWithNextWeek("--with-date", "2027-03-10"));
        refused("国庆节", swapWithNextWeek("--with-date", "2026-10-02"));
        refused("长期调课不能", "--lesson", lesson, "--for-good", date, "--with-date", date);
        refused("校历从", swapWithNextWeek("--with-date", "2030-01-01"));
        refused("班级或教师", "--lesson", "诸葛亮 周一第1节", "--date", date);
        refused("没有写是哪个班", "--lesson", " ", "--date", date);
    }
}
