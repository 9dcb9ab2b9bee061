package paike.rules.course;

import java.util.List;
import java.util.function.IntConsumer;
import paike.model.Text;
import paike.model.school.Lesson;
import paike.model.school.School;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * A class has a subject family at most so many times a day; a double lesson counts once.
 *
 * <p>Point: class x subject family x day. Deviation: lessons above {@code most}. From: domain notes
 * 3.2 (≤ N per day, doubles not counted); PE never twice a day.
 *
 * @param subjects which subjects
 * @param most lessons a day, from 1
 */
public record LimitSubjectPerDay(Subjects subjects, int most) implements Rule {

    @Override
    public Text title() {
        return new Text("同科每天节数上限", "Lessons of a subject per day");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size() * school.families().size() * school.grid().dayCount();
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return subjects.includesFamilyOf(lesson.subject(), school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int families = school.families().size();
        int family = school.family(lesson.subject());
        int day = school.grid().slot(slot).day();
        for (var schoolClass : lesson.classes()) {
            point.accept(
                    (schoolClass.index() * families + family) * school.grid().dayCount() + day);
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        int days = now.school().grid().dayCount();
        int families = now.school().families().size();
        int day = point % days;
        int family = point / days % families;
        int schoolClass = point / days / families;
        if (!now.includedFamilies(subjects)[family]) {
            return 0;
        }
        int worst = 0;
        for (int week = 0; week < now.school().weekCount(); week++) {
            int periods = now.familyPeriods(schoolClass, family, week, day);
            if (periods > most) {
                worst = Math.max(worst, now.familyLessonsOn(schoolClass, family, week, day) - most);
            }
        }
        return Math.max(0, worst);
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        int days = school.grid().dayCount();
        int day = point % days;
        int family = point / days % school.families().size();
        var schoolClass = school.classes().get(classOf(point, school));
        var found =
                now.lessonsOf(schoolClass, day).stream()
                        .filter(lesson -> school.family(lesson.subject()) == family)
                        .toList();
        int weekday = school.grid().weekday(day);
        var doubtful = Words.doubtful(now, found);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index())).and(schoolClass),
                Text.of(
                        "%s %s 有 %d 节%s，最多 %d 节",
                        "%s has on %s %d lessons of %s, at most %d allowed",
                        schoolClass.name(),
                        Text.weekday(weekday),
                        deviation(now, point) + most,
                        doubtful.subject().name(),
                        most),
                List.copyOf(found));
    }

    @Override
    public int classOf(int point, School school) {
        return point / school.grid().dayCount() / school.families().size();
    }
}
