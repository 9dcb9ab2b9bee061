package paike.datasets.fet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import paike.model.school.Room;

/**
 * The rooms of the school. A real room is one; a virtual room is one for each way to take real
 * rooms, a bounded number of ways that use all of them about equally.
 */
final class Places {
    /** Ways kept of one virtual room. */
    private static final int MAX_WAYS = 64;

    private final FetFile file;
    private final Unavailable unavailable;
    private final Uniques names = new Uniques();
    private final List<Room> all = new ArrayList<>();

    /** Index of the room of the file each stands for: [room]. */
    private final List<Integer> origins = new ArrayList<>();

    /** Indexes of the real rooms taken in place of a virtual one, set by set: [room]. */
    private final List<List<Integer>> reals = new ArrayList<>();

    /** Indexes of the rooms that stand for a room of the file: [room of the file]. */
    private final List<List<Integer>> ways = new ArrayList<>();

    /**
     * @param asked choices that constraints name; those of virtual rooms are kept in any case
     */
    Places(FetFile file, Unavailable unavailable, Set<RoomChoice> asked) {
        this.file = file;
        this.unavailable = unavailable;
        file.rooms().forEach(room -> ways.add(new ArrayList<>()));
        file.rooms().stream().filter(room -> !room.isVirtual()).forEach(this::real);
        for (var room : file.rooms()) {
            if (room.isVirtual()) {
                var chosen = new LinkedHashSet<List<Integer>>();
                asked.stream()
                        .filter(choice -> choice.room() == room.index())
                        .filter(choice -> choice.reals().size() == room.sets().size())
                        .forEach(choice -> chosen.add(choice.reals()));
                ways(room, chosen);
                chosen.forEach(way -> virtual(room, way));
            }
        }
    }

    List<Room> all() {
        return all;
    }

    /** The room of the file that a room stands for. */
    FetRoom origin(Room room) {
        return file.rooms().get(origins.get(room.index()));
    }

    /** Names, as the file has them, of the real rooms that a virtual room takes; else none. */
    List<String> reals(Room room) {
        return reals.get(room.index()).stream().map(real -> file.rooms().get(real).name()).toList();
    }

    /** The rooms that a choice allows. */
    List<Room> of(RoomChoice choice) {
        return ways.get(choice.room()).stream()
                .filter(
                        room ->
                                choice.reals().isEmpty()
                                        || new HashSet<>(choice.reals())
                                                .equals(new HashSet<>(reals.get(room))))
                .map(all::get)
                .toList();
    }

    private void real(FetRoom room) {
        var name = names.of(room.name());
        add(
                room,
                List.of(),
                new Room(
                        all.size(),
                        name,
                        name,
                        "room",
                        room.capacity(),
                        1,
                        unavailable.ofRoom(room.index()),
                        room.building(),
                        List.of()));
    }

    private void virtual(FetRoom room, List<Integer> way) {
        var name =
                names.of(
                        room.name()
                                + " ("
                                + String.join(
                                        "+",
                                        way.stream()
                                                .map(real -> file.rooms().get(real).name())
                                                .toList())
                                + ")");
        add(
                room,
                way,
                new Room(
                        all.size(),
                        name,
                        name,
                        "virtual",
                        room.capacity(),
                        1,
                        unavailable.ofRoom(room.index()),
                        room.building(),
                        way.stream().map(real -> all.get(ways.get(real).getFirst())).toList()));
    }

    private void add(FetRoom origin, List<Integer> taken, Room room) {
        ways.get(origin.index()).add(room.index());
        origins.add(origin.index());
        reals.add(taken);
        all.add(room);
    }

    /** Adds ways to take one real room of each set, each room once. */
    private void ways(FetRoom room, Set<List<Integer>> chosen) {
        long count = 1;
        for (var set : room.sets()) {
            count = Math.min(Integer.MAX_VALUE, count * set.size());
        }
        if (count <= MAX_WAYS) {
            everyWay(room, new ArrayList<>(), chosen);
            return;
        }
        int most = chosen.size() + MAX_WAYS;
        for (int turn = 0; turn < 4 * MAX_WAYS && chosen.size() < most; turn++) {
            var way = new ArrayList<Integer>();
            for (int i = 0; i < room.sets().size(); i++) {
                var set = room.sets().get(i);
                int first = turn * (turn / set.size() * i + 1) + i;
                for (int step = 0; step < set.size() && way.size() == i; step++) {
                    int real = set.get((first + step) % set.size());
                    if (!way.contains(real)) {
                        way.add(real);
                    }
                }
            }
            add(way, room, chosen);
        }
    }

    private void everyWay(FetRoom room, List<Integer> begun, Set<List<Integer>> chosen) {
        if (begun.size() == room.sets().size()) {
            add(List.copyOf(begun), room, chosen);
            return;
        }
        for (int real : room.sets().get(begun.size())) {
            if (!begun.contains(real)) {
                begun.add(real);
                everyWay(room, begun, chosen);
                begun.removeLast();
            }
        }
    }

    /** The same rooms in another order are the same way. */
    private static void add(List<Integer> way, FetRoom room, Set<List<Integer>> chosen) {
        if (way.size() == room.sets().size()
                && chosen.stream().noneMatch(known -> Set.copyOf(known).equals(Set.copyOf(way)))) {
            chosen.add(way);
        }
    }
}
