package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import paike.datasets.Problem;
import paike.datasets.Problems;
import paike.model.Text;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.StaticRule;
import paike.rules.Times;
import paike.rules.Whose;

/** Settings that speak of single lessons, of times and of whose week it is. */
final class SettingTypesTest {
    private static final Mixed USUAL =
            new Mixed(false, Whose.TEACHERS, Lessons.ALL, LessonGroups.of(), Times.of("1.1"));

    /** A rule with a setting of each of these types. */
    record Mixed(boolean strict, Whose whose, Lessons lessons, LessonGroups groups, Times hours)
            implements StaticRule {
        @Override
        public Text title() {
            return Text.same("mixed");
        }

        @Override
        public int pointCount(School school) {
            return 0;
        }

        @Override
        public int deviation(Occupancy now, int point) {
            return 0;
        }

        @Override
        public Finding explain(Occupancy now, int point) {
            throw new IllegalStateException("it has no points");
        }
    }

    @Test
    void everyTypeIsWrittenAndReadTheSame() {
        var rule =
                new Mixed(
                        true,
                        Whose.CLASSES,
                        Lessons.of("A1#2", "tag:实验"),
                        LessonGroups.of("A1 A2#1", "A3"),
                        Times.of("2.3", "1-5.7", "*.1-2"));
        var node = JsonFile.mapper().createObjectNode();
        SettingsReader.write(node, rule);
        assertEquals(
                Trees.tree(
                        """
                        { "strict": true, "whose": "classes", "lessons": ["A1#2", "tag:实验"],
                          "groups": ["A1 A2#1", "A3"], "hours": ["2.3", "1-5.7", "*.1-2"] }
                        """),
                node);
        assertEquals(rule, read(node, new Problems("book.json")));
    }

    @Test
    void whatIsNotStatedStaysAsUsual() {
        assertEquals(USUAL, read(Trees.tree("{}"), new Problems("book.json")));
    }

    @Test
    void wordsThatAreNoTimesAreToldWithTheirPlaces() {
        assertEquals(
                List.of("hours[1]", "hours[2]"),
                places("{ \"hours\": [\"2.3\", \"Mon.1\", \"1-.2\"] }"));
    }

    @Test
    void whoseIsOneOfTwoWords() {
        assertEquals(List.of("whose"), places("{ \"whose\": \"TEACHERS\" }"));
        assertEquals(List.of("whose"), places("{ \"whose\": true }"));
        assertEquals(List.of("strict"), places("{ \"strict\": \"yes\" }"));
        assertEquals(List.of("groups[0]"), places("{ \"groups\": [[\"A1\", \"A2\"]] }"));
    }

    private static List<String> places(String settings) {
        var problems = new Problems("book.json");
        read(Trees.tree(settings), problems);
        return problems.all().stream().map(Problem::place).toList();
    }

    private static Rule read(JsonNode node, Problems problems) {
        return SettingsReader.read(new JsonCursor(node, "", problems), USUAL);
    }
}
