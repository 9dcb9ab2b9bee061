package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import paike.datasets.DatasetException;
import paike.datasets.Problem;
import paike.model.Text;

/** What reader and schema say to mistakes in a small school. */
final class SchoolMistakesTest {

    /**
     * One block of {@code mistakes.txt}.
     *
     * @param value JSON, or "absent"
     */
    record Mistake(
            boolean isSeenBySchema,
            String pointer,
            String value,
            String place,
            Text message,
            Text advice) {

        static Mistake of(String block) {
            var lines = block.lines().map(String::strip).toList();
            var first = lines.getFirst().split(" ", 4);
            return new Mistake(
                    first[0].equals("both"),
                    first[1],
                    first[3],
                    lines.get(1),
                    new Text(lines.get(2), lines.get(3)),
                    lines.size() == 4 ? Problem.NO_ADVICE : new Text(lines.get(4), lines.get(5)));
        }

        JsonNode school() {
            var school = SmallSchool.tree();
            Trees.put(school, pointer, value.equals("absent") ? null : Trees.tree(value));
            return school;
        }

        @Override
        public String toString() {
            return pointer + " = " + value;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (var stream = SchoolMistakesTest.class.getResourceAsStream("mistakes.txt")) {
            assertNotNull(stream);
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split("\n\n", -1))
                    .filter(block -> !block.startsWith("#"))
                    .map(Mistake::of);
        }
    }

    @Test
    void smallSchoolHasNoMistake() {
        assertEquals(List.of(), Schemas.SCHOOL.complaints(SmallSchool.tree()));
        assertEquals(List.of(), problems(SmallSchool.tree()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void readerNamesPlaceReasonAndAdviceAndNothingElse(Mistake mistake) {
        assertEquals(
                List.of(new Problem("small.json", mistake.place, mistake.message, mistake.advice)),
                problems(mistake.school()));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void schemaRefusesWhatOneObjectAloneShows(Mistake mistake) {
        var complaints = Schemas.SCHOOL.complaints(mistake.school());
        assertEquals(mistake.isSeenBySchema, !complaints.isEmpty(), complaints.toString());
    }

    @Test
    void allMistakesOfAFileAreReportedTogether() {
        var school = SmallSchool.tree();
        Trees.put(school, "/classes/0/grade", Trees.tree("0"));
        Trees.put(school, "/rooms/0/kynd", Trees.tree("\"art\""));
        Trees.put(school, "/assignments/1/teachers", Trees.tree("[\"T3\"]"));
        assertEquals(
                List.of("rooms[0].kynd", "classes[0].grade", "assignments[1].teachers[0]"),
                problems(school).stream().map(Problem::place).toList());
    }

    @Test
    void schoolWithoutClassesAsksForThem() {
        var school = SmallSchool.tree();
        school.retain("id");
        assertEquals(List.of("classes"), problems(school).stream().map(Problem::place).toList());
        assertFalse(Schemas.SCHOOL.complaints(school).isEmpty());
    }

    @Test
    void fileThatIsNoObjectIsRefusedOnce() {
        assertEquals(
                List.of(
                        new Problem(
                                "small.json",
                                "",
                                new Text("应为 JSON 对象 {...}", "a JSON object {...} expected"),
                                Problem.NO_ADVICE)),
                problems(Trees.tree("[1]")));
    }

    @Test
    void wholeNumberMayBeWrittenWithAPoint() {
        var school = SmallSchool.tree();
        Trees.put(school, "/classes/0/grade", Trees.tree("1.0"));
        assertEquals(List.of(), problems(school));
        assertEquals(List.of(), Schemas.SCHOOL.complaints(school));
    }

    /** Any field of any object replaced by what it cannot be. */
    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"strange\": 1}", "[[]]", "\"\\t\"", "99999999"})
    void whatIsWrongForEveryFieldIsRefusedByBoth(String value) {
        spoilEveryField(
                (field, school) -> Trees.put(school, field, Trees.tree(value)),
                (field, bySchema, byReader) ->
                        assertTrue(
                                bySchema && byReader,
                                field + " schema " + bySchema + " reader " + byReader));
    }

    /** What is wrong for some fields only: the reader may be stricter, never the schema. */
    @ParameterizedTest
    @ValueSource(strings = {"[]", "-1.5", "0", "true", "\"08:00\"", "[1]", "[\"x\"]"})
    void whatTheSchemaRefusesTheReaderRefuses(String value) {
        spoilEveryField(
                (field, school) -> Trees.put(school, field, Trees.tree(value)),
                (field, bySchema, byReader) -> assertTrue(byReader || !bySchema, field));
    }

    @Test
    void misspeltFieldIsRefusedByBothWhereverItIs() {
        spoilEveryField(
                (field, school) -> Trees.put(school, field + "x", Trees.tree("1")),
                (field, bySchema, byReader) ->
                        assertTrue(
                                bySchema && byReader,
                                field + " schema " + bySchema + " reader " + byReader));
    }

    @Test
    void fieldLeftOutIsRefusedByTheReaderIfByTheSchema() {
        spoilEveryField(
                (field, school) -> Trees.put(school, field, null),
                (field, bySchema, byReader) -> assertTrue(byReader || !bySchema, field));
    }

    private interface Spoiler {
        void spoil(String field, ObjectNode school);
    }

    private interface Judge {
        void judge(String field, boolean refusedBySchema, boolean refusedByReader);
    }

    private static void spoilEveryField(Spoiler spoiler, Judge judge) {
        var whole = (ObjectNode) SchoolWriter.tree(EveryField.school());
        assertEquals(List.of(), problems(whole));
        var fields = kindsOfFields(whole);
        assertTrue(fields.size() > 90, "fields of a school: " + fields.size());
        for (var field : fields) {
            var school = whole.deepCopy();
            spoiler.spoil(field, school);
            judge.judge(
                    field,
                    !Schemas.SCHOOL.complaints(school).isEmpty(),
                    !problems(school).isEmpty());
        }
    }

    /** One pointer for each field of each kind of object. */
    private static Collection<String> kindsOfFields(JsonNode tree) {
        var firstByKind = new LinkedHashMap<String, String>();
        Trees.fields(tree)
                .forEach(field -> firstByKind.putIfAbsent(field.replaceAll("/\\d+/", "/"), field));
        return firstByKind.values();
    }

    private static List<Problem> problems(JsonNode school) {
        try {
            var facts = SchoolReader.facts(school, "small.json");
            assertNotNull(facts);
            return List.of();
        } catch (DatasetException e) {
            return e.problems();
        }
    }
}
