package paike.app.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import paike.model.plan.Plan;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;

/** How much of the time that special rooms have for lessons is used. Home rooms are left out. */
final class RoomUse {
    private static final double PERCENT = 100;
    private static final double TENTHS = 10;

    private final School school;
    private final List<Room> rooms;

    /** Periods times classes in two weeks: [room]. */
    private final int[] used;

    RoomUse(Plan plan) {
        this.school = plan.school();
        var homes = homes(school);
        this.rooms =
                school.rooms().stream()
                        .filter(room -> !homes.contains(room) && room.parts().isEmpty())
                        .toList();
        this.used = new int[school.rooms().size()];
        for (var placement : plan.timetable().placements()) {
            var lesson = placement.lesson();
            if (lesson.kind() == LessonKind.LESSON) {
                int halves = lesson.lengthInPeriods() * lesson.weekType().halves();
                int units = lesson.sets().isEmpty() ? lesson.classUnits() : 1;
                placement.rooms().stream()
                        .flatMap(room -> room.taken().stream())
                        .forEach(room -> used[room.index()] += halves * units);
            }
        }
    }

    /** Of all special rooms together, in percent; 0 if there are none. */
    double percent() {
        return percent(
                rooms.stream().mapToInt(room -> used[room.index()]).sum(),
                rooms.stream().mapToInt(this::open).sum());
    }

    /** Of the one that is used most, in percent; 0 if there are none. */
    double fullestPercent() {
        return rooms.stream()
                .mapToDouble(room -> percent(used[room.index()], open(room)))
                .max()
                .orElse(0);
    }

    /**
     * Periods times classes in two weeks that a room has for lessons, by the first class's bells.
     */
    private int open(Room room) {
        var week = school.week(school.classes().getFirst());
        int open = 0;
        for (int day = 0; day < school.grid().dayCount(); day++) {
            for (int slot : week.lessonSlots(day)) {
                var time = school.grid().slot(slot);
                boolean isClosed =
                        room.unavailable().stream()
                                .anyMatch(
                                        closed ->
                                                closed.touches(
                                                        time.weekday(),
                                                        week.period(slot),
                                                        time.start(),
                                                        time.end()));
                open += isClosed ? 0 : 2 * room.classCapacity();
            }
        }
        return open;
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : Math.round(TENTHS * PERCENT * part / whole) / TENTHS;
    }

    private static Set<Room> homes(School school) {
        var homes = new HashSet<Room>();
        for (var one : school.classes()) {
            if (one.homeRoom() != null) {
                homes.add(one.homeRoom());
            }
        }
        return homes;
    }
}
