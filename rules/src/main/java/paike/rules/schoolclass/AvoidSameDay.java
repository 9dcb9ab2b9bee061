package paike.rules.schoolclass;

import java.util.stream.Stream;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.ClassDayRule;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A class does not have two kinds of subject on the same day (课程互斥).
 *
 * <p>Point: class x day. Deviation: lessons that would have to leave the day, which is the smaller
 * of the two counts; a double is one lesson, and a subject that is meant by both settings counts
 * with the first. From: domain notes 3.2 课程互斥.
 *
 * @param first subjects of one kind
 * @param second subjects of the other kind
 */
public record AvoidSameDay(Subjects first, Subjects second) implements ClassDayRule {

    @Override
    public Text title() {
        return new Text("课程互斥，不排在同一天", "Subjects not on the same day");
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return first.means(lesson.subject(), school) || second.means(lesson.subject(), school);
    }

    @Override
    public int deviation(Occupancy now, int point) {
        var school = now.school();
        int schoolClass = point / school.grid().dayCount();
        int day = point % school.grid().dayCount();
        var isFirst = now.meant(first);
        var isSecond = now.meant(second);
        int worst = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            int firsts = 0;
            int seconds = 0;
            for (int i = 0; i < now.classes().lessonCount(schoolClass, day); i++) {
                var lesson = school.lessons().get(now.classes().lesson(schoolClass, day, i));
                int subject = lesson.subject().index();
                if (lesson.weekType().meetsIn(week)) {
                    firsts += isFirst[subject] ? 1 : 0;
                    seconds += isSecond[subject] && !isFirst[subject] ? 1 : 0;
                }
            }
            worst = Math.max(worst, Math.min(firsts, seconds));
        }
        return worst;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int day = point % school.grid().dayCount();
        var schoolClass = school.classes().get(classOf(point, school));
        var lessons = now.lessonsOf(schoolClass, day);
        var firsts = lessons.stream().filter(l -> first.means(l.subject(), school)).toList();
        var seconds =
                lessons.stream()
                        .filter(
                                l ->
                                        second.means(l.subject(), school)
                                                && !first.means(l.subject(), school))
                        .toList();
        var both = Stream.concat(firsts.stream(), seconds.stream()).toList();
        var doubtful = Words.doubtful(now, both);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index())).and(schoolClass),
                Text.of(
                        "%s %s 既有%s又有%s，不应排在同一天",
                        "%s has on %s both %s and %s, which should not be on the same day",
                        schoolClass.name(),
                        Text.weekday(school.grid().weekday(day)),
                        Words.subjects(firsts),
                        Words.subjects(seconds)),
                both);
    }
}
