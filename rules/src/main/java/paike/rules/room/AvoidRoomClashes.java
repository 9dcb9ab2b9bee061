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
 * A room for one class holds at most one lesson at any time of the clock.
 *
 * <p>Point: room x day x atom. Deviation: lessons that begin then while another goes on; rooms for
 * several classes are judged by their capacity instead. XHSTT: AvoidClashes.
 */
public record AvoidRoomClashes() implements Rule {

    @Override
    public Text title() {
        return new Text("场地不撞课", "No room holds two lessons at once");
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
        var room = now.school().rooms().get(now.rooms().resourceOf(point));
        return room.classCapacity() > 1 ? 0 : now.rooms().overload(point, 1);
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
                        "%s %s 同时有 %d 节课：%s",
                        "%s holds %3$d lessons at once on %2$s: %4$s",
                        room.name(),
                        Words.when(now.school(), doubtful, slot),
                        now.rooms().units(point),
                        Words.overlapping(now, lessons)),
                lessons);
    }
}
