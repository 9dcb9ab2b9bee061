package paike.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaryCommandTest {
    private static final Path TINY = Path.of("src", "test", "resources", "tiny");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder = Path.of("");

    private Path sheet(String... lines) throws IOException {
        return Files.writeString(folder.resolve("设想.csv"), String.join("\n", lines) + "\n");
    }

    private Run vary(Path variations, String steps) {
        return Run.of(
                "vary",
                TINY,
                variations,
                "--steps",
                steps,
                "--threads",
                "1",
                "--out",
                folder.resolve("out"));
    }

    private JsonNode whatIf(int index) throws IOException {
        return JSON.readTree(folder.resolve("out/vary.json").toFile()).path("whatIfs").get(index);
    }

    @Test
    void eachWhatIfHasItsFolderAndALine() throws IOException {
        var run = vary(sheet("方案,改动", "甲请假,教师 甲老师 周一第1节 不排课", "接替,教师 乙老师 离职 由 丙老师 接替"), "100");
        assertEquals(0, run.exit(), run.err() + run.out());
        assertTrue(run.out().contains("甲请假"), run.out());
        for (var name : new String[] {"0", "1", "2"}) {
            assertTrue(Files.exists(folder.resolve("out").resolve(name).resolve("plan.json")));
        }
        assertEquals("solved", whatIf(2).path("state").asText());
        assertFalse(Files.readString(folder.resolve("out/2/timetable.csv")).contains("乙老师"));
    }

    @Test
    void whatIsUnchangedIsNotSolvedAgain() throws IOException {
        vary(sheet("甲请假,教师 甲老师 周一第1节 不排课"), "100");
        var again = vary(sheet("甲请假,教师 甲老师 周一第2节 不排课"), "100");
        assertEquals(0, again.exit(), again.err());
        assertEquals("known", whatIf(0).path("state").asText());
        assertEquals("solved", whatIf(1).path("state").asText());
        vary(sheet("甲请假,教师 甲老师 周一第2节 不排课"), "101");
        assertEquals("solved", whatIf(0).path("state").asText());
    }

    @Test
    void oneThatCannotBeReadIsNamedAndTheRestGoOn() throws IOException {
        var run =
                vary(
                        sheet(
                                "错人,教师 甲老帅 周一 不排课",
                                "错场地,停用 操厂",
                                "错规则,规则 limit-teacher-gabs 改为 应当",
                                "好,教师 甲老师 周一第1节 不排课"),
                        "100");
        assertEquals(1, run.exit(), run.err());
        for (var said :
                new String[] {
                    "是否应为 \"甲老师\"", "是否应为 \"操场\"", "\"limit-teacher-gaps\"", "第 1 行第 2 列"
                }) {
            assertTrue(run.err().contains(said), said + run.err());
        }
        assertTrue(Files.exists(folder.resolve("out/4/plan.json")), run.out());
    }

    @Test
    void whereNoneCanBeReadNothingIsSolved() throws IOException {
        var run = vary(sheet("青石小学课程表,", "错人,教师 甲老帅 周一 不排课", "少,三年级 语文 改为 0 节"), "100");
        assertTrue(run.err().contains("一节也不剩"), run.err());
        assertEquals(2, run.exit(), run.err());
        assertFalse(Files.exists(folder.resolve("out")), run.out());
    }

    @Test
    void impossibleOneIsToldAndTheRestGoOn() throws IOException {
        var run = vary(sheet("太多,三年级 语文 增加 9 节", "好,教师 甲老师 周一第1节 不排课"), "100");
        assertEquals(1, run.exit(), run.err());
        assertEquals("impossible", whatIf(1).path("state").asText());
        assertTrue(whatIf(1).path("reasons").size() > 0);
        assertEquals("solved", whatIf(2).path("state").asText());
    }

    @Test
    void keptPlanIsChangedLittle() throws IOException {
        var old = folder.resolve("old");
        Run.of("solve", TINY, "--steps", "100", "--threads", "1", "--out", old);
        var run =
                Run.of(
                        "vary",
                        TINY,
                        sheet("接替,教师 乙老师 离职 由 新教师 戊老师 接替"),
                        "--keep",
                        old,
                        "--out",
                        folder.resolve("out"));
        assertEquals(0, run.exit(), run.err());
        assertEquals(0, whatIf(0).path("moved").asInt(-1));
        assertEquals(0, whatIf(1).path("moved").asInt(-1));
        assertEquals(1, whatIf(1).path("teachers").asInt(-1));
    }

    @Test
    void jsonSaysTheSameAsTheSheet() throws IOException {
        var json =
                Files.writeString(
                        folder.resolve("v.json"),
                        """
                        { "format": "paike-variations-1", "variations": [
                          { "name": "甲请假", "changes": ["教师 甲老师 周一第1节 不排课"] },
                          { "name": "坏的", "changes": [7] } ] }
                        """);
        var run = vary(json, "100");
        assertEquals(1, run.exit(), run.err());
        assertTrue(run.err().contains("variations[1].changes[0]"), run.err());
        assertEquals("solved", whatIf(1).path("state").asText());
    }

    @Test
    void timetableOfOneServesAnotherWhereItIsBetter() throws IOException {
        var sheet = sheet("又一间,增加场地 操场2 同 操场", "甲请假,教师 甲老师 周一第1节 不排课");
        vary(sheet, "1");
        long asItIs = whatIf(0).path("soft").asLong();
        for (int i = 1; i <= 2; i++) {
            assertTrue(asItIs <= whatIf(i).path("soft").asLong(), "what-if " + i);
        }
        assertEquals("known", knownAgain(sheet).path("state").asText());
        assertEquals(asItIs, whatIf(0).path("soft").asLong());
    }

    private JsonNode knownAgain(Path sheet) throws IOException {
        vary(sheet, "1");
        return whatIf(0);
    }

    @Test
    void fileWithoutVariationsIsRefused() throws IOException {
        assertEquals(2, vary(sheet("方案,改动"), "100").exit());
        assertEquals(2, vary(folder.resolve("nothing.json"), "100").exit());
    }
}
