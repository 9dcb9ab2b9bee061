package paike.rules.room;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Lessons;
import paike.rules.Named;
import paike.rules.Occupancy;
import paike.rules.PlacementRule;
import paike.rules.Words;

/**
 * Certain lessons are held in certain rooms rather than in others or in none.
 *
 * <p>Point: lesson. Deviation: 1 if it is elsewhere. From: FET, preferred rooms and home rooms.
 *
 * @param lessons which lessons
 * @param rooms ids or names; {@code 实验*} = all that begin so
 */
public record PreferRooms(Lessons lessons, List<String> rooms) implements PlacementRule {

    @Override
    public Text title() {
        return new Text("优先场地", "Preferred rooms");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lessons.include(lesson, school);
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        return !lessons.include(lesson, school)
                        || (room != Occupancy.NONE && isPreferred(school.rooms().get(room)))
                ? 0
                : 1;
    }

    private boolean isPreferred(Room room) {
        return Named.by(rooms, room.id()) || Named.by(rooms, room.name());
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var there = Words.place(school, lesson, slot);
        var preferred = school.rooms().stream().filter(this::isPreferred).map(Room::name).toList();
        return new Finding(
                room == Occupancy.NONE ? there : there.and(school.rooms().get(room)),
                Text.of(
                        "%s %s %s，优先场地为 %s",
                        "%s on %s is %s, preferred: %s",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        room == Occupancy.NONE
                                ? new Text("没有场地", "in no room")
                                : Text.of("排在 %s", "in %s", school.rooms().get(room).name()),
                        String.join("/", preferred)),
                List.of(lesson));
    }
}
