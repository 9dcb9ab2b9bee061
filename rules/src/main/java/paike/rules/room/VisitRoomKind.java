package paike.rules.room;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.AmountRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;

/**
 * Every teacher gives a lesson in a room of some kind, such as the media room (电教室), once in so
 * many weeks.
 *
 * <p>Point: teacher. Deviation: weeks of the timetable (odd, even) without such a lesson; from two
 * weeks on one visit in either week is enough. Judged once all lessons of the teacher have a place,
 * and only for teachers with a lesson that could be there, not in the gym alone, say. From: S1.14
 * (电教课 once in 2 weeks) (domain notes C15).
 *
 * @param kinds kinds of room that count
 * @param weeks from one visit to the next: 1 = every week, 2 = every second week
 */
public record VisitRoomKind(List<String> kinds, int weeks) implements AmountRule {

    @Override
    public Text title() {
        return new Text("教师定期使用专用场地", "Teachers' visits to a special room");
    }

    @Override
    public int pointCount(School school) {
        return school.teachers().size();
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        var teachers = lesson.teachers();
        for (int i = 0; i < teachers.size(); i++) {
            point.accept(teachers.get(i).index());
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        if (now.teacherToCome(point) > 0) {
            return 0;
        }
        boolean canVisit = false;
        boolean odd = false;
        boolean even = false;
        for (int day = 0; day < now.school().grid().dayCount(); day++) {
            for (int i = 0; i < now.teachers().lessonCount(point, day); i++) {
                var lesson = now.school().lessons().get(now.teachers().lesson(point, day, i));
                canVisit |= isAllowed(lesson);
                if (isThere(now, lesson)) {
                    odd |= lesson.weekType().meetsIn(0);
                    even |= lesson.weekType().meetsIn(1);
                }
            }
        }
        if (!canVisit || (odd && even) || (weeks > 1 && (odd || even))) {
            return 0;
        }
        return odd || even || weeks > 1 ? 1 : now.school().weekCount();
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var teacher = now.school().teachers().get(point);
        return new Finding(
                Place.of(teacher),
                weeks > 1
                        ? Text.of(
                                "%s 每 %d 周至少应有 1 节课在%s上，课表中没有",
                                "%s should have a lesson in %3$s every %2$d weeks but has none",
                                teacher.name(),
                                weeks,
                                rooms(now.school()))
                        : Text.of(
                                "%s 每周至少应有 1 节课在%s上，有 %d 周没有",
                                "%s should have a lesson in %s every week, %d weeks have none",
                                teacher.name(),
                                rooms(now.school()),
                                deviation(now, point)),
                List.of());
    }

    private String rooms(School school) {
        var names =
                school.rooms().stream()
                        .filter(room -> kinds.contains(room.kind()))
                        .map(room -> room.name())
                        .toList();
        return String.join("/", names.isEmpty() ? kinds : names);
    }

    private boolean isThere(Occupancy now, Lesson lesson) {
        int room = now.roomOf(lesson.index());
        return room != Occupancy.NONE && kinds.contains(now.school().rooms().get(room).kind());
    }

    /** Whether a lesson may be held in such a room, or in any room. */
    private boolean isAllowed(Lesson lesson) {
        var rooms = lesson.assignment().roomNeed().rooms();
        for (int i = 0; i < rooms.size(); i++) {
            if (kinds.contains(rooms.get(i).kind())) {
                return true;
            }
        }
        return lesson.kind() == LessonKind.LESSON && MatchRoomKind.isFreeToChoose(lesson);
    }
}
