package paike.datasets.fet;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.SchoolClass;
import paike.rules.RulebookEntry;
import paike.rules.room.UseRoomKind;

/**
 * Rooms. A place for several classes is as many rooms; what takes several rooms at once is in a
 * virtual room of FET, which names a set of real rooms for each of them.
 */
final class ExportedRooms {
    /** FET's word for "holds any number". */
    private static final int ANY = 30_000;

    private final ExportedDraft draft;

    /** Names of the rooms of FET that a room is: [room]. */
    private final List<List<String>> unitsByRoom = new ArrayList<>();

    private final Map<String, Integer> capacityByName = new LinkedHashMap<>();
    private final Map<String, Room> roomByName = new HashMap<>();

    /** Virtual rooms: their sets of real rooms, with the name. */
    private final Map<List<List<String>>, String> virtualBySets = new LinkedHashMap<>();

    /** Kinds of room that a rule asks of lessons, besides what their assignments ask. */
    private final Map<Lesson, List<String>> kindsByLesson = new HashMap<>();

    private int crowded;

    /**
     * @param areSeatsMust whether a lesson must fit into its room
     */
    ExportedRooms(ExportedDraft draft, boolean areSeatsMust) {
        this.draft = draft;
        var names = new ArrayList<String>();
        var rooms = new ArrayList<Room>();
        for (var room : draft.school().rooms()) {
            int units = room.parts().isEmpty() ? room.classCapacity() : 0;
            for (int unit = 1; unit <= units; unit++) {
                names.add(units == 1 ? room.name() : room.name() + " " + unit);
                rooms.add(room);
            }
        }
        var unique = ExportedNames.unique(names);
        draft.school().rooms().forEach(room -> unitsByRoom.add(new ArrayList<>()));
        for (int i = 0; i < unique.size(); i++) {
            var room = rooms.get(i);
            unitsByRoom.get(room.index()).add(unique.get(i));
            roomByName.put(unique.get(i), room);
            boolean isStated = room.pupilCapacity() > 0 && room.classCapacity() == 1;
            capacityByName.put(unique.get(i), isStated ? room.pupilCapacity() : ANY);
        }
        if (!areSeatsMust) {
            draft.activities().all().forEach(this::widen);
        }
    }

    /** Of each class the first lessons of a family, as many as needed, go to rooms of a kind. */
    void use(RulebookEntry entry, UseRoomKind rule) {
        var school = draft.school();
        for (var schoolClass : draft.classes(entry)) {
            var left = new int[school.families().size()];
            Arrays.fill(left, rule.leastPeriods());
            for (var activity : draft.activities().of(schoolClass)) {
                var lesson = activity.first();
                int family = school.family(lesson.subject());
                boolean canBeThere =
                        lesson.assignment().roomNeed().rooms().stream()
                                .anyMatch(room -> rule.kinds().contains(room.kind()));
                if (rule.subjects().includes(school.head(family))
                        && canBeThere
                        && left[family] > 0) {
                    left[family] -= activity.length();
                    kindsByLesson.put(lesson, rule.kinds());
                }
            }
        }
    }

    /** Names of the rooms of FET that a room is. */
    List<String> units(Room room) {
        return unitsByRoom.get(room.index());
    }

    /** Rooms whose seats are stated as more than they are, because FET would refuse lessons. */
    int crowded() {
        return crowded;
    }

    /**
     * The rooms of FET to choose from; empty = it needs none. Rooms of lessons of odd and even
     * weeks are both taken every week.
     */
    List<String> choices(ExportedActivity activity) {
        var some = new LinkedHashSet<List<String>>();
        for (var lesson : activity.lessons()) {
            var choices = choices(lesson);
            if (!choices.isEmpty() && !(activity.lessons().size() > 1 && isHomeRoom(lesson))) {
                some.add(choices);
            }
        }
        if (some.isEmpty()) {
            return choices(activity.first());
        }
        return some.size() == 1 || some.stream().flatMap(List::stream).anyMatch(this::isVirtual)
                ? some.getFirst()
                : List.of(virtual(List.copyOf(some)));
    }

    List<String> choices(Lesson lesson) {
        if (!lesson.fixedRooms().isEmpty()) {
            return List.of(virtual(lesson.fixedRooms().stream().map(this::units).toList()));
        }
        var need = lesson.assignment().roomNeed();
        return need.optional()
                ? List.of()
                : need.rooms().stream()
                        .filter(room -> isOfKind(room, lesson))
                        .flatMap(room -> choices(room, lesson.classUnits()).stream())
                        .distinct()
                        .toList();
    }

    private boolean isOfKind(Room room, Lesson lesson) {
        var kinds = kindsByLesson.get(lesson);
        return kinds == null || kinds.contains(room.kind());
    }

    /** Ways to put so many classes into a room. */
    List<String> choices(Room room, int classes) {
        if (!room.parts().isEmpty()) {
            return List.of(virtual(room.parts().stream().map(this::units).toList()));
        }
        int taken = Math.min(classes, room.classCapacity());
        return taken == 1
                ? units(room)
                : List.of(virtual(IntStream.range(0, taken).mapToObj(i -> units(room)).toList()));
    }

    private String virtual(List<List<String>> sets) {
        var usual =
                String.join(
                        "+", sets.stream().map(set -> String.join("/", set)).distinct().toList());
        var name = sets.stream().distinct().count() == 1 ? usual + " ×" + sets.size() : usual;
        return virtualBySets.computeIfAbsent(sets, key -> name);
    }

    private Room roomOf(String unit) {
        return requireNonNull(roomByName.get(unit));
    }

    private boolean isVirtual(String name) {
        return !roomByName.containsKey(name);
    }

    /** Whether a lesson is just where its class always is. */
    static boolean isHomeRoom(Lesson lesson) {
        return lesson.fixedRooms().isEmpty()
                && lesson.classes().size() == 1
                && !lesson.assignment().roomNeed().optional()
                && isHomeRoom(lesson.assignment().roomNeed().rooms(), lesson.classes().getFirst());
    }

    private static boolean isHomeRoom(List<Room> rooms, SchoolClass schoolClass) {
        var home = schoolClass.homeRoom();
        return home != null
                && home.classCapacity() == 1
                && home.parts().isEmpty()
                && rooms.equals(List.of(home));
    }

    /** Makes the rooms an activity may be in large enough for its pupils. */
    private void widen(ExportedActivity activity) {
        for (var lesson : activity.lessons()) {
            int pupils = lesson.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
            for (var name : choices(lesson)) {
                var capacity = capacityByName.get(name);
                if (capacity != null && capacity < pupils) {
                    crowded += capacity == roomOf(name).pupilCapacity() ? 1 : 0;
                    capacityByName.put(name, pupils);
                }
            }
        }
    }

    /** The list of rooms; ask for it last, for virtual rooms come when something needs them. */
    List<ExportedElement> list() {
        var list = new ArrayList<ExportedElement>();
        capacityByName.forEach(
                (name, capacity) ->
                        list.add(
                                ExportedElement.of("Room")
                                        .with("Name", name)
                                        .with("Building", roomOf(name).building())
                                        .with("Capacity", capacity)
                                        .with("Virtual", "false")
                                        .with("Comments", roomOf(name).kind())));
        virtualBySets.forEach((sets, name) -> list.add(virtual(sets, name)));
        return list;
    }

    private static ExportedElement virtual(List<List<String>> sets, String name) {
        var room =
                ExportedElement.of("Room")
                        .with("Name", name)
                        .with("Building", "")
                        .with("Capacity", ANY)
                        .with("Virtual", "true")
                        .with("Number_of_Sets_of_Real_Rooms", sets.size());
        for (var set : sets) {
            var element =
                    ExportedElement.of("Set_of_Real_Rooms")
                            .with("Number_of_Real_Rooms", set.size());
            set.forEach(real -> element.with("Real_Room", real));
            room.with(element);
        }
        return room.with("Comments", "");
    }

    /** Says once what rooms cannot say. */
    void lose() {
        if (crowded > 0) {
            draft.lose(
                    new Text("座位数", "Seats"),
                    new Text(
                            "FET 不许超过座位数，已按上课人数写大",
                            "FET never exceeds them; stated as many as the pupils who come"),
                    crowded,
                    new Text("个场地", "rooms"));
        }
    }
}
