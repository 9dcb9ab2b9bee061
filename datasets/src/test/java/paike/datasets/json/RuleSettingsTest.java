package paike.datasets.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paike.datasets.DatasetException;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;
import paike.rules.AppliesTo;
import paike.rules.CostFunction;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Level;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Rulebook;
import paike.rules.RulebookEntry;
import paike.rules.Source;
import paike.rules.Subjects;
import paike.rules.Times;
import paike.rules.Whose;

/** Settings of every rule in files. */
final class RuleSettingsTest {
    @TempDir private Path folder;

    /** One setting of one rule. */
    record Setting(Rule rule, RecordComponent component) {
        @Override
        public String toString() {
            return RuleCatalog.id(rule) + "." + component.getName();
        }
    }

    static Stream<Setting> settings() {
        return RuleCatalog.rules().stream()
                .flatMap(
                        rule ->
                                Arrays.stream(rule.getClass().getRecordComponents())
                                        .map(component -> new Setting(rule, component)));
    }

    @Test
    void changedSettingsOfEveryRuleAreWrittenAndReadTheSame() throws IOException {
        var entries = RuleCatalog.rules().stream().map(RuleSettingsTest::changedEntry).toList();
        entries.forEach(
                entry -> {
                    if (entry.rule().getClass().getRecordComponents().length > 0) {
                        assertFalse(RuleCatalog.rules().contains(entry.rule()), entry.id());
                    }
                });
        var book = new Rulebook("changed", "改过的规则", entries);
        var tree = RulebookWriter.tree(book);
        assertEquals(List.of(), Schemas.RULEBOOK.complaints(tree));
        assertEquals(book, read(tree));
    }

    @Test
    void rulebookWrittenStandsAlone() throws IOException {
        var standard = RulebookReader.read("standard");
        var alone = read(RulebookWriter.tree(standard));
        assertEquals(
                standard.entries().stream().map(entry -> in("standard", entry)).toList(),
                alone.entries());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void oneSettingStatedLeavesTheOthersAsUsual(Setting setting) throws IOException {
        var name = setting.component.getName();
        var changed = changed(setting.rule);
        var written = JsonFile.mapper().createObjectNode();
        SettingsReader.write(written, changed);
        var tree = book(setting.rule, name, written.get(name));
        var read = read(tree).entries().getFirst().rule();
        assertNotEquals(setting.rule, read);
        for (var component : setting.rule.getClass().getRecordComponents()) {
            var expected = component.getName().equals(name) ? changed : setting.rule;
            assertEquals(value(expected, component), value(read, component), component.getName());
        }
        assertEquals(List.of(), Schemas.RULEBOOK.complaints(tree));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void wrongTypeAndMisspellingAreRefusedByReaderAndSchema(Setting setting) throws IOException {
        var name = setting.component.getName();
        for (var wrong : List.of("{}", "null", "true", "1.5", "\"\"", "[[]]", "[\"\"]", "[1.5]")) {
            if (!wrong.equals("true") || setting.component.getType() != boolean.class) {
                assertRefused(book(setting.rule, name, Trees.tree(wrong)), name);
            }
        }
        assertRefused(book(setting.rule, name + "x", Trees.tree("1")), name + "x");
    }

    @Test
    void settingThatItsRuleCannotUseIsRefusedWithItsPlace() throws IOException {
        var rule = RuleCatalog.byId("keep-arrival-windows").orElseThrow();
        var tree = book(rule, "windows", Trees.tree("[\"08:00-07:30\"]"));
        var problem = assertThrows(DatasetException.class, () -> read(tree)).problems().getFirst();
        assertEquals("rules[0].settings.windows", problem.place());
        assertTrue(problem.message().en().contains("\"08:00-07:30\""), problem.message().en());
    }

    private void assertRefused(JsonNode tree, String setting) {
        assertFalse(Schemas.RULEBOOK.complaints(tree).isEmpty(), tree.toString());
        var place =
                assertThrows(DatasetException.class, () -> read(tree), tree.toString())
                        .problems()
                        .getFirst()
                        .place();
        assertTrue(place.startsWith("rules[0].settings." + setting), place);
    }

    private static JsonNode book(Rule rule, String setting, JsonNode value) {
        var tree = JsonFile.mapper().createObjectNode().put("id", "one");
        var entry = tree.putArray("rules").addObject();
        entry.put("rule", RuleCatalog.id(rule)).put("level", "must");
        entry.putObject("settings").set(setting, value);
        return tree;
    }

    private Rulebook read(JsonNode tree) throws IOException {
        var file = Files.writeString(folder.resolve("book.json"), JsonFile.print(tree));
        return RulebookReader.read(file.toString());
    }

    private static RulebookEntry changedEntry(Rule rule) {
        return new RulebookEntry(
                "my-" + RuleCatalog.id(rule),
                changed(rule),
                Level.OFF,
                12,
                CostFunction.STEP,
                new AppliesTo(Set.of(2, 9), Set.of("一(1)班", "二*"), Set.of("甲老师", "T2")),
                new Source("原文", "出处"),
                "changed",
                null);
    }

    private static RulebookEntry in(String book, RulebookEntry entry) {
        return new RulebookEntry(
                entry.id(),
                entry.rule(),
                entry.level(),
                entry.weight(),
                entry.cost(),
                entry.appliesTo(),
                entry.source(),
                book,
                null);
    }

    /** The rule with another value in every setting. */
    private static Rule changed(Rule rule) {
        var components = rule.getClass().getRecordComponents();
        var values =
                Arrays.stream(components)
                        .map(component -> changed(component, value(rule, component)))
                        .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType);
        try {
            return (Rule)
                    rule.getClass()
                            .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                            .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(rule.toString(), e);
        }
    }

    private static Object changed(RecordComponent component, Object value) {
        return switch (value) {
            case Integer number -> number + 17;
            case Boolean truth -> !truth;
            case Whose whose -> whose == Whose.TEACHERS ? Whose.CLASSES : Whose.TEACHERS;
            case Lessons lessons -> Lessons.of("a-1", "a-2#3", "tag:实验");
            case LessonGroups groups -> LessonGroups.of("a-1 a-2#3", "b");
            case Times times -> Times.of("2.3", "1-5.7", "*.1-2");
            case LocalTime time -> time.plusMinutes(35);
            case Subjects subjects -> Subjects.of("语文", "not:" + subjects.words().getFirst());
            case List<?> list -> changedList(component);
            default -> throw new IllegalStateException(component.toString());
        };
    }

    private static List<?> changedList(RecordComponent component) {
        var type = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        if (type == Integer.class) {
            return List.of(-2, 6, 1);
        }
        if (List.of("windows", "care", "clubs").contains(component.getName())) {
            return List.of("06:10-06:40");
        }
        if (type == ExamKind.class) {
            return List.of(ExamKind.CONTEST, ExamKind.FINAL);
        }
        if (type == EventKind.class) {
            return List.of(EventKind.TRIP, EventKind.OTHER);
        }
        return type == String.class
                ? List.of("音乐组", "G7")
                : List.of(IntervalKind.STUDY, IntervalKind.EVENT);
    }

    private static Object value(Rule rule, RecordComponent component) {
        try {
            return component.getAccessor().invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
