package paike.rules.room;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.PlacementRule;
import paike.rules.TimesTouched;
import paike.rules.Words;

/**
 * A room has no lessons at times at which it is closed.
 *
 * <p>Point: lesson. Deviation: periods of the lesson in such times. XHSTT: AvoidUnavailableTimes.
 */
public record AvoidRoomUnavailableTimes() implements PlacementRule {

    @Override
    public Text title() {
        return new Text("场地不排课时间", "Rooms' unavailable times");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        return room == Occupancy.NONE
                ? 0
                : TimesTouched.periods(
                        school.rooms().get(room).unavailable(), lesson, slot, school);
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var closed = school.rooms().get(room);
        var there = Words.place(school, lesson, slot);
        return new Finding(
                new Place(
                        there.schoolClass(),
                        null,
                        closed,
                        there.subject(),
                        there.weekday(),
                        there.period()),
                Text.of(
                        "%s %s 不开放，却排了 %s",
                        "%s is closed on %s but %s is there",
                        closed.name(),
                        Words.when(school, lesson, slot),
                        Words.what(lesson)),
                List.of(lesson));
    }
}
