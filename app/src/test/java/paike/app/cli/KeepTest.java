package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepTest {
    private static final Path TINY = Path.of("src", "test", "resources", "tiny");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder = Path.of("");
    private Path now = Path.of("");
    private Path old = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        old = folder.resolve("old");
        now = Files.createDirectories(folder.resolve("now"));
        var run = Run.of("solve", TINY, "--steps", "200", "--threads", "1", "--out", old);
        assertEquals(0, run.exit(), run.err());
        Files.copy(TINY.resolve("rulebook.json"), now.resolve("rulebook.json"));
    }

    private Run keep(Path plan, String out) {
        return Run.of("solve", now, "--keep", plan, "--steps", "200", "--out", folder.resolve(out));
    }

    private JsonNode changes(String out) throws IOException {
        return JSON.readTree(folder.resolve(out).resolve("kept.json").toFile());
    }

    /** 乙老师 leaves, 戊老师 takes over. */
    private static void replace(ObjectNode school) {
        for (var teacher : Edited.list(school, "teachers")) {
            if (teacher.path("id").asText().equals("T2")) {
                ((ObjectNode) teacher).put("id", "T9").put("name", "戊老师");
            }
        }
        for (var assignment : Edited.list(school, "assignments")) {
            var teachers = (ArrayNode) assignment.path("teachers");
            for (int i = 0; i < teachers.size(); i++) {
                if (teachers.get(i).asText().equals("T2")) {
                    teachers.set(i, "T9");
                }
            }
        }
    }

    @Test
    void schoolThatDidNotChangeKeepsEveryLesson() throws IOException {
        Edited.school(TINY, now, school -> {});
        var run = keep(old, "new");
        assertEquals(0, run.exit(), run.err());
        assertEquals(0, changes("new").path("changes").size());
        assertEquals(
                Files.readString(old.resolve("timetable.csv")),
                Files.readString(folder.resolve("new/timetable.csv")));
    }

    @Test
    void newTeacherAloneMovesNothingAndIsTold() throws IOException {
        Edited.school(TINY, now, KeepTest::replace);
        var run = keep(old, "new");
        assertEquals(0, run.exit(), run.err());
        assertEquals(0, changes("new").path("moved").asInt(-1));
        assertTrue(changes("new").path("staff").asInt() > 0);
        assertTrue(run.out().contains("涉及教师（1）：戊老师"), run.out());
        assertTrue(run.out().contains("移动 0 节"), run.out());
    }

    @Test
    void everyFormOfThePlanGivesTheSameTimetable() throws IOException {
        Edited.school(TINY, now, KeepTest::replace);
        keep(old, "folder");
        for (var name : new String[] {"plan.json", "timetable.csv", "timetable.xlsx"}) {
            var run = keep(old.resolve(name), name);
            assertEquals(0, run.exit(), run.err());
            assertEquals(
                    Files.readString(folder.resolve("folder/timetable.csv")),
                    Files.readString(folder.resolve(name).resolve("timetable.csv")),
                    name);
        }
    }

    @Test
    void sheetWithoutItsSchoolIsReadByTheSchoolNow() throws IOException {
        Edited.school(TINY, now, school -> {});
        var alone = folder.resolve("课表.xlsx");
        Files.copy(old.resolve("timetable.xlsx"), alone);
        var run = keep(alone, "new");
        assertEquals(0, run.exit(), run.err());
        assertEquals(0, changes("new").path("moved").asInt(-1));
    }

    @Test
    void oneWhoIsAwayForcesAMoveAndTheRuleIsNamed() throws IOException {
        var first = JSON.readTree(old.resolve("plan.json").toFile()).path("meetings").get(0);
        var teacher = first.path("teachers").get(0).asText();
        int weekday = first.path("weekday").asInt();
        int period = first.path("period").asInt();
        Edited.school(
                TINY,
                now,
                school -> {
                    for (var one : Edited.list(school, "teachers")) {
                        if (one.path("id").asText().equals(teacher)) {
                            var time = ((ObjectNode) one).putArray("unavailable").addObject();
                            time.putArray("weekdays").add(weekday);
                            time.putArray("periods").add(period);
                        }
                    }
                });
        var run = keep(old, "new");
        assertEquals(0, run.exit(), run.err());
        assertTrue(changes("new").path("moved").asInt() >= 1);
        assertTrue(run.out().contains("不能上课"), run.out());
        assertTrue(run.out().contains("涉及班级（"), run.out());
    }

    @Test
    void sameSeedGivesTheSamePlan() throws IOException {
        Edited.school(TINY, now, KeepTest::replace);
        keep(old, "one");
        keep(old, "two");
        assertEquals(
                Files.readString(folder.resolve("one/plan.json")),
                Files.readString(folder.resolve("two/plan.json")));
    }

    @Test
    void teacherOfLixinIsReplacedWithoutAnyMove() throws IOException {
        Edited.school(
                now,
                school -> {
                    var teacher = Edited.at(school, "teachers", 29);
                    teacher.put("name", "新教师甲");
                });
        Files.copy(Run.LIXIN.resolve("rulebook.json"), now.resolve("own.json"));
        var plan = Files.createDirectories(folder.resolve("lixin"));
        Files.copy(Run.solved("plan.json"), plan.resolve("plan.json"));
        Files.copy(Run.LIXIN.resolve("school.json"), plan.resolve("school.json"));
        var run =
                Run.of(
                        "solve",
                        now,
                        "--keep",
                        plan,
                        "--rulebook",
                        now.resolve("own.json"),
                        "--out",
                        folder.resolve("new"),
                        "--write",
                        "plan");
        var changes = changes("new");
        int lessons = changes.path("lessons").asInt();
        assertTrue(lessons > 700, run.err());
        assertTrue(changes.path("moved").asInt(lessons) * 20 <= lessons, run.out());
        assertTrue(run.out().contains("新教师甲"), run.out());
    }

    @Test
    void planOfAnotherSchoolIsRefused() throws IOException {
        Edited.school(now, school -> {});
        Files.delete(now.resolve("rulebook.json"));
        var run = keep(old, "new");
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("小小学校"), run.err());
        assertFalse(Files.exists(folder.resolve("new/plan.json")));
    }

    @Test
    void missingFileAndLockBesideAreRefused() {
        Edited.school(TINY, now, school -> {});
        assertEquals(2, keep(folder.resolve("nothing"), "new").exit());
        var run = Run.of("solve", now, "--keep", old, "--lock", old);
        assertEquals(2, run.exit());
        assertTrue(run.err().contains("--lock"), run.err());
    }
}
