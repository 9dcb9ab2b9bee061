package paike.datasets.workbook.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import paike.datasets.json.RulebookReader;
import paike.datasets.workbook.cells.SettingsCell;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Rule;
import paike.rules.RuleCatalog;
import paike.rules.Subjects;
import paike.rules.Times;

/**
 * Gives settings the type that their rule has for them, where a cell leaves it open: {@code
 * subjects=体育} is a list of one, {@code time=8:20} a clock time.
 */
final class SettingTypes {
    private final Map<String, Rule> inherited = new HashMap<>();

    SettingTypes(JsonNode rulebook) {
        for (var parent : rulebook.path("extends")) {
            if (RulebookReader.builtIn().contains(parent.asText())) {
                RulebookReader.read(parent.asText())
                        .entries()
                        .forEach(entry -> inherited.put(entry.id(), entry.rule()));
            }
        }
    }

    void apply(JsonNode rulebook) {
        for (var entry : rulebook.path("rules")) {
            var rule = rule(entry);
            if (rule != null && entry.path("settings") instanceof ObjectNode settings) {
                for (var component : rule.getClass().getRecordComponents()) {
                    var value = settings.get(component.getName());
                    if (value != null) {
                        settings.set(component.getName(), typed(value, component));
                    }
                }
            }
        }
    }

    private @Nullable Rule rule(JsonNode entry) {
        var stated = RuleCatalog.byId(entry.path("rule").asText());
        return stated.isPresent() ? stated.get() : inherited.get(entry.path("id").asText());
    }

    private static JsonNode typed(JsonNode value, RecordComponent component) {
        var type = component.getType();
        if (type == LocalTime.class && value.isTextual()) {
            return TextNode.valueOf(clock(value.asText()));
        }
        boolean isOfWords =
                List.of(Subjects.class, Lessons.class, LessonGroups.class, Times.class)
                        .contains(type);
        if (!isOfWords && type != List.class) {
            return value;
        }
        var list = value instanceof ArrayNode array ? array : SettingsCell.list(value.asText());
        if (!isOfWords && isOfNumbers(component)) {
            return list;
        }
        var words = JsonNodeFactory.instance.arrayNode();
        list.forEach(element -> words.add(element.asText()));
        return words;
    }

    private static boolean isOfNumbers(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type
                && type.getActualTypeArguments()[0] == Integer.class;
    }

    /** 8:20 is 08:20. */
    private static String clock(String words) {
        return words.matches("\\d:\\d{2}") ? "0" + words : words;
    }
}
