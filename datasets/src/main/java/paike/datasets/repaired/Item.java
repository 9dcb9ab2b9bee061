package paike.datasets.repaired;

import java.util.Comparator;
import java.util.List;
import paike.model.school.WeekType;

/**
 * What stands in one period of a class, teacher or room, as far as a sheet can show it.
 *
 * @param classes names, sorted
 * @param teachers names, sorted; empty = not shown
 * @param room empty = none, or not shown
 */
record Item(
        WeekType week, String subject, List<String> classes, List<String> teachers, String room) {

    static final Comparator<Item> ORDER =
            Comparator.comparing(Item::week)
                    .thenComparing(Item::subject)
                    .thenComparing(item -> item.classes().toString())
                    .thenComparing(item -> item.teachers().toString());

    Item in(WeekType other) {
        return new Item(other, subject, classes, teachers, room);
    }

    /** As a sheet shows it that leaves some of it out. */
    Item shown(boolean hasTeachers, boolean hasRooms) {
        return new Item(
                week, subject, classes, hasTeachers ? teachers : List.of(), hasRooms ? room : "");
    }

    /** True if nothing but the weeks differs. */
    boolean isLike(Item other) {
        return in(WeekType.ALL).equals(other.in(WeekType.ALL));
    }
}
