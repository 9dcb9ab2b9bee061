package paike.datasets.json;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import paike.model.Text;

/** Notes ids and names that occur twice, and finds things by id. */
final class Names {
    private Names() {}

    /** Things by id, in order; things without an id are left out. */
    static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        things.forEach(thing -> byId.putIfAbsent(id.apply(thing), thing));
        byId.remove("");
        return byId;
    }

    /** Values by the word that files use for them, in the order given. */
    static <T> Map<String, T> byCode(Function<T, String> code, Collection<T> values) {
        var byCode = new LinkedHashMap<String, T>();
        values.forEach(value -> byCode.put(code.apply(value), value));
        return Collections.unmodifiableMap(byCode);
    }

    /** Reader's guard against repeated ids and names within one list. */
    static final class Unique {
        private final Map<String, String> seen = new HashMap<>();

        /** Notes a problem if the id or else the name was given before in this list. */
        void checkNamed(JsonCursor at, String id, String name) {
            if (check(at, "id", id)) {
                check(at, "name", name);
            }
        }

        /**
         * Notes a problem if the value was given before in this list.
         *
         * @return true if it was not
         */
        boolean check(JsonCursor at, String field, String value) {
            String before = seen.putIfAbsent(field + "\u0000" + value, at.path());
            if (before != null && !value.isEmpty()) {
                at.problem(
                        field,
                        Text.of(
                                "\"%s\" 与 %s 重复，应当唯一",
                                "\"%s\" is used by %s already, it must be unique", value, before));
                return false;
            }
            return true;
        }
    }
}
