package paike.rules.course;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import paike.model.Text;
import paike.model.school.ClassWeek;
import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;
import paike.model.school.SchoolClass;
import paike.rules.Finding;
import paike.rules.Occupancy;
import paike.rules.Rule;
import paike.rules.Subjects;
import paike.rules.Words;

/**
 * Of a subject family, a class has at most so many periods a week in the mornings, and at most so
 * many in the afternoons (上下午课时).
 *
 * <p>Point: class x subject family x session (0 = morning, 1 = afternoon). Deviation: periods above
 * the most of that session, in the fuller of the two weeks; activity periods do not count. From:
 * domain notes 3.2 上下午课时.
 *
 * @param subjects which subjects
 * @param mostMorning periods a week before noon; a large number such as 99 = no limit
 * @param mostAfternoon periods a week after noon; a large number such as 99 = no limit
 */
public record LimitSessionPeriods(Subjects subjects, int mostMorning, int mostAfternoon)
        implements Rule {
    private static final int SESSIONS = 2;
    private static final int MORNING = 0;
    private static final int AFTERNOON = 1;

    @Override
    public Text title() {
        return new Text("上下午课时上限", "Periods in the morning and in the afternoon");
    }

    @Override
    public int pointCount(School school) {
        return school.classes().size() * school.families().size() * SESSIONS;
    }

    @Override
    public boolean concerns(Lesson lesson, School school) {
        return lesson.kind() == LessonKind.LESSON
                && subjects.includesFamilyOf(lesson.subject(), school);
    }

    @Override
    public void pointsOf(Lesson lesson, int slot, int room, School school, IntConsumer point) {
        int family = school.family(lesson.subject());
        for (var schoolClass : lesson.classes()) {
            int first = (schoolClass.index() * school.families().size() + family) * SESSIONS;
            var week = school.week(schoolClass);
            int part = slot;
            for (int i = 0; i < lesson.lengthInPeriods() && part != ClassWeek.NONE; i++) {
                point.accept(first + (week.isMorning(part) ? MORNING : AFTERNOON));
                part = week.next(part);
            }
        }
    }

    @Override
    public int deviation(Occupancy now, int point) {
        return now.includedFamilies(subjects)[family(point, now.school())]
                ? Math.max(0, periods(now, point) - most(point))
                : 0;
    }

    @Override
    public Finding explain(Occupancy now, int point) {
        var school = now.school();
        var schoolClass = school.classes().get(classOf(point, school));
        var lessons =
                IntStream.range(0, school.grid().dayCount())
                        .mapToObj(day -> now.lessonsOf(schoolClass, day))
                        .flatMap(List::stream)
                        .filter(lesson -> isMeant(lesson, point, school))
                        .filter(lesson -> periods(now, lesson, schoolClass, point) > 0)
                        .toList();
        var doubtful = Words.doubtful(now, lessons);
        return new Finding(
                Words.place(school, doubtful, now.slotOf(doubtful.index())).and(schoolClass),
                Text.of(
                        "%s 每周%s有 %d 节%s，最多 %d 节",
                        "%1$s has %3$d periods of %4$s a week in the %2$s, at most %5$d allowed",
                        schoolClass.name(),
                        isMorning(point)
                                ? new Text("上午", "mornings")
                                : new Text("下午", "afternoons"),
                        periods(now, point),
                        Words.subjects(lessons),
                        most(point)),
                lessons);
    }

    @Override
    public int classOf(int point, School school) {
        return point / SESSIONS / school.families().size();
    }

    private static int family(int point, School school) {
        return point / SESSIONS % school.families().size();
    }

    private static boolean isMorning(int point) {
        return point % SESSIONS == MORNING;
    }

    private int most(int point) {
        return isMorning(point) ? mostMorning : mostAfternoon;
    }

    private static boolean isMeant(Lesson lesson, int point, School school) {
        return lesson.kind() == LessonKind.LESSON
                && school.family(lesson.subject()) == family(point, school);
    }

    private int periods(Occupancy now, int point) {
        var school = now.school();
        var schoolClass = school.classes().get(classOf(point, school));
        int most = 0;
        for (int week = 0; week < school.weekCount(); week++) {
            int periods = 0;
            for (int day = 0; day < school.grid().dayCount(); day++) {
                for (int i = 0; i < now.classes().lessonCount(schoolClass.index(), day); i++) {
                    int index = now.classes().lesson(schoolClass.index(), day, i);
                    var lesson = school.lessons().get(index);
                    if (isMeant(lesson, point, school) && lesson.weekType().meetsIn(week)) {
                        periods += periods(now, lesson, schoolClass, point);
                    }
                }
            }
            most = Math.max(most, periods);
        }
        return most;
    }

    /** Periods of a placed lesson in the session; a double may lie in both. */
    private static int periods(Occupancy now, Lesson lesson, SchoolClass schoolClass, int point) {
        var week = now.school().week(schoolClass);
        int slot = now.slotOf(lesson.index());
        int periods = 0;
        for (int part = 0; part < lesson.lengthInPeriods() && slot != ClassWeek.NONE; part++) {
            periods += week.isMorning(slot) == isMorning(point) ? 1 : 0;
            slot = week.next(slot);
        }
        return periods;
    }
}
