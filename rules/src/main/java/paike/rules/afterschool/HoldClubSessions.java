package paike.rules.afterschool;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Place;
import paike.rules.Rule;
import paike.rules.Words;

/**
 * Every session of a club and every lecture takes place.
 *
 * <p>Point: lesson. Deviation: 1 if it has no place in the timetable. From: S1.1 (club hour Monday
 * to Wednesday, lecture on Thursday), S1.10 五定 (domain notes A2, A6).
 */
public record HoldClubSessions() implements Rule {

    @Override
    public Text title() {
        return new Text("社团和讲座如期开展", "Clubs and lectures take place");
    }

    @Override
    public int pointCount(School school) {
        return school.lessons().size();
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.CLUB || lesson.kind() == LessonKind.LECTURE;
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        point.accept(lesson.index());
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return concerns(now.lesson(point), now.school())
                        && !now.isPlaced(point)
                        && !now.isToCome(point)
                ? 1
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var lesson = now.lesson(point);
        var fixed = lesson.fixed();
        var place = Place.NOWHERE.and(lesson.subject());
        return fixed == null
                ? new Finding(
                        place,
                        Text.of(
                                "%s 第 %d 次活动没有排",
                                "%s: session %d is not planned",
                                Words.what(lesson),
                                lesson.number()),
                        List.of())
                : new Finding(
                        place.on(fixed.weekday()),
                        Text.of(
                                "%s %s的活动没有排",
                                "%s: the session on %s is not planned",
                                lesson.subject().name(),
                                Text.weekday(fixed.weekday())),
                        List.of());
    }
}
