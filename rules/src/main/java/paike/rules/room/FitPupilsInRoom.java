package paike.rules.room;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.PlacementRule;
import paike.rules.Words;

/**
 * A room holds all pupils of a lesson.
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
        int seats = room == Occupancy.NONE ? 0 : school.rooms().get(room).pupilCapacity();
        return seats == 0 ? 0 : Math.max(0, pupils(lesson) - seats);
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var small = school.rooms().get(room);
        var there = Words.place(school, lesson, slot);
        return new Finding(
                new Place(
                        there.schoolClass(),
                        null,
                        small,
                        there.subject(),
                        there.weekday(),
                        there.period()),
                Text.of(
                        "%s %s 有 %d 名学生，%s 只有 %d 个座位",
                        "%s on %s has %d pupils, %s has %d seats",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        pupils(lesson),
                        small.name(),
                        small.pupilCapacity()),
                List.of(lesson));
    }

    private static int pupils(Lesson lesson) {
        return lesson.classes().stream().mapToInt(SchoolClass::pupilCount).sum();
    }
}
