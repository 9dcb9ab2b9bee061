package paike.rules.room;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Place;
import paike.rules.PlacementRule;
import paike.rules.RoomsTaken;
import paike.rules.TimesTouched;
import paike.rules.Words;

/**
 * A room has no lessons at times at which it is closed.
 *
 * <p>Point: lesson. Deviation: periods of the lesson in such times, over all its rooms. XHSTT:
 * AvoidUnavailableTimes.
 */
public record AvoidRoomUnavailableTimes() implements PlacementRule {

    @Override
    public Text title() {
        return new Text("场地不排课时间", "Rooms' unavailable times");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        int periods = 0;
        for (var taken : RoomsTaken.of(lesson, room, school)) {
            periods += TimesTouched.periods(taken.unavailable(), lesson, slot, school);
        }
        return periods;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var closed =
                RoomsTaken.of(lesson, room, school).stream()
                        .filter(
                                taken ->
                                        TimesTouched.periods(
                                                        taken.unavailable(), lesson, slot, school)
                                                > 0)
                        .findFirst()
                        .orElseThrow();
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
