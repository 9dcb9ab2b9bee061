package paike.rules.room;

import java.util.List;
import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.RoomsTaken;
import paike.rules.Times;
import paike.rules.Words;

/**
 * Certain rooms rather have no lessons at certain times, as where others may need them then.
 *
 * <p>Point: lesson. Deviation: its periods at these times, over all its rooms and their parts.
 * From: FET, room not available times below 100 per cent.
 *
 * @param rooms ids or names; {@code 实验*} = all that begin so
 * @param times which they rather keep free
 */
public record AvoidRoomTimes(List<String> rooms, Times times) implements PlacementRule {

    @Override
    public Text title() {
        return new Text("场地宜空时间", "Times that rooms rather keep free");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        int named = named(lesson, room, school).size();
        return named == 0
                ? 0
                : named * (lesson.lengthInPeriods() - times.outside(lesson, slot, school));
    }

    private List<Room> named(Lesson lesson, int room, School school) {
        var asked =
                room == Occupancy.NONE || school.rooms().get(room).parts().isEmpty()
                        ? Stream.<Room>of()
                        : Stream.of(school.rooms().get(room));
        return Stream.concat(asked, RoomsTaken.of(lesson, room, school).stream())
                .filter(one -> Named.by(rooms, one.id()) || Named.by(rooms, one.name()))
                .toList();
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var named = named(lesson, room, school);
        return new Finding(
                Words.place(school, lesson, slot).and(named.getFirst()),
                Text.of(
                        "%s %s 排在 %s，这时宜空着",
                        "%s on %s is in %s, better kept free then",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        String.join("、", named.stream().map(Room::name).toList())),
                List.of(lesson));
    }
}
