package paike.datasets.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import paike.model.afterschool.Session;
import paike.model.school.Teacher;
import paike.model.school.TimePattern;
import paike.model.school.WeekType;

/** Puts fields into the objects of a file; what says nothing new is left out. */
final class Nodes {
    private Nodes() {}

    static void session(ObjectNode node, Session session) {
        node.put("weekday", session.weekday())
                .put("start", session.start().toString())
                .put("end", session.end().toString());
    }

    static void patterns(ObjectNode node, String field, List<TimePattern> patterns) {
        objects(
                node,
                field,
                patterns,
                (child, pattern) -> {
                    numbers(child, "weekdays", sorted(pattern.weekdays()));
                    numbers(child, "periods", sorted(pattern.periods()));
                    if (pattern.from() != null) {
                        child.put("from", pattern.from().toString());
                    }
                    if (pattern.to() != null) {
                        child.put("to", pattern.to().toString());
                    }
                });
    }

    static void weeks(ObjectNode node, WeekType weeks) {
        if (weeks != WeekType.ALL) {
            node.put("weeks", weeks.name());
        }
    }

    static void named(ObjectNode node, String id, String name) {
        node.put("id", id);
        if (!name.equals(id)) {
            node.put("name", name);
        }
    }

    static void positive(ObjectNode node, String field, int value) {
        if (value > 0) {
            node.put(field, value);
        }
    }

    static void teachers(ObjectNode node, String field, List<Teacher> teachers) {
        texts(node, field, teachers.stream().map(Teacher::id).toList());
    }

    static void texts(ObjectNode node, String field, Collection<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(field);
            texts.forEach(array::add);
        }
    }

    static void numbers(ObjectNode node, String field, Collection<Integer> numbers) {
        if (!numbers.isEmpty()) {
            ArrayNode array = node.putArray(field);
            numbers.forEach(array::add);
        }
    }

    static List<Integer> sorted(Collection<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }

    static <T> void objects(
            ObjectNode node, String field, List<T> things, BiConsumer<ObjectNode, T> writer) {
        if (!things.isEmpty()) {
            ArrayNode array = node.putArray(field);
            things.forEach(thing -> writer.accept(array.addObject(), thing));
        }
    }
}
