package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.timetable.PlanJson;
import paike.datasets.timetable.TimetableCsv;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.plan.Plan;
import paike.model.school.School;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Subjects;
import paike.rules.Times;
import paike.rules.Whose;

/** The schemas themselves; with -Dgolden=write their generated part is written. */
final class SchemaTest {
    private static final int LARGEST_SETTING = 100_000;

    /** Types of settings that the schema defines by a name. */
    private static final Map<Class<?>, String> DEFINED =
            Map.of(
                    LocalTime.class, "time",
                    Subjects.class, "subjects",
                    Lessons.class, "lessons",
                    LessonGroups.class, "lessonGroups",
                    Times.class, "times",
                    Whose.class, "whose");

    static List<String> builtIn() {
        return RulebookReader.builtIn();
    }

    @ParameterizedTest
    @EnumSource
    void schemasAreSchemas(Schemas schema) {
        assertEquals(List.of(), schema.ownComplaints());
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldOfASchemaIsDescribed(Schemas schema) {
        var silent = new TreeSet<String>();
        for (var pointer : Trees.fields(schema.tree())) {
            if (pointer.matches("(.*/\\$defs/[^/]+|)/properties/[^/]+")) {
                var property = schema.tree().at(pointer);
                var target = property.path("$ref").asText("#/none").substring(1);
                if (!property.has("description") && !schema.tree().at(target).has("description")) {
                    silent.add(pointer);
                }
            }
        }
        assertEquals(Set.of(), silent);
    }

    /** The definitions of a rulebook that follow from the catalogue of rules. */
    @Test
    void rulebookSchemaKnowsEveryRuleAndItsSettings() throws IOException {
        var schema = (ObjectNode) Schemas.RULEBOOK.tree();
        var definitions = (ObjectNode) schema.get("$defs");
        definitions.set("ruleId", ruleIds());
        definitions.set("settings", settings());
        definitions.set("settingsOf", settingsOf());
        definitions.set("anySettings", anySettings());
        var file = Schemas.RULEBOOK.file();
        if (Trees.isGoldenWritten()) {
            Files.writeString(file, JsonFile.print(schema));
        }
        assertEquals(
                JsonFile.print(schema),
                Trees.text(file),
                file + " is old; run with -Dgolden=write");
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void rulebooksThatComeWithTheProgramAreAccepted(String id) {
        var folder = Trees.root().resolve("datasets/src/main/resources/paike/rulebooks");
        assertEquals(List.of(), complaints(Schemas.RULEBOOK, folder.resolve(id + ".json")));
        assertEquals(
                List.of(),
                Schemas.RULEBOOK.complaints(RulebookWriter.tree(RulebookReader.read(id))));
    }

    @Test
    void filesOfLixinAreAccepted() {
        var folder = Trees.root().resolve("datasets/data/lixin");
        assertEquals(List.of(), complaints(Schemas.SCHOOL, folder.resolve("school.json")));
        assertEquals(List.of(), complaints(Schemas.RULEBOOK, folder.resolve("rulebook.json")));
    }

    @Test
    void writtenPlanIsAccepted() throws IOException {
        var school = SchoolReader.facts(Trees.tree(FormatPage.school()), "school.json");
        var csv = Files.createTempFile("timetable", ".csv");
        try {
            Files.writeString(csv, FormatPage.csv());
            var timetable = TimetableCsv.read(csv, School.of(school)).timetable();
            var plan = Trees.tree(PlanJson.write(new Plan("方案", timetable)));
            assertFalse(plan.get("meetings").isEmpty());
            assertEquals(List.of(), Schemas.PLAN.complaints(plan));
        } finally {
            Files.delete(csv);
        }
    }

    private static List<String> complaints(Schemas schema, Path file) {
        return schema.complaints(JsonFile.read(file));
    }

    private static JsonNode ruleIds() {
        var ids = node("规则, see docs/rules.md.");
        var words = ids.putArray("enum");
        RuleCatalog.rules().forEach(rule -> words.add(RuleCatalog.id(rule)));
        return ids;
    }

    private static JsonNode settings() {
        var all = JsonFile.mapper().createObjectNode();
        for (var rule : RuleCatalog.rules()) {
            var settings =
                    all.putObject(RuleCatalog.id(rule))
                            .put("description", rule.title().zh() + " " + rule.title().en())
                            .put("type", "object");
            var properties = settings.putObject("properties");
            var usual = JsonFile.mapper().createObjectNode();
            SettingsReader.write(usual, rule);
            for (var component : rule.getClass().getRecordComponents()) {
                var setting = type(component);
                setting.put("description", meaning(rule, component.getName()));
                setting.set("default", usual.get(component.getName()));
                properties.set(component.getName(), setting);
            }
            settings.put("additionalProperties", false);
        }
        return all;
    }

    private static JsonNode settingsOf() {
        var choice = node("The settings of the rule named.");
        var cases = choice.putArray("allOf");
        for (var rule : RuleCatalog.rules()) {
            var one = cases.addObject();
            one.putObject("if")
                    .putObject("properties")
                    .putObject("rule")
                    .put("const", RuleCatalog.id(rule));
            one.putObject("then")
                    .putObject("properties")
                    .putObject("settings")
                    .put("$ref", "#/$defs/settings/" + RuleCatalog.id(rule));
        }
        return choice;
    }

    /** Where the rule is inherited, the schema cannot know which it is. */
    private static JsonNode anySettings() {
        var any = node("The settings of some rule.");
        var choices = any.putArray("anyOf");
        for (var rule : RuleCatalog.rules()) {
            if (rule.getClass().getRecordComponents().length > 0) {
                choices.addObject().put("$ref", "#/$defs/settings/" + RuleCatalog.id(rule));
            }
        }
        return any;
    }

    private static ObjectNode type(RecordComponent component) {
        var node = JsonFile.mapper().createObjectNode();
        if (component.getType() == int.class) {
            return node.put("type", "integer").put("minimum", 0).put("maximum", LARGEST_SETTING);
        }
        if (component.getType() == boolean.class) {
            return node.put("type", "boolean");
        }
        var definition = DEFINED.get(component.getType());
        if (definition != null) {
            return node.put("$ref", "#/$defs/" + definition);
        }
        node.put("type", "array");
        var elements = (ParameterizedType) component.getGenericType();
        if (elements.getActualTypeArguments()[0] == String.class) {
            node.putObject("items").put("$ref", "#/$defs/text");
        } else if (elements.getActualTypeArguments()[0] == Integer.class) {
            node.putObject("items")
                    .put("type", "integer")
                    .put("minimum", -LARGEST_SETTING)
                    .put("maximum", LARGEST_SETTING);
        } else if (elements.getActualTypeArguments()[0] == ExamKind.class) {
            var codes = node.putObject("items").putArray("enum");
            Stream.of(ExamKind.values()).map(ExamKind::code).forEach(codes::add);
        } else if (elements.getActualTypeArguments()[0] == EventKind.class) {
            var codes = node.putObject("items").putArray("enum");
            Stream.of(EventKind.values()).map(EventKind::code).forEach(codes::add);
        } else {
            node.putObject("items").put("$ref", "#/$defs/intervalKind");
        }
        return node;
    }

    /** What docs/rules.md says of a setting. */
    private static String meaning(Rule rule, String setting) {
        var page = Trees.text(Trees.root().resolve("docs/rules.md"));
        var anchor = "<a id=\"" + RuleCatalog.id(rule) + "\"></a>";
        var section = page.substring(page.indexOf(anchor) + anchor.length());
        var row = Pattern.compile("\\| `" + setting + "` \\|.*\\| (.*) \\|").matcher(section);
        if (!row.find()) {
            throw new IllegalStateException(
                    "docs/rules.md says nothing of " + setting + " of " + rule);
        }
        return row.group(1);
    }

    private static ObjectNode node(String description) {
        return JsonFile.mapper().createObjectNode().put("description", description);
    }
}
