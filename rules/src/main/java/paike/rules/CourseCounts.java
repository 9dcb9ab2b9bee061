package paike.rules;

import paike.model.school.Lesson;
import paike.model.school.LessonKind;
import paike.model.school.School;

/**
 * How many periods and lessons of each subject and family there are, and how many are still to
 * come. After-school service is none of them.
 */
final class CourseCounts implements Count {
    private final School school;
    private final boolean unfinished;
    private final int weeks;
    private final int days;
    private final int families;
    private final int subjects;

    /** Periods placed: [week][class][family][day]. */
    private final int[] periods;

    /** Half periods per week of lessons (not activities) placed: [class][subject]. */
    private final int[] halves;

    /** Half periods of all lessons, placed or not: [class][subject]. */
    private final int[] allHalves;

    /** Lessons that the assignments ask for, placed or not: [class][family]. */
    private final int[] planned;

    /** Lessons placed that no assignment asks for: [class][family]. */
    private final int[] surplus;

    /** Lessons not placed yet: [class][family]; all 0 in a finished timetable. */
    private final int[] toCome;

    /** Lessons not placed yet: [teacher][family]. */
    private final int[] teacherFamilyToCome;

    /** No lesson is placed. */
    CourseCounts(School school, boolean unfinished) {
        int classes = school.classes().size();
        int teachers = school.teachers().size();
        this.school = school;
        this.unfinished = unfinished;
        this.weeks = school.weekCount();
        this.days = school.grid().dayCount();
        this.families = school.families().size();
        this.subjects = school.subjects().size();
        this.periods = new int[weeks * classes * families * days];
        this.halves = new int[classes * subjects];
        this.allHalves = new int[classes * subjects];
        this.planned = new int[classes * families];
        this.surplus = new int[classes * families];
        this.toCome = new int[classes * families];
        this.teacherFamilyToCome = new int[teachers * families];
        for (var lesson : school.lessons()) {
            if (!lesson.kind().isAfterSchool()) {
                countAll(lesson);
                countToCome(lesson, 1);
            }
        }
    }

    int periods(int schoolClass, int family, int week, int day) {
        return periods[at(week, schoolClass, family, day)];
    }

    /** Those still to come included. */
    int halves(int schoolClass, int subject) {
        return (unfinished ? allHalves : halves)[schoolClass * subjects + subject];
    }

    int plannedLessons(int schoolClass, int family) {
        return planned[schoolClass * families + family];
    }

    int surplus(int schoolClass, int family) {
        return surplus[schoolClass * families + family];
    }

    int toCome(int schoolClass, int family) {
        return toCome[schoolClass * families + family];
    }

    int teacherToCome(int teacher, int family) {
        return teacherFamilyToCome[teacher * families + family];
    }

    @Override
    public void count(Lesson lesson, int room, int day, long atoms, int sign) {
        if (lesson.kind().isAfterSchool()) {
            return;
        }
        int family = school.family(lesson.subject());
        int length = sign * lesson.lengthInPeriods();
        boolean isSurplus = !lesson.isPlanned() && lesson.assignment().periods() == 0;
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            int schoolClass = classes.get(i).index();
            surplus[schoolClass * families + family] += isSurplus ? sign : 0;
            for (int week = 0; week < weeks; week++) {
                if (weeks == 1 || lesson.weekType().meetsIn(week)) {
                    periods[at(week, schoolClass, family, day)] += length;
                }
            }
            if (lesson.kind() == LessonKind.LESSON) {
                halves[schoolClass * subjects + lesson.subject().index()] +=
                        length * lesson.weekType().halves();
            }
        }
        countToCome(lesson, -sign);
    }

    private void countAll(Lesson lesson) {
        for (var schoolClass : lesson.classes()) {
            int family = schoolClass.index() * families + school.family(lesson.subject());
            planned[family] += lesson.isPlanned() && !isSecondHalf(lesson) ? 1 : 0;
            if (lesson.kind() == LessonKind.LESSON) {
                allHalves[schoolClass.index() * subjects + lesson.subject().index()] +=
                        lesson.lengthInPeriods() * lesson.weekType().halves();
            }
        }
    }

    private boolean isSecondHalf(Lesson lesson) {
        return lesson.index() > 0 && school.lessons().get(lesson.index() - 1).isHalfWith(lesson);
    }

    private void countToCome(Lesson lesson, int count) {
        if (!unfinished) {
            return;
        }
        int family = school.family(lesson.subject());
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            toCome[classes.get(i).index() * families + family] += count;
        }
        var teachers = lesson.teachers();
        for (int i = 0; i < teachers.size(); i++) {
            teacherFamilyToCome[teachers.get(i).index() * families + family] += count;
        }
    }

    private int at(int week, int schoolClass, int family, int day) {
        return ((week * school.classes().size() + schoolClass) * families + family) * days + day;
    }
}
