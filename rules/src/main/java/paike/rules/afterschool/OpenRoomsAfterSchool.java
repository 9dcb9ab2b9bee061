package paike.rules.afterschool;

import java.util.List;
import paike.model.Text;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.Slot;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.StaticRule;

/**
 * Some kinds of room are open after school: library, laboratory, computer room, sports ground.
 *
 * <p>Point: kind of room. Deviation: days on which no room of the kind is open throughout
 * after-school service. From: S1.6 (图书室 实验室 微机室 运动场; domain notes A7).
 *
 * @param kinds kinds of room
 */
public record OpenRoomsAfterSchool(List<String> kinds) implements StaticRule {

    @Override
    public Text title() {
        return new Text("课后开放场地", "Rooms open after school");
    }

    @Override
    public int pointCount(School school) {
        return kinds.size();
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return closed(now.school(), kinds.get(point)).size();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var days = closed(now.school(), kinds.get(point)).stream().map(Text::weekday).toList();
        return new Finding(
                Place.NOWHERE,
                Text.of(
                        "类型为 %s 的场地%s课后没有开放",
                        "no room of kind %s is open after school on %s",
                        kinds.get(point),
                        Text.join(days)),
                List.of());
    }

    /** Weekdays with after-school service and no open room of the kind. */
    private static List<Integer> closed(School school, String kind) {
        return school.grid().weekdays().stream()
                .filter(
                        weekday -> {
                            var service =
                                    school.grid().slots().stream()
                                            .filter(slot -> slot.weekday() == weekday)
                                            .filter(slot -> slot.kind().isAfterSchool())
                                            .toList();
                            return !service.isEmpty()
                                    && school.rooms().stream()
                                            .filter(room -> room.kind().equals(kind))
                                            .noneMatch(room -> isOpen(room, service));
                        })
                .toList();
    }

    private static boolean isOpen(Room room, List<Slot> service) {
        return service.stream()
                .allMatch(
                        slot ->
                                room.unavailable().stream()
                                        .noneMatch(
                                                time ->
                                                        time.touches(
                                                                slot.weekday(),
                                                                0,
                                                                slot.start(),
                                                                slot.end())));
    }
}
