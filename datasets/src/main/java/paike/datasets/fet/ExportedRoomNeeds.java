package paike.datasets.fet;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import paike.model.school.Room;
import paike.rules.Named;
import paike.rules.RulebookEntry;
import paike.rules.room.AvoidRoomTimes;
import paike.rules.room.PreferRooms;

/** Which rooms activities are in, as constraints: home rooms, rooms of subjects, of the rest. */
final class ExportedRoomNeeds {
    private final ExportedDraft draft;
    private final ExportedRooms rooms;

    ExportedRoomNeeds(ExportedDraft draft, ExportedRooms rooms) {
        this.draft = draft;
        this.rooms = rooms;
    }

    void say() {
        Map<ExportedActivity, List<String>> left = new LinkedHashMap<>();
        draft.activities().all().forEach(activity -> left.put(activity, rooms.choices(activity)));
        left.values().removeIf(List::isEmpty);
        homeRooms(left);
        subjects(left);
        left.forEach(
                (activity, choices) ->
                        preferred(
                                "ActivityPreferredRoom",
                                "Activity_Id",
                                activity.id(),
                                ExportedWeight.MUST,
                                choices,
                                ""));
    }

    /** Where all lessons of a class have a room, those at home need no word of their own. */
    private void homeRooms(Map<ExportedActivity, List<String>> left) {
        for (var schoolClass : draft.school().classes()) {
            var own =
                    draft.activities().of(schoolClass).stream()
                            .filter(a -> a.classes().equals(List.of(schoolClass)))
                            .toList();
            var atHome =
                    own.stream()
                            .filter(a -> a.lessons().stream().allMatch(ExportedRooms::isHomeRoom))
                            .collect(Collectors.toSet());
            if (!atHome.isEmpty() && left.keySet().containsAll(own)) {
                var home = rooms.choices(atHome.iterator().next()).getFirst();
                draft.space(
                        ExportedDraft.constraint("StudentsSetHomeRoom", ExportedWeight.MUST)
                                .with("Students", draft.names().of(schoolClass))
                                .with("Room", home),
                        "");
                left.keySet().removeAll(atHome);
            }
        }
    }

    /** Subjects that are always in the same rooms. */
    private void subjects(Map<ExportedActivity, List<String>> left) {
        var activitiesBySubject =
                draft.activities().all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        ExportedActivity::subject,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        activitiesBySubject.forEach(
                (subject, activities) -> {
                    var choices =
                            activities.stream()
                                    .map(a -> left.getOrDefault(a, List.of()))
                                    .collect(Collectors.toSet());
                    if (activities.size() > 1
                            && choices.size() == 1
                            && !choices.equals(Set.of(List.of()))) {
                        preferred(
                                "SubjectPreferredRoom",
                                "Subject",
                                subject,
                                ExportedWeight.MUST,
                                choices.iterator().next(),
                                "");
                        activities.forEach(left::remove);
                    }
                });
    }

    /** Rooms that some lessons would rather be in. */
    void preferred(RulebookEntry entry, PreferRooms rule) {
        var names =
                draft.school().rooms().stream()
                        .filter(
                                room ->
                                        Named.by(rule.rooms(), room.id())
                                                || Named.by(rule.rooms(), room.name()))
                        .flatMap(room -> rooms.choices(room, 1).stream())
                        .toList();
        for (var activity : draft.activities().all()) {
            boolean isMeant =
                    activity.lessons().stream()
                            .anyMatch(l -> rule.lessons().include(l, draft.school()));
            if (isMeant && !names.isEmpty()) {
                preferred(
                        "ActivityPreferredRoom",
                        "Activity_Id",
                        activity.id(),
                        draft.weight(entry),
                        names,
                        entry.id());
            }
        }
    }

    /** One room, or several to choose from, which is another kind of constraint. */
    void preferred(
            String kind,
            String tag,
            Object value,
            String percent,
            List<String> choices,
            String why) {
        if (choices.size() == 1) {
            var one = ExportedDraft.constraint(kind, percent).with(tag, value);
            one.with("Room", choices.getFirst());
            if (kind.startsWith("Activity")) {
                one.with("Permanently_Locked", "false");
            }
            draft.space(one, why);
            return;
        }
        var many =
                ExportedDraft.constraint(kind + "s", percent)
                        .with(tag, value)
                        .with("Number_of_Preferred_Rooms", choices.size());
        choices.forEach(choice -> many.with("Preferred_Room", choice));
        draft.space(many, why);
    }

    /** Times at which rooms are closed. */
    void closed(ExportedTimes times, String percent) {
        for (var room : draft.school().rooms()) {
            if (room.unavailable().isEmpty()) {
                continue;
            }
            var closed = times.cells(cell -> times.isClosed(cell, room.unavailable(), List.of()));
            if (!closed.isEmpty()) {
                closed(room, closed, percent, "");
            }
        }
    }

    private void closed(Room room, BitSet cells, String percent, String why) {
        for (var unit : rooms.units(room)) {
            var constraint =
                    ExportedDraft.constraint("RoomNotAvailableTimes", percent).with("Room", unit);
            draft.space(draft.withCells(constraint, "Not_Available_Time", "", cells), why);
        }
    }

    /** Times at which rooms are rather not used. */
    void avoided(RulebookEntry entry, AvoidRoomTimes rule) {
        var cells = draft.cells(draft.school().classes(), rule.times());
        for (var room : draft.school().rooms()) {
            boolean isNamed =
                    Named.by(rule.rooms(), room.id()) || Named.by(rule.rooms(), room.name());
            if (isNamed && room.parts().isEmpty() && !cells.isEmpty()) {
                closed(room, cells, draft.weight(entry), entry.id());
            }
        }
    }
}
