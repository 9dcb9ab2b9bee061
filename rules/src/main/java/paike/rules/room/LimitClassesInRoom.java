package paike.rules.room;

import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Moments;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.RoomsTaken;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * A place for several classes, such as a playground, holds no more of them at once than it has
 * space for.
 *
 * <p>Point: room x day x atom. Deviation: classes whose lesson begins then and finds no space.
 * From: domain notes 3.2 同时开课限制 (PE field).
 */
public record LimitClassesInRoom() implements Rule {

    @Override
    public Text title() {
        return new Text("场地同时容纳班级数", "Classes in a shared place at once");
    }

    @Override
    public int pointCount(School school) {
        return school.rooms().size() * Moments.perResource(school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        RoomsTaken.moments(lesson, slot, room, school, point);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int capacity = now.school().rooms().get(now.rooms().resourceOf(point)).classCapacity();
        return capacity == 1 ? 0 : now.classesInRooms().overload(point, capacity);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lessons = now.lessonsAt(now.rooms(), point);
        var room = now.school().rooms().get(now.rooms().resourceOf(point));
        var doubtful = Words.doubtful(now, lessons);
        int slot = now.slotOf(doubtful.index());
        var there = Words.place(now.school(), doubtful, slot);
        return new Finding(
                new Place(
                        there.schoolClass(),
                        null,
                        room,
                        there.subject(),
                        there.weekday(),
                        there.period()),
                Text.of(
                        "%s %s 有 %d 个班，最多容纳 %d 个：%s",
                        "%s holds %3$d classes on %2$s, at most %4$d fit: %5$s",
                        room.name(),
                        Words.when(now.school(), doubtful, slot),
                        now.classesInRooms().units(point),
                        room.classCapacity(),
                        Words.overlapping(now, lessons)),
                lessons);
    }
}
