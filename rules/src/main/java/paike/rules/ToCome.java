package paike.rules;

import paike.model.school.Lesson;
import paike.model.school.School;

/**
 * Periods that teachers and classes still wait for; after-school service is none. All 0 in a
 * finished timetable.
 */
final class ToCome {
    private final boolean unfinished;

    /** [teacher]. */
    private final int[] ofTeacher;

    /** [class]. */
    private final int[] ofClass;

    /** No lesson is placed. */
    ToCome(School school, boolean unfinished) {
        this.unfinished = unfinished;
        this.ofTeacher = new int[school.teachers().size()];
        this.ofClass = new int[school.classes().size()];
        for (var lesson : school.lessons()) {
            count(lesson, 1);
        }
    }

    int ofTeacher(int teacher) {
        return ofTeacher[teacher];
    }

    int ofClass(int schoolClass) {
        return ofClass[schoolClass];
    }

    /**
     * @param sign 1 when the lesson leaves its place, -1 when it comes to one
     */
    void count(Lesson lesson, int sign) {
        if (!unfinished || lesson.kind().isAfterSchool()) {
            return;
        }
        int periods = sign * lesson.lengthInPeriods();
        var classes = lesson.classes();
        for (int i = 0; i < classes.size(); i++) {
            ofClass[classes.get(i).index()] += periods;
        }
        var teachers = lesson.teachers();
        for (int i = 0; i < teachers.size(); i++) {
            ofTeacher[teachers.get(i).index()] += periods;
        }
    }
}
