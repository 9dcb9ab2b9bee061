package paike.rules.room;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.Room;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Finding;
import paike.rules.Place;
import paike.rules.PlacementRule;
import paike.rules.RoomsTaken;
import paike.rules.Words;

/**
 * A room holds all pupils of a lesson; where they are split into sets, the rooms of all sets do.
 *
 * <p>Point: lesson. Deviation: pupils without a seat; rooms without a stated capacity fit all.
 * From: domain notes 3.2 场地.
 */
public record FitPupilsInRoom() implements PlacementRule {

    @Override
    public Text title() {
        return new Text("教室座位数", "Seats for all pupils");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        var rooms = RoomsTaken.of(lesson, room, school);
        return rooms.isEmpty() || rooms.stream().anyMatch(taken -> taken.pupilCapacity() == 0)
                ? 0
                : Math.max(0, pupils(lesson) - seats(rooms));
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var rooms = RoomsTaken.of(lesson, room, school);
        var there = Words.place(school, lesson, slot);
        return new Finding(
                new Place(
                        there.schoolClass(),
                        null,
                        rooms.getFirst(),
                        there.subject(),
                        there.weekday(),
                        there.period()),
                Text.of(
                        "%s %s 有 %d 名学生，%s 只有 %d 个座位",
                        "%s on %s has %d pupils, %s has %d seats",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        pupils(lesson),
                        String.join("、", rooms.stream().map(Room::name).toList()),
                        seats(rooms)),
                List.of(lesson));
    }

    private static int seats(List<Room> rooms) {
        return rooms.stream().mapToInt(Room::pupilCapacity).sum();
    }

    private static int pupils(Lesson lesson) {
        return lesson.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
    }
}
