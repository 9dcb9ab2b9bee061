package paike.rules.room;

import java.util.ArrayList;
import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.rules.Finding;
import paike.rules.GroupRule;
import paike.rules.LessonGroups;
import paike.rules.Occupancy;
import paike.rules.Words;

/**
 * The lessons of a group are held in at most so many different rooms, so that nobody has to move
 * about all week.
 *
 * <p>Point: group. Deviation: rooms above. From: FET, activities occupy max different rooms.
 *
 * @param groups lessons of each group
 * @param most rooms
 */
public record LimitRoomsUsed(LessonGroups groups, int most) implements GroupRule {

    @Override
    public Text title() {
        return new Text("所用场地数上限", "Limited number of rooms");
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return Math.max(0, rooms(now, point) - most);
    }

    private int rooms(Occupancy now, int point) {
        int used = 0;
        for (int first = 0; first < now.school().rooms().size(); first += Long.SIZE) {
            long bits = 0;
            for (int lesson : groups.lessonsOf(point, now.school())) {
                int room = now.roomOf(lesson) - first;
                bits |= room >= 0 && room < Long.SIZE ? 1L << room : 0;
            }
            used += Long.bitCount(bits);
        }
        return used;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var lessons = new ArrayList<Lesson>();
        var rooms = new ArrayList<String>();
        for (int lesson : groups.lessonsOf(point, school)) {
            int room = now.roomOf(lesson);
            if (room != Occupancy.NONE) {
                lessons.add(now.lesson(lesson));
                rooms.add(school.rooms().get(room).name());
            }
        }
        var doubtful = Words.doubtful(now, lessons);
        int slot = now.slotOf(doubtful.index());
        return new Finding(
                Words.place(school, doubtful, slot)
                        .and(school.rooms().get(now.roomOf(doubtful.index()))),
                Text.of(
                        "%s 用了 %d 个场地，最多 %d 个：%s",
                        "%s are in %d rooms, %d allowed: %s",
                        Words.what(lessons),
                        rooms(now, point),
                        most,
                        Text.join(rooms.stream().distinct().map(Text::same).toList())),
                List.copyOf(lessons));
    }
}
