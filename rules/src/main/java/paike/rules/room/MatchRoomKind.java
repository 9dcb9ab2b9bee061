package paike.rules.room;

import java.util.List;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.PlacementRule;
import paike.rules.Words;

/**
 * A lesson that asks for a kind of room, such as a music room, is in a room of that kind.
 *
 * <p>Point: lesson. Deviation: 1 if it is in a room of another kind. XHSTT: PreferResources.
 */
public record MatchRoomKind() implements PlacementRule {

    @Override
    public Text title() {
        return new Text("专用教室", "Lessons in the right kind of room");
    }

    @Override
    public int deviation(Lesson lesson, int slot, int room, School school) {
        return room == Occupancy.NONE
                        || isFreeToChoose(lesson)
                        || lesson.assignment().roomNeed().allows(school.rooms().get(room))
                ? 0
                : 1;
    }

    @Override
    public Finding explain(Lesson lesson, int slot, int room, School school) {
        var wrong = school.rooms().get(room);
        var there = Words.place(school, lesson, slot);
        return new Finding(
                new Place(
                        there.schoolClass(),
                        null,
                        wrong,
                        there.subject(),
                        there.weekday(),
                        there.period()),
                Text.of(
                        "%s %s 排在 %s，应在 %s",
                        "%s on %s is in %s, expected %s",
                        Words.what(lesson),
                        Words.when(school, lesson, slot),
                        wrong.name(),
                        String.join(
                                "/",
                                lesson.assignment().roomNeed().rooms().stream()
                                        .map(expected -> expected.name())
                                        .toList())),
                List.of(lesson));
    }

    /** A lesson that needs no room, or just the home room, may be held elsewhere. */
    private static boolean isFreeToChoose(Lesson lesson) {
        var need = lesson.assignment().roomNeed();
        var homeRoom = lesson.classes().isEmpty() ? null : lesson.classes().getFirst().homeRoom();
        return need.rooms().isEmpty()
                || (need.kind().isEmpty()
                        && homeRoom != null
                        && need.rooms().equals(List.of(homeRoom)));
    }
}
