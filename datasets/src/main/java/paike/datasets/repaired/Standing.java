package paike.datasets.repaired;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import paike.datasets.manual.entries.Lens;
import paike.datasets.manual.entries.Opening;
import paike.model.plan.Placement;
import paike.model.plan.Timetable;
import paike.model.school.IntervalKind;
import paike.model.school.LessonKind;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.model.school.Slot;
import paike.model.school.Teacher;
import paike.model.school.WeekType;

/** What a timetable has at each time of each class, teacher and room. */
final class Standing {
    /**
     * @param weekday 1 = Monday
     * @param period from 1; 0 = at no period of the bells
     */
    record Time(Lens lens, String owner, int weekday, LessonKind kind, int period) {}

    private final School school;
    private final Map<Time, List<Item>> items = new HashMap<>();

    Standing(Timetable timetable) {
        this.school = timetable.school();
        timetable.placements().forEach(this::add);
        items.values().forEach(some -> some.sort(Item.ORDER));
    }

    private void add(Placement placement) {
        var lesson = placement.lesson();
        if (lesson.kind().isAfterSchool() || lesson.classes().isEmpty()) {
            return;
        }
        var item =
                new Item(
                        lesson.weekType(),
                        lesson.subject().name(),
                        lesson.classes().stream().map(SchoolClass::name).sorted().toList(),
                        lesson.teachers().stream().map(Teacher::name).sorted().toList(),
                        placement.rooms().size() == 1 ? placement.rooms().getFirst().name() : "");
        for (var slot : school.span(lesson, placement.start().index())) {
            for (var schoolClass : lesson.classes()) {
                put(Lens.CLASS, schoolClass.name(), slot, schoolClass, item);
            }
            var first = lesson.classes().getFirst();
            lesson.teachers().forEach(one -> put(Lens.TEACHER, one.name(), slot, first, item));
            for (Room room : placement.rooms()) {
                put(Lens.ROOM, room.name(), slot, first, item);
            }
        }
    }

    private void put(Lens lens, String owner, Slot slot, SchoolClass by, Item item) {
        var kind = slot.kind() == IntervalKind.ACTIVITY ? LessonKind.ACTIVITY : LessonKind.LESSON;
        int period = school.week(by).period(slot.index());
        items.computeIfAbsent(
                        new Time(lens, owner, slot.weekday(), kind, period),
                        key -> new ArrayList<>())
                .add(item);
    }

    Map<Time, List<Item>> items() {
        return items;
    }

    /** What the cell of a table shows; of a table of odd weeks what meets in them. */
    List<Item> at(Opening cell) {
        var time = new Time(cell.lens(), cell.owner(), cell.weekday(), cell.kind(), cell.period());
        return items.getOrDefault(time, List.of()).stream()
                .filter(item -> item.week().meets(cell.week()))
                .map(item -> cell.week() == WeekType.ALL ? item : item.in(WeekType.ALL))
                .toList();
    }
}
