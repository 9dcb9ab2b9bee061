package paike.datasets.workbook.layout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import paike.datasets.workbook.cells.NameBook;
import paike.datasets.workbook.cells.NameBook.Named;
import paike.datasets.workbook.cells.NameBooks;

/** Fields of objects, and fields of objects within: {@code source.text}. */
public final class Fields {
    private Fields() {}

    public static JsonNode get(JsonNode object, String field) {
        int dot = field.indexOf('.');
        return dot < 0
                ? object.path(field)
                : object.path(field.substring(0, dot)).path(field.substring(dot + 1));
    }

    public static void put(ObjectNode object, String field, JsonNode value) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            object.set(field, value);
        } else {
            object.withObject("/" + field.substring(0, dot)).set(field.substring(dot + 1), value);
        }
    }

    /** Empty if the field is of the object itself. */
    public static String parent(String field) {
        return field.substring(0, Math.max(0, field.indexOf('.')));
    }

    /** Brings what stands outside lists into the order of files, whatever that of the sheets. */
    public static void order(ObjectNode file) {
        var first = List.of("format", "id", "name", "weekdays", "extends");
        var last = "badWeather";
        var fields = new LinkedHashMap<String, JsonNode>();
        Stream.of(first.stream(), file.properties().stream().map(Map.Entry::getKey))
                .flatMap(names -> names)
                .filter(name -> file.has(name) && !name.equals(last))
                .forEach(name -> fields.putIfAbsent(name, file.path(name)));
        if (file.has(last)) {
            fields.put(last, file.path(last));
        }
        file.removeAll();
        file.setAll(fields);
    }

    /** All names that a school gives. */
    public static NameBooks nameBooks(JsonNode school) {
        var books = new HashMap<String, NameBook>();
        for (var list : SchoolSheets.NAMED) {
            books.put(list, names(school.path(list)));
        }
        return new NameBooks(books);
    }

    /** The names that a list of a school gives. */
    public static NameBook names(JsonNode list) {
        List<Named> names = new ArrayList<>();
        for (var thing : list) {
            var id = thing.path("id").asText();
            names.add(new Named(id, thing.path("name").asText(id)));
        }
        return new NameBook(names);
    }
}
