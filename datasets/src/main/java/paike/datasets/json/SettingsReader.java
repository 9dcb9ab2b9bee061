package paike.datasets.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import paike.datasets.Advice;
import paike.model.Text;
import paike.model.calendar.EventKind;
import paike.model.calendar.ExamKind;
import paike.model.school.IntervalKind;
import paike.rules.BadSetting;
import paike.rules.LessonGroups;
import paike.rules.Lessons;
import paike.rules.Rule;
import paike.rules.Subjects;
import paike.rules.Times;
import paike.rules.Whose;

/** Reads and writes the settings of a rule: the components of its record. */
final class SettingsReader {
    private static final int LARGEST = 100_000;

    private static final Map<String, Whose> WHOSE =
            Names.byCode(RulebookReader::code, List.of(Whose.values()));

    private SettingsReader() {}

    /** The rule with the settings given; what is not given stays as in {@code usual}. */
    static Rule read(JsonCursor at, Rule usual) {
        var components = usual.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            var value = value(usual, components[i]);
            values[i] = at.has(components[i].getName()) ? read(at, components[i], value) : value;
        }
        at.done();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType);
            return (Rule)
                    usual.getClass()
                            .getDeclaredConstructor(types.toArray(Class<?>[]::new))
                            .newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BadSetting bad) {
                at.problem(bad.setting(), bad.words());
                return usual;
            }
            throw new IllegalStateException("rule " + usual + " cannot be built", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("rule " + usual + " cannot be built", e);
        }
    }

    static void write(ObjectNode node, Rule rule) {
        for (var component : rule.getClass().getRecordComponents()) {
            var name = component.getName();
            switch (value(rule, component)) {
                case Integer number -> node.put(name, number);
                case Boolean truth -> node.put(name, truth);
                case LocalTime time -> node.put(name, time.toString());
                case Whose whose -> node.put(name, RulebookReader.code(whose));
                case Subjects subjects -> words(node, name, subjects.words());
                case Lessons lessons -> words(node, name, lessons.words());
                case LessonGroups groups -> words(node, name, groups.lines());
                case Times times -> words(node, name, times.words());
                case List<?> list -> {
                    var array = node.putArray(name);
                    for (var element : list) {
                        switch (element) {
                            case Integer number -> array.add(number);
                            case IntervalKind kind -> array.add(kind.code());
                            case ExamKind kind -> array.add(kind.code());
                            case EventKind kind -> array.add(kind.code());
                            default -> array.add((String) element);
                        }
                    }
                }
                default -> throw unknown(component);
            }
        }
    }

    private static void words(ObjectNode node, String name, List<String> words) {
        words.forEach(node.putArray(name)::add);
    }

    private static Object read(JsonCursor at, RecordComponent component, Object usual) {
        var name = component.getName();
        return switch (usual) {
            case Integer number -> at.integer(name, 0, LARGEST, number);
            case Boolean truth -> at.bool(name, truth);
            case LocalTime time -> at.time(name);
            case Whose whose -> at.choice(name, WHOSE, whose);
            case Subjects subjects -> new Subjects(List.copyOf(at.texts(name)));
            case Lessons lessons -> new Lessons(at.texts(name));
            case LessonGroups groups -> new LessonGroups(at.texts(name));
            case Times times -> times(at, name, times);
            case List<?> list -> list(at, component);
            default -> throw unknown(component);
        };
    }

    /** Each word is tried, so that every wrong one is told with its place. */
    private static Times times(JsonCursor at, String name, Times usual) {
        var words = at.texts(name);
        boolean known = true;
        for (int i = 0; i < words.size(); i++) {
            try {
                Times.of(words.get(i));
            } catch (BadSetting bad) {
                at.problem(name + "[" + i + "]", bad.words());
                known = false;
            }
        }
        return known ? new Times(words) : usual;
    }

    private static List<?> list(JsonCursor at, RecordComponent component) {
        var type = elementType(component);
        if (type == Integer.class) {
            return List.copyOf(at.integers(component.getName(), -LARGEST, LARGEST));
        }
        return type == String.class
                ? List.copyOf(at.texts(component.getName()))
                : kinds(at, component.getName(), type);
    }

    private static List<?> kinds(JsonCursor at, String name, Type type) {
        if (type == ExamKind.class) {
            return kinds(at, name, CalendarReader.EXAMS, new Text("考试的类别", "kind of exam"));
        }
        return type == EventKind.class
                ? kinds(at, name, CalendarReader.EVENTS, new Text("活动的类别", "kind of event"))
                : kinds(at, name, BellReader.KINDS, new Text("作息时段的类型", "kind of interval"));
    }

    private static <T> List<T> kinds(JsonCursor at, String name, Map<String, T> known, Text what) {
        var codes = at.texts(name);
        var kinds = new ArrayList<T>();
        for (int i = 0; i < codes.size(); i++) {
            var kind = known.get(codes.get(i));
            if (kind == null) {
                at.problem(
                        name + "[" + i + "]",
                        Text.of("\"%s\" 不是%s", "\"%s\" is no %s", codes.get(i), what),
                        Advice.maybe(codes.get(i), known.keySet()));
            } else {
                kinds.add(kind);
            }
        }
        return List.copyOf(kinds);
    }

    private static Type elementType(RecordComponent component) {
        return ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static Object value(Rule rule, RecordComponent component) {
        try {
            return component.getAccessor().invoke(rule);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("setting " + component + " cannot be read", e);
        }
    }

    private static IllegalStateException unknown(RecordComponent component) {
        return new IllegalStateException(
                "setting %s of %s has a type that no file can state: %s"
                        .formatted(
                                component.getName(),
                                component.getDeclaringRecord(),
                                component.getGenericType()));
    }
}
