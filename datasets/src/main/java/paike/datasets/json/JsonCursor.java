package paike.datasets.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import paike.datasets.Advice;
import paike.datasets.DatasetException;
import paike.datasets.Problems;
import paike.model.Text;

/**
 * Reads one JSON object field by field and notes whatever is wrong, so that one pass finds all
 * problems of a file. After a problem it answers with a harmless value and goes on; what was read
 * is worth something only if no problem was noted.
 */
final class JsonCursor {
    private final JsonNode node;
    private final String path;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    JsonCursor(JsonNode node, String path, Problems problems) {
        this.node = node;
        this.path = path;
        if (node.isObject()) {
            this.problems = problems;
        } else {
            problems.add(path, new Text("应为 JSON 对象 {...}", "a JSON object {...} expected"));
            // that its fields are missing is no news then
            this.problems = new Problems(problems.file());
        }
    }

    String path() {
        return path;
    }

    String path(String field) {
        return field.isEmpty() ? path : path.isEmpty() ? field : path + "." + field;
    }

    boolean has(String field) {
        asked.add(field);
        return node.has(field);
    }

    void problem(String field, Text message) {
        problems.add(path(field), message);
    }

    void problem(String field, Text message, Text advice) {
        problems.add(path(field), message, advice);
    }

    /** How many problems of the file were noted so far. */
    int problemCount() {
        return problems.all().size();
    }

    /** A field that must be there and not empty. */
    String text(String field) {
        var value = field(field);
        if (value.isMissingNode()) {
            problem(field, new Text("缺少此项，应为文字", "is missing, a text expected"));
            return "";
        }
        if (!value.isTextual() || value.asText().isBlank()) {
            wrong(field, value, new Text("应为非空文字", "a non-empty text expected"));
            return "";
        }
        return value.asText().strip();
    }

    String text(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    int integer(String field, int least, int most) {
        var value = field(field);
        if (value.isMissingNode()) {
            problem(
                    field,
                    Text.of(
                            "缺少此项，应为 %d 到 %d 的整数",
                            "is missing, an integer from %d to %d expected", least, most));
            return least;
        }
        return integer(field, value, least, most);
    }

    int integer(String field, int least, int most, int otherwise) {
        return has(field) ? integer(field, least, most) : otherwise;
    }

    /** Periods in halves: 0.5 is read as 1. */
    int halves(String field, int mostPeriods) {
        var value = field(field);
        if (value.isMissingNode()) {
            problem(
                    field,
                    Text.of(
                            "缺少此项，应为 0 到 %d 的课时数，可以是 0.5",
                            "is missing, a number of periods from 0 to %d in steps of 0.5 expected",
                            mostPeriods));
            return 0;
        }
        if (!value.isNumber()
                || value.asDouble() < 0
                || value.asDouble() > mostPeriods
                || value.asDouble() * 2 != Math.rint(value.asDouble() * 2)) {
            wrong(
                    field,
                    value,
                    Text.of(
                            "应为 0 到 %d 的课时数，可以是 0.5",
                            "a number of periods from 0 to %d in steps of 0.5 expected",
                            mostPeriods));
            return 0;
        }
        return (int) Math.round(value.asDouble() * 2);
    }

    boolean bool(String field, boolean otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        var value = field(field);
        if (!value.isBoolean()) {
            wrong(field, value, new Text("应为 true 或 false", "true or false expected"));
        }
        return value.asBoolean();
    }

    LocalTime time(String field) {
        var value = field(field);
        if (value.isMissingNode()) {
            problem(field, new Text("缺少此项，应为 HH:MM", "is missing, HH:MM expected"));
            return LocalTime.MIDNIGHT;
        }
        try {
            if (value.isTextual() && value.asText().length() == 5) {
                return LocalTime.parse(value.asText());
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        wrong(
                field,
                value,
                new Text("应为 HH:MM 格式的时间，如 08:20", "a time HH:MM such as 08:20 expected"));
        return LocalTime.MIDNIGHT;
    }

    /** A date; a day of no meaning after a problem. */
    LocalDate date(String field) {
        var value = field(field);
        if (value.isMissingNode()) {
            problem(field, new Text("缺少此项，应为日期", "is missing, a date expected"));
            return LocalDate.EPOCH;
        }
        try {
            if (value.isTextual()) {
                return LocalDate.parse(value.asText());
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        wrong(
                field,
                value,
                new Text(
                        "应为 年-月-日 格式的日期，如 2026-09-01",
                        "a date YYYY-MM-DD such as 2026-09-01 expected"));
        return LocalDate.EPOCH;
    }

    LocalDate date(String field, LocalDate otherwise) {
        return has(field) ? date(field) : otherwise;
    }

    @Nullable LocalTime time(String field, @Nullable LocalTime otherwise) {
        return has(field) ? time(field) : otherwise;
    }

    /** One of a few words, named in the order of the map. */
    <T> T choice(String field, Map<String, T> choices, T otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        var value = field(field);
        var chosen = value.isTextual() ? choices.get(value.asText()) : null;
        if (chosen == null) {
            problem(
                    field,
                    Text.of("%s 不在可选值中（%s）", "%s is not one of %s", shown(value), words(choices)),
                    Advice.maybe(value.asText(), choices.keySet()));
            return otherwise;
        }
        return chosen;
    }

    /** One of a few words, which must be there; the first of them after a problem. */
    <T> T requiredChoice(String field, Map<String, T> choices) {
        if (!has(field)) {
            problem(
                    field,
                    Text.of("缺少此项，可选值：%s", "is missing, one of %s expected", words(choices)));
        }
        return choice(field, choices, choices.values().iterator().next());
    }

    /** A reference by id; null after a problem. */
    <T> @Nullable T reference(String field, Map<String, T> known, Text what) {
        return reference(field, text(field), known, what);
    }

    <T> @Nullable T optionalReference(String field, Map<String, T> known, Text what) {
        return has(field) ? reference(field, known, what) : null;
    }

    <T> List<T> references(String field, Map<String, T> known, Text what) {
        var found = new ArrayList<T>();
        var ids = texts(field);
        for (int i = 0; i < ids.size(); i++) {
            var thing = reference(field + "[" + i + "]", ids.get(i), known, what);
            if (thing != null && found.contains(thing)) {
                problem(
                        field + "[" + i + "]",
                        Text.of("\"%s\" 重复", "\"%s\" is named twice", ids.get(i)));
            } else if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    /** True if an optional list is absent or has nothing in it, be it right or wrong. */
    boolean isEmpty(String field) {
        var value = field(field);
        return value.isMissingNode() || (value.isArray() && value.isEmpty());
    }

    /** Texts of an optional list. */
    List<String> texts(String field) {
        var found = new ArrayList<String>();
        var list = array(field);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isTextual() && !list.get(i).asText().isBlank()) {
                found.add(list.get(i).asText().strip());
            } else {
                wrong(field + "[" + i + "]", list.get(i), new Text("应为文字", "a text expected"));
            }
        }
        return found;
    }

    /** Integers of an optional list. */
    List<Integer> integers(String field, int least, int most) {
        var found = new ArrayList<Integer>();
        var list = array(field);
        for (int i = 0; i < list.size(); i++) {
            int value = integer(field + "[" + i + "]", list.get(i), least, most);
            if (isIntegerBetween(list.get(i), least, most)) {
                found.add(value);
            }
        }
        return found;
    }

    Set<Integer> integerSet(String field, int least, int most) {
        return Set.copyOf(integers(field, least, most));
    }

    /** Reads every object of an optional list; each is checked for unknown fields. */
    <T> List<T> objects(String field, Function<JsonCursor, @Nullable T> reader) {
        var found = new ArrayList<T>();
        var list = array(field);
        for (int i = 0; i < list.size(); i++) {
            var cursor = new JsonCursor(list.get(i), path(field) + "[" + i + "]", problems);
            var thing = reader.apply(cursor);
            cursor.done();
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    /** An optional object; an empty one if it is not there. */
    JsonCursor object(String field) {
        var value = field(field);
        return new JsonCursor(
                value.isMissingNode() ? JsonFile.mapper().createObjectNode() : value,
                path(field),
                problems);
    }

    /**
     * @throws DatasetException with all problems of the file so far, if there are any
     */
    void throwIfAny() {
        problems.throwIfAny();
    }

    /** Leaves the fields not asked for alone: after a problem nobody can tell which belong here. */
    void leaveRest() {
        node.fieldNames().forEachRemaining(asked::add);
    }

    /** Notes every field that nobody asked for. */
    void done() {
        for (var name : (Iterable<String>) node::fieldNames) {
            if (!asked.contains(name)) {
                problem(
                        name,
                        Text.of("没有名为 \"%s\" 的项", "there is no field \"%s\" here", name),
                        advice(name));
            }
        }
    }

    private Text advice(String name) {
        var maybe = Advice.maybe(name, asked);
        return maybe.zh().isEmpty()
                ? Text.of("可用的项：%s", "Fields: %s", String.join(", ", asked))
                : maybe;
    }

    private <T> @Nullable T reference(String field, String id, Map<String, T> known, Text what) {
        var thing = known.get(id);
        if (thing == null && !id.isEmpty()) {
            unknown(field, id, known.keySet(), what);
        }
        return thing;
    }

    private void unknown(String field, String id, Collection<String> known, Text what) {
        problem(
                field,
                known.isEmpty()
                        ? Text.of(
                                "\"%s\" 不是本校的%s（一个都没有）",
                                "\"%s\" is no %s of this school (there is none)", cut(id), what)
                        : Text.of(
                                "\"%s\" 不是本校的%s（已知 %s）",
                                "\"%s\" is no %s of this school (known %s)",
                                cut(id),
                                what,
                                Advice.known(known)),
                Advice.maybe(id, known));
    }

    private int integer(String field, JsonNode value, int least, int most) {
        if (!isIntegerBetween(value, least, most)) {
            wrong(
                    field,
                    value,
                    Text.of("应为 %d 到 %d 的整数", "an integer from %d to %d expected", least, most));
            return least;
        }
        return value.asInt();
    }

    private static boolean isIntegerBetween(JsonNode value, int least, int most) {
        return value.canConvertToExactIntegral() // 5.0 is as good as 5
                && value.canConvertToInt()
                && value.asInt() >= least
                && value.asInt() <= most;
    }

    private List<JsonNode> array(String field) {
        var value = field(field);
        var found = new ArrayList<JsonNode>();
        if (value.isArray()) {
            value.forEach(found::add);
        } else if (!value.isMissingNode()) {
            wrong(field, value, new Text("应为列表 [...]", "a list [...] expected"));
        }
        return found;
    }

    private JsonNode field(String field) {
        asked.add(field);
        var value = node.get(field);
        return value == null ? MissingNode.getInstance() : value;
    }

    private void wrong(String field, JsonNode value, Text expected) {
        problem(field, Text.of("%s：%s", "%s: %s", shown(value), expected));
    }

    private static String shown(JsonNode value) {
        return cut(value.toString());
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    private static String words(Map<String, ?> choices) {
        return String.join(", ", choices.keySet());
    }
}
