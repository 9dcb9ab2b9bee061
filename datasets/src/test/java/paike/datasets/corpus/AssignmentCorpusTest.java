package paike.datasets.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import paike.datasets.assignment.AssignmentFiles;
import paike.datasets.json.JsonFile;
import paike.datasets.json.SchoolReader;

/** Every assignment file of the corpus gives the school that a careful person reads in it. */
class AssignmentCorpusTest {
    private static final int MORNING = 4;
    private static final int LAST = 12;

    @TestFactory
    Stream<DynamicTest> schools() {
        return Case.each("assignments", AssignmentCorpusTest::differences);
    }

    private static String differences(Case one) {
        var read = AssignmentFiles.read(List.of(one.file()), one.name());
        SchoolReader.facts(read.school(), one.name());
        var expected = JsonFile.read(one.folder().resolve("expected.json"));
        var facts = facts(expected);
        var found = factsOfSchool(read.school(), facts);
        for (var field : List.of("rooms", "fixed")) {
            if (expected.path("assignments").findParent(field) != null) {
                facts.addAll(asked(expected, field));
                found.addAll(asked(read.school(), field));
            }
        }
        return Case.differences(facts, found);
    }

    /** What lessons ask for beside their teachers. */
    private static List<String> asked(JsonNode school, String field) {
        var facts = new ArrayList<String>();
        for (var task : school.path("assignments")) {
            if (task.has(field)) {
                facts.add(
                        "%s %s %s %s"
                                .formatted(
                                        field,
                                        task.path("classes"),
                                        task.path("subject").asText(),
                                        task.path(field)));
            }
        }
        return facts;
    }

    @TestFactory
    Stream<DynamicTest> cellsToAskAbout() {
        return Case.each("assignments", AssignmentCorpusTest::asked);
    }

    private static String asked(Case one) {
        var file = one.file();
        var read = AssignmentFiles.read(List.of(file), one.name());
        return Case.differences(
                one.lines("cells.csv"),
                Case.asked(read.cells().getFirst().cells(), Path.of(file.name()), file.sheets()));
    }

    private static Set<String> facts(JsonNode expected) {
        var facts = new TreeSet<String>();
        expected.path("classes").forEach(name -> facts.add("class " + name.asText()));
        for (var task : expected.path("assignments")) {
            boolean isHalf = task.path("weeks").asText().equals("HALF");
            facts.add(
                    task(
                            task,
                            task.path("periods").asInt(1),
                            isHalf ? "HALF" : task.path("weeks").asText("ALL")));
        }
        expected.path("homeroom")
                .properties()
                .forEach(
                        one ->
                                facts.add(
                                        "homeroom "
                                                + one.getKey()
                                                + " "
                                                + one.getValue().asText()));
        expected.path("unavailable")
                .properties()
                .forEach(one -> facts.add(times(one.getKey(), one.getValue())));
        expected.path("duties")
                .properties()
                .forEach(one -> facts.add("duties " + one.getKey() + one.getValue()));
        return facts;
    }

    private static String task(JsonNode task, int periods, String weeks) {
        var teachers = new TreeSet<String>();
        task.path("teachers").forEach(name -> teachers.add(name.asText()));
        return "task %s %s %s %d %s %d"
                .formatted(
                        task.path("classes"),
                        task.path("subject").asText(),
                        teachers,
                        periods,
                        weeks,
                        task.path("doubles").asInt());
    }

    /**
     * @param expected where it leaves open which of two weeks is meant, either will do
     */
    private static Set<String> factsOfSchool(JsonNode school, Set<String> expected) {
        var facts = new TreeSet<String>();
        for (var one : school.path("classes")) {
            facts.add("class " + one.path("id").asText());
            if (one.has("homeroomTeacher")) {
                facts.add(
                        "homeroom "
                                + one.path("id").asText()
                                + " "
                                + one.path("homeroomTeacher").asText());
            }
        }
        for (var task : school.path("assignments")) {
            int periods = task.path("periods").asInt();
            var open = task(task, periods, "HALF");
            facts.add(
                    expected.contains(open)
                            ? open
                            : task(task, periods, task.path("weeks").asText("ALL")));
        }
        for (var teacher : school.path("teachers")) {
            if (teacher.has("unavailable")) {
                facts.add(times(teacher.path("id").asText(), teacher.path("unavailable")));
            }
            if (teacher.has("duties")) {
                facts.add("duties " + teacher.path("id").asText() + teacher.path("duties"));
            }
        }
        return facts;
    }

    /** Every period of the week that a teacher cannot teach. */
    private static String times(String name, JsonNode patterns) {
        var slots = new TreeSet<String>();
        for (var pattern : patterns) {
            var days = new ArrayList<Integer>();
            pattern.path("weekdays").forEach(day -> days.add(day.asInt()));
            for (int day = 1; day <= 5; day++) {
                for (int period = 1; period <= LAST; period++) {
                    if ((days.isEmpty() || days.contains(day)) && includes(pattern, period)) {
                        slots.add(day + "." + period);
                    }
                }
            }
        }
        return "unavailable " + name + " " + slots;
    }

    private static boolean includes(JsonNode pattern, int period) {
        boolean isMorning = period <= MORNING;
        var half = pattern.path("half").asText();
        if (pattern.has("periods")) {
            int shift = half.equals("pm") ? MORNING : 0;
            for (var one : pattern.path("periods")) {
                if (one.asInt() + shift == period) {
                    return true;
                }
            }
            return false;
        }
        return !(pattern.has("to") && !isMorning)
                && !(pattern.has("from") && isMorning)
                && !(half.equals("am") && !isMorning)
                && !(half.equals("pm") && isMorning);
    }
}
