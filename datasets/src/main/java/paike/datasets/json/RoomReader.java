package paike.datasets.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.model.Text;
import paike.model.school.Room;

/** Reads the rooms of a school: first each by itself, then which of them are made of others. */
final class RoomReader {
    /** What a room made of others takes from them. */
    private static final List<String> OF_PARTS =
            List.of("pupilCapacity", "classCapacity", "unavailable");

    private final Names.Unique unique = new Names.Unique();
    private final List<Room> rooms = new ArrayList<>();
    private final Map<Room, JsonCursor> madeOfOthers = new HashMap<>();

    List<Room> rooms(JsonCursor school) {
        school.objects(
                "rooms",
                at -> {
                    rooms.add(room(at));
                    return null;
                });
        var roomById = Names.byId(rooms, Room::id);
        return rooms.stream().map(room -> withParts(room, roomById)).toList();
    }

    private Room room(JsonCursor at) {
        var id = at.text("id");
        var name = at.text("name", id);
        unique.checkNamed(at, id, name);
        var room =
                new Room(
                        rooms.size(),
                        id,
                        name,
                        at.text("kind", "classroom"),
                        at.integer("pupilCapacity", 0, 10_000, 0),
                        at.integer("classCapacity", 1, 1_000, 1),
                        BellReader.patterns(at, "unavailable"),
                        at.text("building", ""),
                        List.of());
        if (!at.isEmpty("parts")) {
            madeOfOthers.put(room, at);
        }
        return room;
    }

    private Room withParts(Room room, Map<String, Room> roomById) {
        var at = madeOfOthers.get(room);
        if (at == null) {
            return room;
        }
        var parts = at.references("parts", roomById, SchoolReader.ROOM);
        for (var part : parts) {
            if (madeOfOthers.containsKey(part)) {
                at.problem(
                        "parts",
                        Text.of(
                                "\"%s\" 本身由其他场地组成，不能再是其他场地的一部分",
                                "\"%s\" has parts itself and cannot be part of a room", part.id()),
                        new Text("请直接写出它的各个部分。", "Name the rooms that it is made of instead."));
            }
        }
        for (var field : OF_PARTS) {
            if (at.has(field)) {
                at.problem(
                        field,
                        new Text(
                                "由其他场地组成（parts），以各部分所写为准，此处不能再写",
                                "the room has parts, which state this themselves"),
                        Text.of("请删去 %s。", "Leave out %s.", field));
            }
        }
        return new Room(
                room.index(),
                room.id(),
                room.name(),
                room.kind(),
                0,
                1,
                List.of(),
                room.building(),
                List.copyOf(parts));
    }
}
