package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

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
        assertTrue(words.out().contains("2 节课不同（改时间 2）"), words.out());
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
        assertTrue(run.out().contains("lessons changed"), run.out());
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
}
