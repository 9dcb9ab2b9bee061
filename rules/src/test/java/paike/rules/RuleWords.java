package paike.rules;

import java.lang.reflect.Constructor;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;

/**
 * Reads a rule from words such as {@code avoid-periods subjects=pe periods=1,-1}. Items of a list
 * are separated by commas, lessons of a group by plus signs.
 */
final class RuleWords {
    private RuleWords() {}

    /** The rule with the settings given; those not given are the defaults of the catalogue. */
    static Rule rule(String text) {
        var words = List.of(text.strip().split(" +", -1));
        var rule = RuleCatalog.byId(words.getFirst()).orElseThrow(() -> unknown(text));
        var given = new HashMap<String, String>();
        for (var word : words.subList(1, words.size())) {
            int equals = word.indexOf('=');
            given.put(word.substring(0, equals), word.substring(equals + 1));
        }
        try {
            var values = new ArrayList<Object>();
            for (var component : rule.getClass().getRecordComponents()) {
                var value = given.remove(component.getName());
                values.add(
                        value == null
                                ? component.getAccessor().invoke(rule)
                                : value(component.getGenericType().getTypeName(), value));
            }
            if (!given.isEmpty()) {
                throw unknown(text);
            }
            Constructor<?> constructor = rule.getClass().getDeclaredConstructors()[0];
            return (Rule) constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Object value(String type, String value) {
        if (type.equals("int")) {
            return Integer.valueOf(value);
        }
        if (type.equals("boolean")) {
            return Boolean.valueOf(value);
        }
        if (type.equals(LocalTime.class.getName())) {
            return LocalTime.parse(value);
        }
        if (type.equals(Whose.class.getName())) {
            return Whose.valueOf(value.toUpperCase(Locale.ROOT));
        }
        if (type.equals(Subjects.class.getName())) {
            return new Subjects(list(value, word -> word));
        }
        if (type.equals(Lessons.class.getName())) {
            return new Lessons(list(value, word -> word));
        }
        if (type.equals(Times.class.getName())) {
            return new Times(list(value, word -> word));
        }
        if (type.equals(LessonGroups.class.getName())) {
            return new LessonGroups(list(value, group -> group.replace('+', ' ')));
        }
        if (type.contains(Integer.class.getName())) {
            return list(value, Integer::valueOf);
        }
        if (type.contains(ExamKind.class.getName())) {
            return list(value, code -> ExamKind.ofCode(code).orElseThrow());
        }
        if (type.contains(EventKind.class.getName())) {
            return list(value, code -> EventKind.ofCode(code).orElseThrow());
        }
        return type.contains(IntervalKind.class.getName())
                ? list(value, IntervalKind::valueOf)
                : list(value, word -> word);
    }

    private static <T> List<T> list(String value, Function<String, T> read) {
        return Stream.of(value.split(",", -1)).filter(word -> !word.isEmpty()).map(read).toList();
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("no such rule or setting: " + text);
    }
}
