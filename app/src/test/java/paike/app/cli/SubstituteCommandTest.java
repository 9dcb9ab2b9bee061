package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Substitution, patrol and observation through the command line. */
class SubstituteCommandTest {
    @TempDir private Path folder = Path.of("");

    private Path plan = Path.of("");
    private String teacher = "";
    private String date = "";

    @BeforeEach
    void copyPlan() throws IOException {
        plan = PlanInUse.in(folder);
        var row = PlanInUse.row(plan, "三(1)班", "语文");
        teacher = row[8];
        date = PlanInUse.date(row[1]);
    }

    private Run run(String command, String... more) {
        var arguments = new ArrayList<String>(List.of(command, plan.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private void refused(String said, String command, String... more) {
        var run = run(command, more);
        assertEquals(ExitCode.BAD_INPUT, run.exit(), run.out() + run.err());
        assertTrue(run.err().contains(said), run.err());
        assertFalse(run.err().contains("内部错误"), run.err());
    }

    @Test
    void dayIsSettledNotedCountedAndAudited() throws IOException {
        var shown = run("substitute", "--absent", teacher + "老师", "--date", date);
        assertTrue(shown.exit() <= ExitCode.BROKEN, shown.err());
        assertTrue(shown.out().contains(teacher), shown.out());
        assertFalse(Files.exists(plan.resolve("changes.json")), "nothing is noted yet");
        var applied =
                run(
                        "substitute",
                        "--absent",
                        teacher,
                        "--date",
                        date,
                        "--apply",
                        "--by",
                        "教导处",
                        "--reason",
                        "病假",
                        "--written",
                        "2026-10-09");
        assertTrue(applied.exit() <= ExitCode.BROKEN, applied.err());
        assertTrue(Files.exists(plan.resolve("changes/cover-" + date + ".html")));
        assertTrue(Files.exists(plan.resolve("changes/cover-" + date + ".xlsx")));
        var log = run("swap", "--list");
        assertEquals(ExitCode.KEPT, log.exit(), log.out() + log.err());
        var counted = run("substitute", "--count", "2026-10");
        assertEquals(ExitCode.KEPT, counted.exit(), counted.err());
        assertTrue(counted.out().contains(teacher + "  "), counted.out());
        assertTrue(counted.out().contains("-"), "what others gave is below nothing");
    }

    @Test
    void officeNamesWhoGivesALessonAndIsToldWhyItCannotBe() throws IOException {
        var shown = run("substitute", "--absent", teacher, "--date", date, "--json");
        var lessons = new ObjectMapper().readTree(shown.out()).at("/days/0/lessons");
        var lesson = lessons.get(0);
        var other = lesson.at("/candidates/1/teacher").asText();
        var words = lesson.path("classes").get(0).asText() + " " + lesson.path("start").asText();
        var named =
                run(
                        "substitute",
                        "--absent",
                        teacher,
                        "--date",
                        date,
                        "--choose",
                        words + "=" + other);
        assertTrue(named.out().contains("代课 " + other), named.out() + named.err());
        var itself =
                run(
                        "substitute",
                        "--absent",
                        teacher,
                        "--date",
                        date,
                        "--choose",
                        words + "=" + teacher);
        assertEquals(ExitCode.BROKEN, itself.exit(), itself.out());
        assertTrue(itself.out().contains("那时也请假"), itself.out());
        refused("看不懂", "substitute", "--absent", teacher, "--date", date, "--choose", words);
        refused(
                "不是缺教师的课",
                "substitute",
                "--absent",
                teacher,
                "--date",
                date,
                "--choose",
                "三(1)班 第60节=" + other);
    }

    @Test
    void ofSeveralAbsentWhoeverMissesNothingIsOnlyNamed() throws IOException {
        var sheet =
                Files.writeString(
                        folder.resolve("absences.csv"),
                        "姓名,日期,节次\n%s,%s,\n%s,%s,60\n".formatted(teacher, date, colleague(), date));
        var run = run("substitute", "--absences", sheet.toString());
        assertTrue(run.exit() <= ExitCode.BROKEN, run.err());
        assertTrue(run.err().contains(colleague() + " 在这段时间没有课"), run.err());
    }

    private String colleague() throws IOException {
        return Files.readAllLines(plan.resolve("timetable.csv")).stream()
                .map(line -> line.split(",", -1)[8])
                .filter(
                        name ->
                                !name.equals("teachers")
                                        && !name.isEmpty()
                                        && !name.equals(teacher))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void substituteWhoTeachesAlreadyIsFoundInTheLog() throws IOException {
        run(
                "substitute",
                "--absent",
                teacher,
                "--date",
                date,
                "--apply",
                "--by",
                "教导处",
                "--reason",
                "病假",
                "--written",
                "2026-10-09");
        var file = plan.resolve("changes.json");
        var text = Files.readString(file);
        int is = text.indexOf("\"is\"");
        int start = text.indexOf("\"start\" : \"", is) + "\"start\" : \"".length();
        var busy = busyAt(text.substring(start, start + 5));
        int teachers = text.indexOf("[", text.indexOf("\"teachers\"", is));
        int end = text.indexOf("]", teachers);
        Files.writeString(
                file,
                text.substring(0, teachers) + "[ \"" + busy + "\" ]" + text.substring(end + 1));
        var log = run("swap", "--list");
        assertEquals(ExitCode.BROKEN, log.exit(), log.out() + log.err());
        assertTrue(log.out().contains("教师不撞课"), log.out());
    }

    /** Id of somebody who teaches another class at a time of the day. */
    private String busyAt(String start) throws IOException {
        var weekday = String.valueOf(Integer.parseInt(date.substring(8)) - 11);
        var name =
                Files.readAllLines(plan.resolve("timetable.csv")).stream()
                        .map(line -> line.split(",", -1))
                        .filter(row -> row[1].equals(weekday) && row[3].equals(start))
                        .filter(row -> row[0].equals("ALL") && !row[8].contains(teacher))
                        .map(row -> row[8])
                        .findFirst()
                        .orElseThrow();
        var school = Files.readString(plan.resolve("school.json"));
        int at = school.indexOf("\"name\" : \"" + name + "\"");
        int id = school.lastIndexOf("\"id\" : \"", at) + "\"id\" : \"".length();
        return school.substring(id, school.indexOf('"', id));
    }

    @Test
    void whatCannotBeUsedIsSaidAndNothingIsWritten() {
        refused("不是本校的教师", "substitute", "--absent", "无此人", "--date", date);
        refused("国庆节", "substitute", "--absent", teacher, "--date", "2026-10-01");
        refused("没有课", "substitute", "--absent", teacher, "--date", "2026-10-11");
        refused("不是日期", "substitute", "--absent", teacher, "--date", "下周三");
        refused("不是节次", "substitute", "--absent", teacher, "--date", date, "--periods", "x");
        refused("没有课，不需要代课", "substitute", "--absent", teacher, "--date", date, "--periods", "60");
        refused("--by", "substitute", "--absent", teacher, "--date", date, "--apply");
        refused("--absent", "substitute", "--date", date);
        refused("不是月份", "substitute", "--count", "十月");
        assertFalse(Files.exists(plan.resolve("changes.json")));
    }

    @Test
    void absencesOfASheetAreSettledTogether() throws IOException {
        var sheet =
                Files.writeString(
                        folder.resolve("absences.csv"),
                        "姓名,日期,节次,原因\n%s,%s,,公差\n".formatted(teacher, date));
        var run = run("substitute", "--absences", sheet.toString());
        assertTrue(run.exit() <= ExitCode.BROKEN, run.err());
        assertTrue(run.out().contains(teacher), run.out() + run.err());
        var wrong =
                Files.writeString(folder.resolve("wrong.csv"), "姓名,日期\n无此人,%s\n".formatted(date));
        refused("不是本校的教师", "substitute", "--absences", wrong.toString());
    }

    @Test
    void patrolSeesEveryClassTheSameWayForTheSameSeed() throws IOException {
        var first = run("patrol", "--date", date, "--rounds", "3", "--seed", "7", "--json");
        var again = run("patrol", "--date", date, "--rounds", "3", "--seed", "7", "--json");
        assertEquals(first.out(), again.out());
        assertTrue(Files.size(plan.resolve("patrol/patrol-" + date + ".html")) > 0);
        assertTrue(first.out().contains("\"unseen\" : [ ]"), first.out() + first.err());
        refused("国庆节", "patrol", "--date", "2026-10-02");
    }

    @Test
    void observationsArePlannedAndFaultsInThemAreFound() throws IOException {
        var planned = run("observe", "--teacher", teacher, "--otherwise", "12");
        assertEquals(ExitCode.KEPT, planned.exit(), planned.out() + planned.err());
        var file = plan.resolve("observe/observations.xlsx").toString();
        assertEquals(ExitCode.KEPT, run("observe", "--check", file).exit());
        var row = PlanInUse.row(plan, "三(1)班", "语文");
        var own =
                Files.writeString(
                        folder.resolve("own.csv"),
                        "日期,节次,听课人,班级,科目\n%s,第%s节,%s,三(1)班,语文\n".formatted(date, row[2], teacher));
        var found = run("observe", "--check", own.toString());
        assertEquals(ExitCode.BROKEN, found.exit(), found.out() + found.err());
        assertTrue(found.out().contains("听课人自己的课"), found.out());
        var wrong =
                Files.writeString(
                        folder.resolve("wrong.csv"),
                        "日期,节次,听课人,班级,科目\n%s,第1节,无此人,三(1)班,语文\n".formatted(date));
        refused("不是本校的教师", "observe", "--check", wrong.toString());
        var free =
                Files.writeString(
                        folder.resolve("free.csv"),
                        "日期,节次,听课人,班级,科目\n2026-10-03,第1节,%s,三(1)班,语文\n".formatted(teacher));
        refused("2026-10-03 没有课：国庆节", "observe", "--check", free.toString());
    }
}
