package paike.datasets.workbook.cells;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of one list of a school: cells say names, files say ids. */
public final class NameBook {
    static final NameBook EMPTY = new NameBook(List.of());

    private final Map<String, String> nameById = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByName = new HashMap<>();
    private final Map<String, List<String>> idsBySpelling = new HashMap<>();

    /** Something with an id and a name. */
    public record Named(String id, String name) {}

    public NameBook(List<Named> things) {
        for (var thing : things) {
            if (nameById.putIfAbsent(thing.id(), thing.name()) == null) {
                add(idsByName, thing.name(), thing.id());
                var spelt = spelling(thing.name());
                add(idsBySpelling, spelt, thing.id());
                if (!spelling(thing.id()).equals(spelt)) {
                    add(idsBySpelling, spelling(thing.id()), thing.id());
                }
            }
        }
    }

    private static void add(Map<String, List<String>> ids, String word, String id) {
        ids.computeIfAbsent(word, first -> new ArrayList<>()).add(id);
    }

    /** Its name, if that means nothing else, else its id. */
    String word(String id) {
        var name = nameById.getOrDefault(id, id);
        return id(name).filter(id::equals).isPresent() ? name : id;
    }

    /** What the word means: an id, else a name, else either of them spelt a little otherwise. */
    Optional<String> id(String word) {
        if (nameById.containsKey(word)) {
            return Optional.of(word);
        }
        var named = idsByName.getOrDefault(word, List.of());
        var alike = named.isEmpty() ? idsBySpelling.getOrDefault(spelling(word), List.of()) : named;
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    /** Ids of all things of that name. */
    List<String> idsOf(String name) {
        return idsByName.getOrDefault(name, List.of());
    }

    Collection<String> words() {
        return nameById.values();
    }

    /** Without space, full-width forms and capitals: 三（1）班 is 三(1)班. */
    public static String spelling(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
