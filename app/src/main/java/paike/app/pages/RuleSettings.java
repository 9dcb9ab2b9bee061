package paike.app.pages;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import paike.model.Text;
import paike.model.school.IntervalKind;
import paike.rules.Rule;
import paike.rules.Subjects;

/** The settings of a rule, which are the components of its record, in words. */
final class RuleSettings {
    private static final Map<String, String> CHINESE =
            Map.of(
                    "subjects", "科目",
                    "lessons", "科目",
                    "most", "上限",
                    "allowed", "允许",
                    "least", "下限",
                    "leastMinutes", "至少分钟",
                    "mostMinutes", "最多分钟",
                    "periods", "节",
                    "intervals", "时段",
                    "earliest", "最早");

    private RuleSettings() {}

    /** Names and values, in the order of the record. */
    static Map<Text, Text> of(Rule rule) {
        var settings = new LinkedHashMap<Text, Text>();
        var components = rule.getClass().getRecordComponents();
        if (components != null) {
            for (var component : components) {
                settings.put(
                        new Text(
                                CHINESE.getOrDefault(component.getName(), component.getName()),
                                component.getName()),
                        words(value(rule, component)));
            }
        }
        return settings;
    }

    /** All settings as one line, such as "上限 2"; empty if there are none. */
    static Text line(Rule rule) {
        var settings = of(rule);
        return new Text(
                settings.entrySet().stream()
                        .map(entry -> entry.getKey().zh() + " " + entry.getValue().zh())
                        .collect(Collectors.joining("，")),
                settings.entrySet().stream()
                        .map(entry -> entry.getKey().en() + " " + entry.getValue().en())
                        .collect(Collectors.joining(", ")));
    }

    private static Object value(Rule rule, RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "setting %s of %s cannot be read".formatted(component.getName(), rule), e);
        }
    }

    private static Text words(Object value) {
        return switch (value) {
            case Text text -> text;
            case Subjects subjects ->
                    subjects.equals(Subjects.ALL)
                            ? new Text("全部", "all")
                            : Text.same(String.join("、", subjects.words()));
            case IntervalKind kind -> kind.title();
            case Collection<?> many -> Text.join(many.stream().map(RuleSettings::words).toList());
            default -> Text.same(String.valueOf(value));
        };
    }
}
