package paike.datasets.repaired;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paike.datasets.manual.entries.ManualTimetable;

/** Which sheets say who teaches and where. */
final class Showing {
    private final Set<Integer> teachers = new HashSet<>();
    private final Set<Integer> rooms = new HashSet<>();

    Showing(ManualTimetable manual) {
        for (var entry : manual.written()) {
            if (!entry.teachers().isEmpty()) {
                teachers.add(entry.spot().sheet());
            }
            if (!entry.room().isEmpty()) {
                rooms.add(entry.spot().sheet());
            }
        }
    }

    List<Item> of(List<Item> items, int sheet) {
        return items.stream()
                .map(item -> item.shown(teachers.contains(sheet), rooms.contains(sheet)))
                .toList();
    }
}
