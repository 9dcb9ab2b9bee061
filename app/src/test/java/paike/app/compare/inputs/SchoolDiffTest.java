package paike.app.compare.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.json.JsonFile;
import paike.datasets.json.SchoolReader;
import paike.datasets.json.SchoolWriter;
import paike.model.school.SchoolFacts;

class SchoolDiffTest {
    private static final Path DATA = Path.of("..", "datasets", "data");

    @ParameterizedTest
    @ValueSource(strings = {"lixin", "zhengzhou", "streamed", "boarding"})
    void schoolDoesNotDifferFromItself(String name) {
        var facts = SchoolReader.read(DATA.resolve(name)).facts();
        assertEquals(List.of(), SchoolDiff.of(facts, facts));
    }

    @Test
    void teacherWhoIsAwayIsTold() {
        var lines =
                lines(
                        school ->
                                at(school, "teachers", 3)
                                        .withArray("unavailable")
                                        .addObject()
                                        .putArray("weekdays")
                                        .add(3));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.getFirst().startsWith("教师｜唐思怡：不排课时间"), lines.getFirst());
        assertTrue(lines.getFirst().endsWith("周三"), lines.getFirst());
    }

    @Test
    void teacherWithoutNameIsToldByTheId() {
        var before = facts();
        replace(before, at(before, "teachers", 3).path("id").asText(), "唐思怡");
        at(before, "teachers", 3).remove("name");
        var after = before.deepCopy();
        at(after, "teachers", 3).withArray("unavailable").addObject().putArray("weekdays").add(3);
        var lines = SchoolDiff.of(read(before), read(after)).getFirst().lines();
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.getFirst().zh().startsWith("唐思怡：不排课时间"), lines::toString);
    }

    @Test
    void sameChangeOfManyAssignmentsIsToldOnce() {
        var id = at(facts(), "teachers", 5).path("id").asText();
        var lines =
                lines(
                        school -> {
                            at(school, "teachers", 5).put("id", "T99").put("name", "周新");
                            replace(school, id, "T99");
                        });
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("教师｜去掉：")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("教师｜新增：周新")), lines::toString);
        var assigned = lines.stream().filter(line -> line.startsWith("任课｜")).toList();
        assertEquals(1, assigned.size(), lines::toString);
        assertTrue(assigned.getFirst().endsWith("→ 周新"), assigned.getFirst());
    }

    @Test
    void otherBellsAreToldByTheirNames() {
        var lines =
                lines(
                        school ->
                                ((ObjectNode)
                                                at(school, "bellSchedules", 0)
                                                        .path("intervals")
                                                        .path(0))
                                        .put("start", "07:30"));
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.getFirst().startsWith("作息｜"), lines.getFirst());
        assertTrue(lines.getFirst().contains("→ 07:30"), lines.getFirst());
    }

    @Test
    void newRoomIsToldWithItsKind() {
        var lines =
                lines(
                        school ->
                                ((ArrayNode) school.path("rooms"))
                                        .addObject()
                                        .put("id", "R99")
                                        .put("name", "音乐室二")
                                        .put("kind", "music"));
        assertEquals(List.of("场地｜新增：音乐室二（类型 音乐教室）"), lines);
    }

    /** What is told of lixin and an edited copy; the part stands before each line. */
    private static List<String> lines(Consumer<ObjectNode> edit) {
        var edited = facts();
        edit.accept(edited);
        return SchoolDiff.of(read(facts()), read(edited)).stream()
                .flatMap(
                        part ->
                                part.lines().stream()
                                        .map(line -> part.title().zh() + "｜" + line.zh()))
                .toList();
    }

    private static ObjectNode facts() {
        return (ObjectNode) SchoolWriter.tree(SchoolReader.read(DATA.resolve("lixin")).facts());
    }

    private static SchoolFacts read(JsonNode tree) {
        return SchoolReader.facts(tree, "edited");
    }

    private static ObjectNode at(ObjectNode school, String list, int index) {
        return (ObjectNode) school.path(list).path(index);
    }

    private static void replace(ObjectNode school, String id, String other) {
        var text = JsonFile.print(school).replace('"' + id + '"', '"' + other + '"');
        try {
            school.setAll((ObjectNode) new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
