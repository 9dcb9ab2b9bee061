package paike.datasets.workbook.cells;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import paike.model.Text;
import paike.model.school.TimePattern;

/** Cells that hold days and times of the week. */
public final class TimeCells {
    /** A list of time patterns. */
    public static final CellWords PATTERNS = new Patterns();

    /** Single periods in order, such as 周一第1节；周三第2节. */
    public static final CellWords FIXED = new Fixed();

    /** Hours of the week in order, such as 周一 15:40-16:40. */
    public static final CellWords SESSIONS = new Sessions();

    /** Days, such as 周一至周五. */
    public static final CellWords WEEKDAYS = new Weekdays();

    /** One day. */
    public static final CellWords WEEKDAY = new Weekday();

    private TimeCells() {}

    private static @Nullable List<TimePattern> read(String words, CellReading at) {
        var patterns = TimeWords.patterns(words);
        if (patterns.isEmpty()) {
            notUnderstood(words, TimeWords.EXAMPLES, at);
            return null;
        }
        return patterns.get();
    }

    private static void notUnderstood(String words, Text examples, CellReading at) {
        at.problem(
                Text.of("“%s”：看不懂这个时间", "\"%s\" is no time that can be read", words),
                new Text(examples.zh() + "。", examples.en() + "."));
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static Set<Integer> integers(JsonNode array) {
        var integers = new TreeSet<Integer>();
        array.forEach(number -> integers.add(number.asInt()));
        return integers;
    }

    private static @Nullable LocalTime time(JsonNode node) {
        return node.isTextual() ? LocalTime.parse(node.asText()) : null;
    }

    private static void put(ObjectNode node, String field, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            var array = node.putArray(field);
            numbers.stream().sorted().forEach(array::add);
        }
    }

    private static void put(ObjectNode node, String field, @Nullable LocalTime time) {
        if (time != null) {
            node.put(field, TimeWords.clock(time));
        }
    }

    private record Patterns() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            var patterns = new ArrayList<TimePattern>();
            for (var node : value) {
                patterns.add(
                        new TimePattern(
                                integers(node.path("weekdays")),
                                integers(node.path("periods")),
                                time(node.path("from")),
                                time(node.path("to"))));
            }
            return patterns.isEmpty() ? Word.NONE : TimeWords.words(patterns);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            if (words.equals(Word.NONE)) {
                return array();
            }
            var patterns = read(words, at);
            if (patterns == null) {
                return null;
            }
            var array = array();
            for (var pattern : patterns) {
                var node = array.addObject();
                put(node, "weekdays", pattern.weekdays());
                put(node, "periods", pattern.periods());
                put(node, "from", pattern.from());
                put(node, "to", pattern.to());
            }
            return array;
        }
    }

    private record Fixed() implements CellWords {
        private static final Text EXAMPLE = new Text("写法如：周一第1节；周三第2节", "For example 周一第1节；周三第2节");

        @Override
        public String words(JsonNode value, NameBooks names) {
            var times = new ArrayList<String>();
            for (var time : value) {
                times.add(
                        TimeWords.day(time.path("weekday").asInt())
                                + "第"
                                + time.path("period").asInt()
                                + "节");
            }
            return times.isEmpty() ? Word.NONE : String.join("；", times);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            var array = array();
            if (words.equals(Word.NONE)) {
                return array;
            }
            for (var pattern : TimeWords.patterns(words).orElse(List.of())) {
                if (pattern.from() != null
                        || pattern.to() != null
                        || pattern.weekdays().isEmpty()
                        || pattern.periods().isEmpty()) {
                    notUnderstood(words, EXAMPLE, at);
                    return null;
                }
                for (int weekday : pattern.weekdays()) {
                    for (int period : pattern.periods()) {
                        array.addObject().put("weekday", weekday).put("period", period);
                    }
                }
            }
            if (array.isEmpty()) {
                notUnderstood(words, EXAMPLE, at);
                return null;
            }
            return array;
        }
    }

    private record Sessions() implements CellWords {
        private static final Text EXAMPLE =
                new Text("写法如：周一 15:40-16:40", "For example 周一 15:40-16:40");

        @Override
        public String words(JsonNode value, NameBooks names) {
            var sessions = new ArrayList<String>();
            for (var session : value) {
                sessions.add(
                        "%s %s-%s"
                                .formatted(
                                        TimeWords.day(session.path("weekday").asInt()),
                                        session.path("start").asText(),
                                        session.path("end").asText()));
            }
            return sessions.isEmpty() ? Word.NONE : String.join("；", sessions);
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            var array = array();
            if (words.equals(Word.NONE)) {
                return array;
            }
            for (var pattern : TimeWords.patterns(words).orElse(List.of())) {
                if (pattern.from() == null
                        || pattern.to() == null
                        || pattern.weekdays().isEmpty()
                        || !pattern.periods().isEmpty()) {
                    notUnderstood(words, EXAMPLE, at);
                    return null;
                }
                for (int weekday : pattern.weekdays()) {
                    var session = array.addObject().put("weekday", weekday);
                    put(session, "start", pattern.from());
                    put(session, "end", pattern.to());
                }
            }
            if (array.isEmpty()) {
                notUnderstood(words, EXAMPLE, at);
                return null;
            }
            return array;
        }
    }

    private record Weekdays() implements CellWords {
        private static final Text EXAMPLE = new Text("写法如：周一至周五", "For example 周一至周五");

        @Override
        public String words(JsonNode value, NameBooks names) {
            return value.isEmpty() ? Word.NONE : TimeWords.weekdays(integers(value));
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            var array = array();
            if (words.equals(Word.NONE)) {
                return array;
            }
            var days = TimeWords.days(words);
            if (days.isEmpty()) {
                notUnderstood(words, EXAMPLE, at);
                return null;
            }
            days.get().stream().sorted().forEach(array::add);
            return array;
        }
    }

    private record Weekday() implements CellWords {
        @Override
        public String words(JsonNode value, NameBooks names) {
            return TimeWords.day(value.asInt());
        }

        @Override
        public @Nullable JsonNode value(String words, CellReading at) {
            var days = TimeWords.days(words.matches("\\d") ? "周" + words : words);
            if (days.isEmpty() || days.get().size() != 1) {
                notUnderstood(words, new Text("写法如：周三", "For example 周三"), at);
                return null;
            }
            return JsonNodeFactory.instance.numberNode(days.get().iterator().next());
        }

        @Override
        public Choices choices() {
            return Choices.of(IntStream.rangeClosed(1, 5).mapToObj(TimeWords::day).toList());
        }
    }
}
