package paike.datasets.fet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import paike.model.Text;

/** Reads rooms and the buildings they stand in. */
final class FetRooms {
    static final Text ROOM = new Text("教室", "room");
    private static final Text BUILDING = new Text("楼", "building");

    /** What FET takes if a room states none. */
    private static final int USUAL_CAPACITY = 30_000;

    private final FetNames names;

    FetRooms(FetNames names) {
        this.names = names;
    }

    List<FetRoom> read(FetElement rooms, FetElement buildings) {
        var buildingNames =
                FetReader.indexes(
                        names.unique(buildings.all("Building"), "Name").stream()
                                .map(building -> building.textOf("Name"))
                                .toList());
        var elements = names.unique(rooms.all("Room"), "Name");
        var byName =
                FetReader.indexes(
                        elements.stream().map(element -> element.textOf("Name")).toList());
        var read = new ArrayList<FetRoom>();
        for (var element : elements) {
            var building = element.textOf("Building");
            if (!building.isEmpty()) {
                names.find(element.place(), building, buildingNames, BUILDING);
            }
            read.add(
                    new FetRoom(
                            read.size(),
                            element.textOf("Name"),
                            building,
                            element.first("Capacity") == null
                                    ? USUAL_CAPACITY
                                    : names.integer(element, 0, "Capacity"),
                            sets(element, byName)));
        }
        return read;
    }

    private List<List<Integer>> sets(FetElement room, Map<String, Integer> byName) {
        var sets = new ArrayList<List<Integer>>();
        if (!names.isTrue(room, false, "Virtual")) {
            return sets;
        }
        for (var set : room.all("Set_of_Real_Rooms")) {
            var found = new ArrayList<Integer>();
            for (var real : set.all("Real_Room")) {
                var index = names.find(real.place(), real.text(), byName, ROOM);
                if (index != null) {
                    found.add(index);
                }
            }
            if (found.isEmpty()) {
                names.missing(set, "Real_Room");
            } else {
                sets.add(found);
            }
        }
        if (sets.isEmpty()) {
            names.missing(room, "Set_of_Real_Rooms");
        }
        return sets;
    }
}
