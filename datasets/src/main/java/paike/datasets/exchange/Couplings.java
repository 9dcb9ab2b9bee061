package paike.datasets.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import paike.datasets.Places;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.datasets.exchange.ForeignTimetable.Thing;
import paike.model.Text;

/**
 * Makes of every card what a school can say: one lesson of all, or the same pupils mixed into sets
 * with a teacher and a room each. Parts of several subjects become one subject of both names.
 */
final class Couplings {
    private final Map<String, String> subjectNames = new LinkedHashMap<>();
    private final List<Text> notes = new ArrayList<>();

    private Couplings(ForeignTimetable foreign) {
        foreign.subjects().forEach(one -> subjectNames.put(one.id(), one.name()));
        notes.addAll(foreign.notes());
    }

    /** The same timetable with such cards, and notes on what was joined. */
    static ForeignTimetable of(ForeignTimetable foreign) {
        var couplings = new Couplings(foreign);
        var cards = foreign.cards().stream().map(couplings::coupled).toList();
        return new ForeignTimetable(
                foreign.file(),
                foreign.name(),
                foreign.hours(),
                couplings.subjectNames.entrySet().stream()
                        .map(one -> new Thing(one.getKey(), one.getValue()))
                        .toList(),
                foreign.teachers(),
                foreign.rooms(),
                foreign.classes(),
                cards,
                couplings.notes.stream().distinct().toList());
    }

    private Card coupled(Card card) {
        var parts = card.parts();
        if (parts.size() == 1) {
            return card.with(List.of(whole(parts.getFirst(), card)));
        }
        var classes = union(parts, Part::classes);
        var subject = subject(parts);
        boolean areSets =
                parts.stream().allMatch(one -> !one.teachers().isEmpty() && !one.rooms().isEmpty())
                        && areDistinct(parts, one -> one.teachers().getFirst())
                        && areDistinct(parts, one -> one.rooms().getFirst());
        if (!areSets) {
            return card.with(
                    List.of(
                            whole(
                                    new Part(
                                            classes,
                                            "",
                                            subject,
                                            union(parts, Part::teachers),
                                            union(parts, Part::rooms)),
                                    card)));
        }
        var names = new HashSet<String>();
        var sets = new ArrayList<Part>();
        for (var part : parts) {
            var group = name(part, names, sets.size());
            sets.add(
                    new Part(
                            classes,
                            group,
                            subject,
                            List.of(part.teachers().getFirst()),
                            List.of(part.rooms().getFirst())));
        }
        return card.with(sets);
    }

    /** All pupils of the classes, in one room. */
    private Part whole(Part part, Card card) {
        if (!part.group().isEmpty()) {
            notes.add(
                    Text.of(
                            "%s：%s 只有一部分学生（%s），按全班理解",
                            "%s: %s is for some of the pupils only (%s); taken as the whole class",
                            Places.words(card.place()),
                            subjectNames.getOrDefault(part.subject(), part.subject()),
                            part.group()));
        }
        if (part.rooms().size() > 1) {
            notes.add(
                    Text.of(
                            "%s：同时占用多个场地，只取第一个",
                            "%s: takes several rooms at once; the first is kept",
                            Places.words(card.place())));
        }
        return new Part(
                part.classes(),
                "",
                part.subject(),
                part.teachers(),
                part.rooms().subList(0, Math.min(1, part.rooms().size())));
    }

    /** The group's own name, else that of its subject, else a number; each once. */
    private String name(Part part, Set<String> names, int index) {
        var subject = subjectNames.getOrDefault(part.subject(), part.subject());
        for (var name : List.of(part.group(), subject, subject + " " + part.group())) {
            if (!name.isBlank() && names.add(name.strip())) {
                return name.strip();
            }
        }
        var numbered = subject + " " + (index + 1);
        names.add(numbered);
        return numbered;
    }

    /** That of all parts; of several, a new one called by their names. */
    private String subject(List<Part> parts) {
        var ids = parts.stream().map(Part::subject).distinct().toList();
        if (ids.size() == 1) {
            return ids.getFirst();
        }
        var names = ids.stream().map(id -> subjectNames.getOrDefault(id, id)).distinct().toList();
        var joined = String.join("/", names);
        if (!subjectNames.containsKey(joined)) {
            subjectNames.put(joined, joined);
            notes.add(
                    Text.of(
                            "同时上的 %s 合为一个走班科目 “%s”",
                            "%s, taught at the same time, became one subject in sets, \"%s\"",
                            Text.join(names.stream().map(Text::same).toList()),
                            joined));
        }
        return joined;
    }

    private static boolean areDistinct(List<Part> parts, Function<Part, String> key) {
        return parts.stream().map(key).distinct().count() == parts.size();
    }

    private static List<String> union(
            List<Part> parts, Function<Part, ? extends Collection<String>> field) {
        return parts.stream().flatMap(one -> field.apply(one).stream()).distinct().toList();
    }
}
