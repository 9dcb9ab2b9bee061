package paike.datasets.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import paike.datasets.exchange.ForeignTimetable.Card;
import paike.datasets.exchange.ForeignTimetable.Part;
import paike.datasets.words.PeriodLabel;
import paike.model.Text;
import paike.model.school.WeekType;

/** Cards of the same classes, subject, teachers and weeks are one assignment. */
final class ForeignAssignments {
    private final ForeignTimetable foreign;
    private final ForeignSchool.Names names;
    private final Set<Integer> activityHours = new TreeSet<>();

    /** What cards of one assignment have in common; the rooms only where there are sets. */
    private record Key(
            boolean isActivity,
            List<String> classes,
            String subject,
            List<List<String>> teachers,
            List<String> sets,
            WeekType week) {}

    ForeignAssignments(ForeignTimetable foreign, ForeignSchool.Names names) {
        this.foreign = foreign;
        this.names = names;
        foreign.hours().stream()
                .filter(
                        hour ->
                                PeriodLabel.of(hour.name())
                                        .filter(one -> one.kind() == PeriodLabel.Kind.ACTIVITY)
                                        .isPresent())
                .forEach(hour -> activityHours.add(hour.number()));
    }

    void write(ArrayNode array, List<Text> notes) {
        var groups = new LinkedHashMap<Key, List<Card>>();
        for (var card : foreign.cards()) {
            var first = card.parts().getFirst();
            if (!first.classes().isEmpty()) {
                groups.computeIfAbsent(key(card), key -> new ArrayList<>()).add(card);
            }
        }
        groups.forEach((key, cards) -> write(array, key, cards));
        if (groups.keySet().stream().anyMatch(key -> key.teachers().getFirst().isEmpty())) {
            notes.add(new Text("有的课没有教师", "some lessons have no teacher"));
        }
    }

    private Key key(Card card) {
        var first = card.parts().getFirst();
        boolean areSets = card.parts().size() > 1;
        return new Key(
                activityHours.contains(card.hour()),
                first.classes().stream().sorted().toList(),
                first.subject(),
                card.parts().stream()
                        .map(part -> part.teachers().stream().sorted().toList())
                        .toList(),
                areSets
                        ? card.parts().stream()
                                .map(part -> part.group() + "|" + part.rooms().getFirst())
                                .toList()
                        : List.of(),
                card.week());
    }

    private void write(ArrayNode array, Key key, List<Card> cards) {
        var node = array.addObject().put("id", "A" + (array.size() + 1));
        if (key.isActivity()) {
            node.put("kind", "activity");
        }
        var parts = cards.getFirst().parts();
        parts.getFirst()
                .classes()
                .forEach(id -> node.withArray("classes").add(names.classes().get(id)));
        node.put("subject", names.subjects().get(key.subject()));
        if (parts.size() > 1) {
            sets(node, parts);
        } else {
            var teachers = node.putArray("teachers");
            parts.getFirst().teachers().stream()
                    .distinct()
                    .forEach(id -> teachers.add(names.teachers().get(id)));
            rooms(node, cards);
        }
        periods(node, cards);
        if (key.week() != WeekType.ALL) {
            node.put("weeks", key.week().name());
        }
    }

    private void sets(ObjectNode node, List<Part> parts) {
        var sets = node.putArray("sets");
        for (var part : parts) {
            sets.addObject()
                    .put("name", part.group())
                    .put("teacher", names.teachers().get(part.teachers().getFirst()))
                    .put("room", names.rooms().get(part.rooms().getFirst()));
        }
    }

    /** All rooms that its cards have; none is stated as such. */
    private void rooms(ObjectNode node, List<Card> cards) {
        var used = new LinkedHashSet<String>();
        boolean isSomewhereNone = false;
        for (var card : cards) {
            var rooms = card.parts().getFirst().rooms();
            used.addAll(rooms);
            isSomewhereNone |= rooms.isEmpty();
        }
        var array = node.putArray("rooms");
        used.forEach(id -> array.add(names.rooms().get(id)));
        if (isSomewhereNone && !used.isEmpty()) {
            node.put("roomOptional", true);
        }
    }

    /** Doubles first; what is longer is spelled out. */
    private static void periods(ObjectNode node, List<Card> cards) {
        var lengths = cards.stream().map(Card::length).sorted(Comparator.reverseOrder()).toList();
        int periods = lengths.stream().mapToInt(Integer::intValue).sum();
        node.put("periods", periods);
        if (lengths.getFirst() > 2) {
            lengths.forEach(node.putArray("lengths")::add);
        } else {
            long doubles = lengths.stream().filter(length -> length == 2).count();
            if (doubles > 0) {
                node.put("doubles", doubles);
            }
        }
    }
}
